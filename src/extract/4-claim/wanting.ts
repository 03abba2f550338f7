/// Wanting: how a noun is taken by a word of wanting, trying or being able, `سعى إلى`, `مستعد ل`. The one rule kept here: each such word
/// takes what is wanted in its own ways, so that nothing else in its clause is.

import { nounReadings, type Reading, verbReadings } from '../../arabic/clitics.ts';
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
  return takesSo(wantingVerbs, verbReadings(key), preposition);
}

/// Whether an adjective in look-up form takes what is wanted so.
export function isWantingAdjective({ wantingAdjectives }: Lexicon, key: string, preposition: string): boolean {
  return takesSo(wantingAdjectives, nounReadings(key), preposition);
}

/// Whether a word with nothing but a conjunction, and a verb with the future's letter, takes what is wanted so.
function takesSo(table: Lexicon['wantingVerbs'], readings: readonly Reading[], preposition: string): boolean {
  return readings.some((reading) => reading.preposition === '' && table.get(reading.key)?.has(preposition));
}
