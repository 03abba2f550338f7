/// Glyphs that stand for several letters, as لا does in many fonts. The one rule kept here: what a program that reads PDFs turned round as
/// if they were letters one by one is turned back, where it can be seen from the glyphs that it did.

import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/// The letters of each glyph of a page in the order in which they are drawn; spaces left out.
export async function drawnGlyphs(page: PDFPageProxy): Promise<readonly string[]> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { argsArray, fnArray } = await page.getOperatorList();
  return fnArray.flatMap((operator, index) => {
    if (operator !== OPS.showText) return [];
    const [shown] = argsArray[index] as [readonly unknown[]];
    return shown.flatMap((glyph) => lettersOf(glyph) ?? []);
  });
}

function lettersOf(glyph: unknown): string | null {
  const { unicode } = (typeof glyph === 'object' && glyph !== null ? glyph : {}) as { readonly unicode?: unknown };
  return typeof unicode === 'string' && unicode.trim() !== '' ? unicode : null;
}

/// Texts of a page with glyphs of several letters in their order. `glyphs` are those of the texts, in the same order; where they are not,
/// the texts stay as they are from there on.
export function withLigatures(texts: readonly string[], glyphs: readonly string[]): readonly string[] {
  if (!glyphs.some((glyph) => glyph.length > 1)) return texts;
  let at = 0;
  let lost = false;
  return texts.map((text) => {
    const letters = text.replace(/\s+/g, '');
    const drawn = takeLetters(glyphs, at, letters.length);
    lost ||= drawn === null || !sameLetters(drawn.join(''), letters);
    if (lost || drawn === null) return text;
    at += drawn.length;
    return isTurned(drawn, letters) ? inPlaces(text, [...drawn].reverse().join('')) : text;
  });
}

/// As many glyphs as make so many letters; null where none do.
function takeLetters(glyphs: readonly string[], from: number, length: number): readonly string[] | null {
  let letters = 0;
  let end = from;
  for (; letters < length && end < glyphs.length; end += 1) letters += (glyphs[end] as string).length;
  return letters === length ? glyphs.slice(from, end) : null;
}

function sameLetters(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}

/// Whether a text is what comes of turning all letters of its glyphs round, one by one.
function isTurned(glyphs: readonly string[], letters: string): boolean {
  return glyphs.some((glyph) => glyph.length > 1) && [...glyphs.join('')].reverse().join('') === letters;
}

/// Letters in the places of those of a text; its spaces stay where they are.
function inPlaces(text: string, letters: string): string {
  let at = 0;
  return text.replace(/\S/g, () => letters[at++] ?? '');
}
