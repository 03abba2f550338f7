/// Words, numbers and punctuation, by example and by law.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldForLookup } from '../../src/arabic/normalize.ts';
import { tokenize } from '../../src/arabic/tokenize.ts';

function surfaces(text: string): string {
  return tokenize(text)
    .map(({ start, end }) => text.slice(start, end))
    .join('|');
}

describe('tokens', () => {
  test.each([
    ['قال الوزير، إن', 'قال|الوزير|،|إن'],
    ['في الـ24 من ديسمبر 2021', 'في|الـ|24|من|ديسمبر|2021'],
    ['لجنة 5+5', 'لجنة|5+5'],
    ['لقاح COVID-19', 'لقاح|COVID-19'],
    ['طائرة "إيربـاص A380"', 'طائرة|"|إيربـاص|A380|"'],
    ['4.2 مليار و1,250 طنا', '4.2|مليار|و|1,250|طنا'],
    ['٤٠٫٥ في المئة', '٤٠٫٥|في|المئة'],
    ['14/03/2021', '14|/|03|/|2021'],
    ['دعم لـ"الوفاق"', 'دعم|لـ|"|الوفاق|"'],
    ['قناة “TRT” التركية', 'قناة|“|TRT|”|التركية'],
    ['كروغمان-يانسن', 'كروغمان|-|يانسن'],
    ["l'Orient-Le Jour", "l'Orient-Le|Jour"],
    ['#قناة_الجماهيرية', '#|قناة|_|الجماهيرية'],
    ['حفتر...', 'حفتر|.|.|.'],
    ['عُثِرَ عَلَيْهَا', 'عُثِرَ|عَلَيْهَا'],
    ['خبر 😀 سار', 'خبر|😀|سار'],
    ['قال ـ حفظه الله ـ', 'قال|ـ|حفظه|الله|ـ'],
    ['4G و5G', '4G|و|5G'],
    ['أ.ف.ب', 'أ|.|ف|.|ب'],
  ])('of %s are %s', (text, expected) => expect(surfaces(text)).toBe(expected));

  test('are of three kinds', () => {
    expect(tokenize('لجنة 5+5 (12)').map(({ kind }) => kind)).toEqual([
      'word',
      'word',
      'punctuation',
      'number',
      'punctuation',
    ]);
  });

  test('leave out controls around words and keep them inside', () => {
    expect(surfaces('\u200Fخبر\u200F، می\u200Cخواهم')).toBe('خبر|،|می\u200Cخواهم');
  });

  test('count their offsets in the whole text', () =>
    expect(tokenize('ابجد هوز', 5, 8)).toEqual([{ start: 5, end: 8, kind: 'word', key: 'هوز' }]));

  test('tile the text, in order, each with its own look-up form', () => {
    const unit = fc.constantFrom(...'ابجد هوزـًُ\u200F\u200C.,،«»"()5٣+-/AzÉ😀\n\t', 'و', 'ال');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        let at = 0;
        for (const { start, end, key } of tokenize(text)) {
          expect(text.slice(at, start)).toMatch(/^[\s\u200F\u200C]*$/);
          expect(end).toBeGreaterThan(start);
          expect(key).toBe(foldForLookup(text.slice(start, end)));
          at = end;
        }
        expect(text.slice(at)).toMatch(/^[\s\u200F\u200C]*$/);
      }),
      { numRuns: 1000 },
    );
  });
});
