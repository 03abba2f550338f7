/// Reading annotated text.

import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import { isAside, type MarkedArticle, readArticle } from '../../src/train/read-article.ts';
import { readColumns } from '../../src/train/read-columns.ts';

function marked({ text, names }: MarkedArticle): readonly string[] {
  return names.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('an annotated article', () => {
  const article = readArticle(
    'gulf-01.txt',
    '# id: x\nH لقاء في [LOC مسقط]\nS قال [PER سالم] ل[ORG وكالة] إنه\nE statement | speaker=سالم\n',
  );

  test('is its headline and sentences without marks', () => {
    expect(article.text).toBe('لقاء في مسقط\nقال سالم لوكالة إنه\n');
  });

  test('has its names where they stand in the text', () => {
    expect(marked(article)).toEqual(['place: مسقط', 'person: سالم', 'organization: وكالة']);
  });

  test('is aside when its number is divisible by four', () => {
    expect(['gulf-04.txt', 'gulf-20.txt', 'gulf-14.txt', 'world-01.txt'].map(isAside)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('text in columns', () => {
  const read = (source: string): readonly string[] => readColumns('x', source, loadLexicon()).flatMap(marked);

  test('joins the parts of a name', () => {
    expect(read('قال O\nسالم B-PERS\nالعمري I-PERS\nفي O\nمسقط B-LOC\n. O\n')).toEqual([
      'person: سالم العمري',
      'place: مسقط',
    ]);
  });

  test('has states told apart by the lexicon, attached letters or not', () => {
    expect(read('زار O\nتركيا B-GPE\nوقطر B-GPE\n. O\n')).toEqual(['state: تركيا', 'state: وقطر']);
  });

  test('takes the first tag that is of use, whatever stands around it', () => {
    expect(read('وزير B-OCC\nالداخلية I-OCC B-ORG\n1948 B-DATE\n')).toEqual(['organization: الداخلية']);
  });

  test('ends a name at the end of a sentence', () => {
    expect(read('سالم B-PERS\n. O\nخالد I-PERS\n')).toEqual(['person: سالم', 'person: خالد']);
  });
});
