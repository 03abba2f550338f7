/// The look-up form and the offsets into what it came from.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  foldForLookup,
  foldRange,
  isDropped,
  normalizeAlef,
  normalizeAlefMaksura,
  normalizeTehMarbuta,
  offsetAfter,
  removeDiacritics,
  TATWEEL,
} from '../../src/arabic/normalize.ts';

/// Arabic as it comes: letters, marks, presentation forms, controls, digits, Latin.
const arabicText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'ابتةثجحخدذرزسشصضطظعغفقكلمنهويىءآأإؤئٱیکھہ'),
    fc.constantFrom('\u064B', '\u064E', '\u0651', '\u0652', '\u0670', TATWEEL, '\u200F', '\u200C', '\uFEFF'),
    fc.integer({ min: 0xfb50, max: 0xfefc }).map((code) => String.fromCharCode(code)),
    fc.constantFrom(' ', '،', '.', '٣', '۴', 'A', 'z', 'É', '7'),
  ),
});

describe('the look-up form', () => {
  test.each([
    ['أُكَار', 'اكار'],
    ['آكار', 'اكار'],
    ['قـــد يهمــــــــك ايضـــــــًا', 'قد يهمك ايضا'],
    ['مدرسة', 'مدرسه'],
    ['على', 'علي'],
    ['مسؤول', 'مسوول'],
    ['شئون', 'شيون'],
    ['کابل', 'كابل'],
    ['ٱلله', 'الله'],
    ['۲۰۲۱', '2021'],
    ['٢٠٢١', '2021'],
    ['TRT', 'trt'],
    ['ﻻ', 'لا'],
    ['ﷲ', 'الله'],
    ['مؤتمر\u200F', 'موتمر'],
    ['ا\u0654', 'ا'],
    ['٤٠٫٥', '40.5'],
  ])('of %s is %s', (raw, folded) => expect(foldForLookup(raw)).toBe(folded));

  test('is its own look-up form', () => {
    fc.assert(
      fc.property(arabicText, (text) => {
        const once = foldForLookup(text);
        expect(foldForLookup(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  test('of any string is its own look-up form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldForLookup(foldForLookup(text))).toBe(foldForLookup(text));
      }),
    );
  });

  test('of a range is that of its slice', () => {
    fc.assert(
      fc.property(arabicText, fc.nat(20), fc.nat(20), (text, start, length) => {
        expect(foldRange(text, Math.min(start, text.length), Math.min(start + length, text.length))).toBe(
          foldForLookup(text.slice(start, start + length)),
        );
      }),
    );
  });

  test('of joined texts is their look-up forms joined', () => {
    fc.assert(
      fc.property(arabicText, arabicText, (a, b) => {
        expect(foldForLookup(a + b)).toBe(foldForLookup(a) + foldForLookup(b));
      }),
    );
  });
});

describe('the offset after so many letters', () => {
  test('skips the marks that follow them', () => {
    const raw = 'وَالـسَّلام';
    expect(raw.slice(offsetAfter(raw, 1))).toBe('الـسَّلام');
    expect(raw.slice(offsetAfter(raw, 3))).toBe('سَّلام');
  });

  test('counts a ligature as the letters it folds to', () => expect(offsetAfter('ﻻزم', 2)).toBe(1));

  test('grows with the letters and stays in the text', () => {
    fc.assert(
      fc.property(arabicText, (text) => {
        const letters = foldForLookup(text).length;
        const offsets = Array.from({ length: letters + 1 }, (_, count) => offsetAfter(text, count));
        expect([...offsets].sort((a, b) => a - b)).toEqual(offsets);
        expect(offsets.every((offset) => offset >= 0 && offset <= text.length)).toBe(true);
      }),
    );
  });

  test('cuts the look-up form where it cuts the text', () => {
    const plain = arabicText.filter((text) => !/[\uFB50-\uFEFC]/.test(text));
    fc.assert(
      fc.property(plain, fc.nat(10), (text, letters) => {
        expect(foldForLookup(text.slice(offsetAfter(text, letters)))).toBe(foldForLookup(text).slice(letters));
      }),
    );
  });
});

describe('single steps', () => {
  test('marks go, letters stay', () => expect(removeDiacritics('مُحَمَّدٌ')).toBe('محمد'));
  test('forms of alef become one', () => expect(normalizeAlef('أإآٱا')).toBe('ااااا'));
  test('alef maksura becomes ya', () => expect(normalizeAlefMaksura('مصطفى')).toBe('مصطفي'));
  test('teh marbuta becomes ha', () => expect(normalizeTehMarbuta('قمة')).toBe('قمه'));
  test('a mark is dropped and a letter is not', () =>
    expect([isDropped('\u064E'), isDropped(TATWEEL), isDropped('ب'), isDropped('')]).toEqual([
      true,
      true,
      false,
      false,
    ]));
});
