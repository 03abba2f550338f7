/// Foreign names of bodies and places across spellings. The one rule kept here: an Arabic word is spelled in one way,
/// so that only words that no list knows may differ.

import { editDistance } from '../../arabic/edit-distance.ts';
import { sameToken, skeleton } from '../../arabic/name-key.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { exactly } from './gazetteer.ts';
import { type ThingName, withoutArticle } from './thing-name.ts';

const LEAST_LETTERS = 5;
/// A word with the article is Arabic as a rule, unless it is as long as الديمقراطي.
const LEAST_DEFINITE_LETTERS = 7;
const HARD_G = /[غج]/g;

function bareWords(name: ThingName): readonly string[] {
  return name.words.map(withoutArticle);
}

function isVocabulary(word: string, lexicon: Lexicon): boolean {
  const { commonWords, organizationTails, organizationHeads, portfolios, eventNouns } = lexicon;
  return [commonWords, organizationTails, organizationHeads, portfolios, eventNouns].some((table) => table.has(word));
}

/// Whether one edit parts two words, or the one leaves out vowels of the other: بروكسل, بروكسيل; not تارانتو, تورونتو.
function isClose(a: string, b: string): boolean {
  const vowels = /[اوي]/g;
  const apart = editDistance(a, b);
  return apart <= 1 || (apart === Math.abs(a.length - b.length) && a.replace(vowels, '') === b.replace(vowels, ''));
}

function sameWord(a: string, b: string, lexicon: Lexicon): boolean {
  const [left, right] = [withoutArticle(a), withoutArticle(b)];
  if (left === right) return true;
  const definite = left !== a || right !== b;
  const length = Math.min(left.length, right.length);
  if (isVocabulary(left, lexicon) && isVocabulary(right, lexicon)) return false;
  if (!definite && length === LEAST_LETTERS - 1) return left.replace(HARD_G, 'غ') === right.replace(HARD_G, 'غ');
  const long = length >= (definite ? LEAST_DEFINITE_LETTERS : LEAST_LETTERS);
  return long && isClose(left.replace(HARD_G, 'غ'), right.replace(HARD_G, 'غ')) && sameToken(left, right);
}

/// Whether the lists know the two as names of two places.
function areTwoPlaces(a: ThingName, b: ThingName, lexicon: Lexicon): boolean {
  const [left, right] = [a, b].map((name) => exactly(lexicon.places, name.words.join(' ')));
  return left !== undefined && right !== undefined && left.english !== right.english;
}

/// Names that may be spellings of one meet under this key.
export function spellingKey(name: ThingName): string {
  return skeleton(bareWords(name).join(''));
}

/// Whether two names differ only in how a foreign word is spelled, or in where words are written apart.
export function spelledAlike(a: ThingName, b: ThingName, lexicon: Lexicon): boolean {
  if (a.head !== b.head || areTwoPlaces(a, b, lexicon)) return false;
  const joined = bareWords(a).join('');
  if (joined.length >= LEAST_LETTERS && joined === bareWords(b).join('')) return true;
  if (a.words.length !== b.words.length) return false;
  return a.words.every((word, at) => sameWord(word, b.words[at] ?? '', lexicon));
}
