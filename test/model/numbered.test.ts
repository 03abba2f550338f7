import { expect, test } from 'vitest';
import { Numbered, numberedTexts } from '../../src/model/numbered.ts';

test('equal texts have one number, and other ones another', () => {
  const texts = numberedTexts();
  expect(['قال', 'زار', 'قال', ''].map((text) => texts.numberOf(text))).toEqual([0, 1, 0, 2]);
  expect([0, 1, 2].map((number) => texts.at(number))).toEqual(['قال', 'زار', '']);
  expect(texts.length).toBe(3);
});

test('of equal things the first comes back', () => {
  const days = new Numbered<readonly [number, number]>((pair) => pair.join());
  const first = [3, 7] as const;
  expect(days.numberOf(first)).toBe(days.numberOf([3, 7]));
  expect(days.at(0)).toBe(first);
});
