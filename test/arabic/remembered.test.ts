import { expect, test } from 'vitest';
import { remembered } from '../../src/arabic/remembered.ts';

test('a word is asked about once, also where the answer is that there is none', () => {
  const asked: string[] = [];
  const answer = remembered((word): string | null => {
    asked.push(word);
    return word === 'قال' ? 'verb' : null;
  });
  expect(['قال', 'من', 'قال', 'من'].map(answer)).toEqual(['verb', null, 'verb', null]);
  expect(asked).toEqual(['قال', 'من']);
});

test('answers stay right when there have been more words than are kept', () => {
  const length = remembered((word) => word.length);
  const words = Array.from({ length: 60_000 }, (_, index) => 'و'.repeat(1 + (index % 7)) + String(index));
  expect(words.map(length)).toEqual(words.map((word) => word.length));
  expect(length('وو0')).toBe(3);
});
