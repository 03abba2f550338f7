/// Characters by what they do to a word. The one rule kept here: every UTF-16 unit has exactly one class,
/// found in a table, so that reading a text is one pass without regular expressions.

export const SPACE = 0;
export const ARABIC = 1;
/// A letter of any other script.
export const FOREIGN = 2;
export const DIGIT = 3;
/// A combining mark: part of the word it stands in.
export const MARK = 4;
export const STRETCH = 5;
/// An invisible control: part of a word only between its letters.
export const INVISIBLE = 6;
export const PUNCTUATION = 7;

const INVISIBLES = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/;
const LAST_LATIN = 0x24f;

/// The class of each UTF-16 unit.
export const CLASS: Uint8Array = new Uint8Array(0x10000).map((_, code) => classify(code));

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return PUNCTUATION;
  if (code >= 0x4e00 && code < 0xd7a4) return FOREIGN;
  const unit = String.fromCharCode(code);
  if (code === 0x0640) return STRETCH;
  if (code > 0x7e && INVISIBLES.test(unit)) return INVISIBLE;
  if (/\s/.test(unit) || code < 0x20 || code === 0x85) return SPACE;
  if (/\p{Nd}/u.test(unit)) return DIGIT;
  if (code > LAST_LATIN && /\p{M}/u.test(unit)) return MARK;
  if (!/\p{L}/u.test(unit)) return PUNCTUATION;
  return isArabicBlock(code) ? ARABIC : FOREIGN;
}

function isArabicBlock(code: number): boolean {
  return (
    (code >= 0x0600 && code <= 0x06ff) ||
    (code >= 0x0750 && code <= 0x077f) ||
    (code >= 0x08a0 && code <= 0x08ff) ||
    (code >= 0xfb50 && code <= 0xfdff) ||
    (code >= 0xfe70 && code <= 0xfeff)
  );
}
