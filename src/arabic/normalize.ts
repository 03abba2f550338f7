/// Normalising Arabic: what is dropped and what is folded. The one rule kept here: both layers only delete
/// units or replace one by one, so a position in the result maps back to the source.

export const TATWEEL = '\u0640';
const DROPPED = /[\u064B-\u0652\u0653-\u0655\u0670\u0640\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u00AD\u0610-\u061A\u06D6-\u06ED]/;
const DROPPED_ALL = new RegExp(DROPPED.source, 'g');

/// Whether a unit is a mark that look-up ignores: a diacritic, a tatweel, an invisible control.
export function isDropped(unit: string): boolean {
  return DROPPED.test(unit);
}

/// Drops vowel marks and the other combining marks.
export function removeDiacritics(text: string): string {
  return text.replace(/[\u064B-\u0655\u0670\u0610-\u061A\u06D6-\u06ED]/g, '');
}

export function normalizeAlef(text: string): string {
  return text.replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627');
}

export function normalizeAlefMaksura(text: string): string {
  return text.replace(/\u0649/g, '\u064A');
}

export function normalizeTehMarbuta(text: string): string {
  return text.replace(/\u0629/g, '\u0647');
}

const FOLDS: Readonly<Record<string, string>> = {
  '\u0622': '\u0627', '\u0623': '\u0627', '\u0625': '\u0627', '\u0671': '\u0627',
  '\u0649': '\u064A', '\u06CC': '\u064A', '\u06A9': '\u0643', '\u0629': '\u0647',
  '\u0624': '\u0648', '\u0626': '\u064A', '\u06C0': '\u0647', '\u06D5': '\u0647',
};
const FOLDABLE = /[\u0622-\u0626\u0629\u0649\u0671\u06CC\u06A9\u06C0\u06D5\u0660-\u0669\u06F0-\u06F9\uFB50-\uFDFF\uFE70-\uFEFCA-Z]/g;

function foldUnit(unit: string): string {
  const folded = FOLDS[unit];
  if (folded) return folded;
  const code = unit.charCodeAt(0);
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  if (code >= 0xfb50) return [...unit.normalize('NFKC')].map((letter) => FOLDS[letter] ?? letter).join('');
  return unit.toLowerCase();
}

/// The look-up form of a word or text: marks dropped; alef, hamza seats, alef maksura, teh marbuta,
/// Persian letters, digits and Latin case folded. For comparing and finding only, never shown or stored.
export function foldForLookup(text: string): string {
  return text.replace(DROPPED_ALL, '').replace(FOLDABLE, foldUnit);
}

/// The offset in `raw` after its first `letters` letters that look-up keeps, with any marks that follow them.
export function offsetAfter(raw: string, letters: number): number {
  let kept = 0;
  let at = 0;
  while (at < raw.length && (kept < letters || isDropped(raw[at] ?? ''))) {
    if (!isDropped(raw[at] ?? '')) kept += 1;
    at += 1;
  }
  return letters === 0 ? 0 : at;
}
