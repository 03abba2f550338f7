import { expect, test } from 'vitest';
import { generateArticle, patternsOf } from '../../src/bench/generated-article.ts';
import { readGoldArticle } from '../../src/evaluate/gold-article.ts';

const GOLD = 'H لقاء\nS قال [PER سالم عمران] إن 12 شخصا وصلوا.\nS وأضاف [PER سالم عمران] أنهم عادوا.\n';
const patterns = patternsOf([readGoldArticle('one.txt', GOLD)]);
const articleOf = (number: number): string => generateArticle(patterns, ['كريم', 'ليلى'], number);

test('the same number gives the same article, another number another', () => {
  expect(articleOf(3)).toBe(articleOf(3));
  expect(new Set(Array.from({ length: 50 }, (_, number) => articleOf(number))).size).toBe(50);
});

test('persons are renamed, one name for one person, and the rest of a sentence stays', () => {
  const article = articleOf(1);
  expect(article).not.toContain('سالم');
  const names = [...article.matchAll(/(?:قال|وأضاف) (.+?) (?:إن|أنهم)/g)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(1);
  expect(new Set(names).size).toBe(1);
});

test('of so many people some are named in many articles, under one name each', () => {
  const named = Array.from({ length: 60 }, (_, number) =>
    generateArticle(patterns, ['كريم', 'ليلى'], number, 10),
  ).flatMap((article) => [
    ...new Set([...article.matchAll(/(?:قال|وأضاف) (.+?) (?:إن|أنهم)/g)].map(([, name]) => name)),
  ]);
  expect(named).toHaveLength(60);
  expect(new Set(named).size).toBeGreaterThan(3);
  expect(new Set(named).size).toBeLessThanOrEqual(10);
});
