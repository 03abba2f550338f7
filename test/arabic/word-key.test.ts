import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldForLookup } from '../../src/arabic/normalize.ts';
import { wordKey } from '../../src/arabic/word-key.ts';

const unit = fc.constantFrom(...'أإآاىيةهؤوئبتكلAzÉ5٣ـًُ\u200Cﻻﷲ');

describe('the key of a word', () => {
  test('is its look-up form, whatever words came before', () =>
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (word) => {
        expect(wordKey(`(${word})`, 1, 1 + word.length)).toBe(foldForLookup(word));
      }),
    ));

  test('stays right when there have been more words than are kept', () => {
    const words = Array.from({ length: 70_000 }, (_, index) => `كلمة${index}`);
    expect(words.filter((word) => wordKey(word, 0, word.length) !== foldForLookup(word))).toEqual([]);
  });
});
