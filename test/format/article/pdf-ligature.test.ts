/// Glyphs of several letters, and what browsers print around a page.

import { describe, expect, test } from 'vitest';
import { printedAround } from '../../../src/format/article/browser-print.ts';
import { withLigatures } from '../../../src/format/article/pdf-ligature.ts';

/// Glyphs in the order in which a line of Arabic is drawn: from the left.
function drawn(...glyphs: readonly string[]): readonly string[] {
  return glyphs.toReversed();
}

describe('a glyph of two letters', () => {
  const SALAM = drawn('س', 'لا', 'م');

  test('is put in its order where all letters were turned round', () => {
    expect(withLigatures(['سالم'], SALAM)).toEqual(['سلام']);
  });

  test('keeps spaces where they are', () => {
    expect(withLigatures(['في سالم'], [...SALAM, ...drawn('ف', 'ي')])).toEqual(['في سلام']);
    expect(withLigatures(['سا لم'], SALAM)).toEqual(['سل ام']);
  });

  test('leaves a name alone that is spelled with the same letters one by one', () => {
    expect(withLigatures(['سالم', 'سالم'], [...drawn('س', 'ا', 'ل', 'م'), ...SALAM])).toEqual(['سالم', 'سلام']);
  });

  test('changes nothing where glyphs and texts do not go together', () => {
    expect(withLigatures(['سالم', 'سالم'], [...drawn('ك', 'لا', 'م'), ...SALAM])).toEqual(['سالم', 'سالم']);
    expect(withLigatures(['MoU', 'سالم'], ['M', 'o'])).toEqual(['MoU', 'سالم']);
  });
});

describe('what a browser prints around a page', () => {
  const PAGE = ['عنوان الخبر 11/22/26, 9:15 PM', 'استقبل الوزير نظيره يوم 11/22/2026.', 'https://example.org/a 1/2'];

  test('is known where every page has its address and number', () => {
    const isAround = printedAround([PAGE, [...PAGE.slice(0, 2), '2/2 https://example.org/a']]);
    expect(PAGE.filter(isAround)).toEqual([PAGE[0], PAGE[2]]);
  });

  test('is not looked for where one page has none', () => {
    const isAround = printedAround([PAGE, ['نص']]);
    expect(PAGE.filter(isAround)).toEqual([]);
  });

  test.each(['https://example.org/a', 'المصدر: https://example.org/a 1/2', '1/2'])('is not %s', (line) => {
    expect(printedAround([[line]])(line)).toBe(false);
  });
});
