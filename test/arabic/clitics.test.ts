/// What may be attached to a word, and what is left of it.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nounReadings, verbReadings } from '../../src/arabic/clitics.ts';
import { foldForLookup, offsetAfter } from '../../src/arabic/normalize.ts';

describe('readings of a noun', () => {
  test.each([
    ['والوزير', 'الوزير', 1],
    ['بالوزير', 'الوزير', 1],
    ['للوزير', 'الوزير', 2],
    ['وللوزير', 'الوزير', 3],
    ['لتركيا', 'تركيا', 1],
    ['وبتركيا', 'تركيا', 2],
    ['فالوزير', 'الوزير', 1],
    ['كالوزير', 'الوزير', 1],
  ])('of %s have %s after %i letters', (key, noun, cut) => {
    expect(nounReadings(key)).toContainEqual(expect.objectContaining({ key: noun, cut }));
  });

  test('begin with the whole word', () => expect(nounReadings('وليد')[0]).toMatchObject({ key: 'وليد', cut: 0 }));

  test('know the article', () => {
    expect(nounReadings('والوزير')[1]).toMatchObject({ stem: 'وزير', definite: true, conjunction: 'و' });
  });

  test('cut the surface where they cut the look-up form', () => {
    const word = fc.string({ unit: fc.constantFrom(...'وفبكلسامنيرـَّأآ'), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(word, (surface) => {
        for (const { cut, key } of nounReadings(foldForLookup(surface))) {
          const rest = foldForLookup(surface.slice(offsetAfter(surface, cut)));
          expect(key === rest || key === `ال${rest}`).toBe(true);
        }
      }),
    );
  });
});

describe('readings of a verb', () => {
  test('know the future', () =>
    expect(verbReadings('وسيصل')).toContainEqual(
      expect.objectContaining({ key: 'يصل', future: true, conjunction: 'و' }),
    ));
  test('begin with the whole word', () => expect(verbReadings('وصل')[0]).toMatchObject({ key: 'وصل', cut: 0 }));
});
