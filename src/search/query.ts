/// What was typed, folded in every way that entries are. The one rule kept here: signs, articles and an "and" that is
/// written onto a word decide nothing.

import { fold } from '../arabic/fold.ts';
import { latinKey } from '../arabic/romanize.ts';
import { sayingWords } from './question.ts';

export interface Query {
  readonly text: string;
  readonly words: readonly string[];
  /// The words that say something, each in the spellings that count as the same.
  readonly saying: readonly (readonly string[])[];
  /// Empty unless something was typed in Latin letters that is long enough to mean one name.
  readonly bones: string;
}

/// Shorter keys stand for too many names.
const FEWEST_BONES = 3;
/// One letter stands in nearly everything: it finds only the names that have a word beginning with it.
export const FEWEST_LETTERS = 2;

/// Signs that people put around words when they ask.
export const SIGNS = /[?!.,;:"()«»؟،؛]/g;

export function readQuery(typed: string): Query {
  const text = fold(typed);
  const bones = /[a-z]/.test(text) ? latinKey(typed) : '';
  const words = text.split(' ');
  const saying = sayingWords(fold(typed.replace(SIGNS, ' ')).split(' ')).map(spellingsOf);
  return { text, words, saying, bones: bones.length >= FEWEST_BONES ? bones : '' };
}

/// A word as it is, and without an "and" that is written onto it.
export function readingsOf(word: string): readonly string[] {
  return /^و\S{3,}/.test(word) ? [word, word.slice(1)] : [word];
}

/// A word as it may begin in a text: with or without its article, and without an "and" that is written onto it.
function spellingsOf(word: string): readonly string[] {
  return readingsOf(word).flatMap((form) => [` ${form}`, ` ال${form}`]);
}
