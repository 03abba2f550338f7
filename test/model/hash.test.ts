import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentKey, sha256 } from '../../src/model/hash.ts';

describe('sha256', () => {
  test('knows the standard vector', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
  test('agrees with the platform on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
  });
  test('agrees around the edge of a block', () => {
    for (const length of [54, 55, 56, 63, 64, 65, 119, 120]) {
      const text = 'x'.repeat(length);
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
    }
  });
});

test('a key says what it names and is short', () => {
  expect(contentKey('person', 'خلوصي اكار')).toMatch(/^person:[0-9a-f]{12}$/);
});
