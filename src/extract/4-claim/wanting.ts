/// Wanting: how a noun is taken by a word of wanting, trying or being able, `سعى إلى`, `مستعد ل`. The one rule kept here: each such word
/// takes what is wanted in its own ways, so that nothing else in its clause is.

import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Passage } from './passage.ts';

/// Where a noun is taken, and with which preposition in look-up form; nothing where it is an object.
export interface Taken {
  readonly at: number;
  readonly preposition: string;
}

/// How a noun with nothing but a preposition in front is taken: with the one attached to it, or with the one before it.
export function takenAt({ keys, words }: Passage, at: number, attached: string): Taken {
  if (attached !== '') return { at, preposition: attached };
  return words[at - 1]?.preposition === undefined
    ? { at, preposition: '' }
    : { at: at - 1, preposition: keys[at - 1] ?? '' };
}

/// Whether a verb in look-up form takes what is wanted so.
export function isWantingVerb({ wantingVerbs }: Lexicon, key: string, preposition: string): boolean {
  return waysOf(wantingVerbs, key)?.has(preposition) ?? false;
}

/// Whether an adjective in look-up form takes what is wanted so.
export function isWantingAdjective({ wantingAdjectives }: Lexicon, key: string, preposition: string): boolean {
  return waysOf(wantingAdjectives, key)?.has(preposition) ?? false;
}

/// A conjunction, and the future's letter where an imperfect follows.
const BEFORE_IT = /^[وف]?(?:س(?=[ينتا]))?/;

/// `فكر` is a word as it stands before it is `ف` and another.
function waysOf(table: Lexicon['wantingVerbs'], key: string): ReadonlySet<string> | undefined {
  return table.get(key) ?? table.get(key.replace(BEFORE_IT, '')) ?? table.get(key.replace(/^[وف]/, ''));
}
