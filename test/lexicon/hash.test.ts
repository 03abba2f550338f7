import { expect, test } from 'vitest';
import { hashText } from '../../src/lexicon/hash.ts';

test('the same text gives the same sixteen hexadecimal digits', () => {
  expect(hashText('وزارة')).toBe(hashText('وزارة'));
  expect(hashText('وزارة')).toMatch(/^[0-9a-f]{16}$/);
});

test('one letter more gives another hash', () => {
  expect(hashText('وزارة')).not.toBe(hashText('وزارةا'));
  expect(hashText('')).not.toBe(hashText('\0'));
});
