/// What a token can be inside a person's name. The one rule kept here: how a token is spelled may make a word of the
/// language of what its look-up form leaves open.

import { ALI, type NameWord } from './name-part.ts';
import type { SentenceView } from './sentence-view.ts';
import { wordOf } from './word.ts';

export type { NameWord } from './name-part.ts';

const TANWIN = /[\u064B-\u064D]/;
/// An adjective in `ية`.
const RELATIVE_ADJECTIVE = /.{2,}ي[\u064B-\u0652]*ة[\u064B-\u0652]*$/;
const ALEF_MAKSURA = '\u0649';

function isSpelledAsWord(raw: string): boolean {
  return TANWIN.test(raw) || RELATIVE_ADJECTIVE.test(raw);
}

/// The part token `at` can play in a name that goes on from before it; `key` is given where a letter in front
/// of the token is taken off.
export function nameWord(view: SentenceView, at: number, key: string = view.key(at)): NameWord {
  if (!view.isWord(at) || (key === ALI && view.raw(at).includes(ALEF_MAKSURA))) return 'stop';
  const own = key === view.key(at);
  const { parts } = own ? view.word(at) : wordOf(view.lexicon, key);
  const plain = own ? parts.whole : parts.rest;
  const word = own ? parts.wholeWord : parts.restWord;
  return plain !== word && isSpelledAsWord(view.raw(at)) ? word : plain;
}

/// Whether a definite word can open a name right behind a title: `الوزير النمروش`, but not `رؤساء البلديات المنحلة`.
export function mayOpen(view: SentenceView, at: number): boolean {
  const key = view.key(at);
  if (view.lexicon.titles.has(key.slice(2)) || view.lexicon.ranks.has(key.slice(2))) return !key.startsWith('ال');
  if (!key.startsWith('ال') || view.lexicon.surnames.has(key) || view.lexicon.givenNames.has(key)) return true;
  return !/(?:ات|ون|ين|ه|ي)$/.test(key);
}
