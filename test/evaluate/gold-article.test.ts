/// Reading gold articles, and the split of them.

import { describe, expect, test } from 'vitest';
import { readGoldArticle, valuesOf } from '../../src/evaluate/gold-article.ts';
import { isAside, isDense, isIn, isYardstick } from '../../src/evaluate/split.ts';

describe('a gold article', () => {
  const article = readGoldArticle(
    'gulf-01.txt',
    [
      '# id: x',
      'H لقاء في [LOC مسقط]',
      'S قال [PER سالم] ل[ORG وكالة] إنه',
      'E statement | trigger=قال | speaker=سالم; addressee=وكالة | factuality=asserted',
      '',
    ].join('\n'),
  );

  test('is its headline and sentences without marks', () => {
    expect(article.text).toBe('لقاء في مسقط\nقال سالم لوكالة إنه\n');
    expect(article.sentences.map(({ span }) => article.text.slice(span.start, span.end))).toEqual([
      'لقاء في مسقط',
      'قال سالم لوكالة إنه',
    ]);
  });

  test('has its names where they stand in the text', () => {
    expect(article.names.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`)).toEqual([
      'place: مسقط',
      'person: سالم',
      'organization: وكالة',
    ]);
  });

  test('has what a sentence says below that sentence', () => {
    const [headline, sentence] = article.sentences;
    expect(headline?.claims).toEqual([]);
    expect(sentence?.claims.map(({ kind }) => kind)).toEqual(['statement']);
    expect(sentence?.claims.flatMap((claim) => valuesOf(claim, 'addressee'))).toEqual(['وكالة']);
  });

  test('is refused with the number of a line that is none of its kind', () => {
    expect(() => readGoldArticle('x', 'H عنوان\nقال سالم\n')).toThrow('line 2: expected a line that begins with');
    expect(() => readGoldArticle('x', 'E statement | trigger=قال\n')).toThrow('line 1: ');
  });
});

describe('an article', () => {
  test('is aside when its number is divisible by four', () => {
    expect(['gulf-04.txt', 'gulf/20.txt', 'gulf-14.txt', 'world-01.txt'].map(isAside)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('is either aside or learned from', () => {
    for (const name of ['gulf-04.txt', 'gulf-05.txt']) {
      expect(isIn('aside', name)).not.toBe(isIn('trained', name));
      expect(isIn('all', name)).toBe(true);
    }
  });

  test('is told by its number to belong to those that figures rest on, or to those that were marked densely', () => {
    const names = ['nile-78.txt', 'nile-81.txt', 'nile-159.txt', 'nile-161.txt'];
    expect(names.map(isYardstick)).toEqual([true, false, false, false]);
    expect(names.map(isDense)).toEqual([false, true, true, false]);
  });
});
