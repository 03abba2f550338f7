/// Towns that stand behind a name and are no part of it: `زار ليندسي غراهام *القاهرة*`. The one rule kept here: a town ends a name only where it
/// is on the list and no name of a person.

import { nameWord } from './name-word.ts';
import type { SentenceView } from './sentence-view.ts';

/// Words of a name before a town: `جورج واشنطن` is a name of two.
const FEWEST_WORDS = 2;

/// Whether a town, of several words or a capital, opens behind a name that begins at a token.
export function opensTown(view: SentenceView, from: number, at: number): boolean {
  const { places, surnames, givenNames } = view.lexicon;
  if (at <= from || !view.mayOpen(places, at)) return false;
  const town = view.matchExact(places, at);
  if (!town || town.reading.cut > 0 || town.entry.ambiguous) return false;
  // `أبو سليم` is a quarter, and far more often a name.
  if (town.to > at + 1) return nameWord(view, at) !== 'particle';
  const key = view.key(at);
  if (at - from < FEWEST_WORDS || surnames.has(key) || givenNames.has(key)) return false;
  return town.entry.capitalOf !== null;
}
