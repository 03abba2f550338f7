/// Forms of plain words: with and without the article. The one rule kept here: what goes into a table is a
/// look-up form, whatever the data file spells.

import { foldForLookup } from '../arabic/normalize.ts';
import type { Phrases } from './phrases.ts';

const ARTICLE = 'ال';

const FOLDED: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ؤ: 'و',
  ئ: 'ي',
};
const FOLDABLE = /[أإآىةؤئ]/g;

/// `foldForLookup` for the many generated forms, which hold plain letters and no marks.
export function foldForm(form: string): string {
  return form.search(FOLDABLE) < 0 ? form : form.replace(FOLDABLE, (letter) => FOLDED[letter] ?? letter);
}

/// Adds an entry under a spelling, folded.
export function addFolded<T>(table: Phrases<T>, spelling: string, entry: T): void {
  table.add(foldForLookup(spelling), entry);
}

/// Whether a spelling starts with the article: two letters or less after it are no word of their own.
export function hasArticle(spelling: string): boolean {
  return spelling.startsWith(ARTICLE) && spelling.length > 4;
}

export function withArticle(spelling: string): string {
  return hasArticle(spelling) ? spelling : ARTICLE + spelling;
}

export function withoutArticle(spelling: string): string {
  return hasArticle(spelling) ? spelling.slice(2) : spelling;
}

/// A phrase and the same with the article on its later words, as when its first word has it: رئيس تنفيذي,
/// رئيس التنفيذي. A later word with a preposition stays as it is.
export function definiteTails(phrase: string): readonly string[] {
  const [first = '', ...later] = phrase.split(' ');
  if (later.length === 0) return [phrase];
  const definite = [first, ...later.map((word) => (/^(ب|لل)/.test(word) ? word : withArticle(word)))].join(' ');
  const last = [first, ...later.slice(0, -1), withArticle(later.at(-1) ?? '')].join(' ');
  return [...new Set([phrase, definite, last])];
}
