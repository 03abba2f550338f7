/// Nouns that are a district of the land or a body: `مديرية جهران`, but `مديرية الأمن`. The one rule kept here: a district has
/// a place's name behind it, one of the lexicon or one that is no word of the language where something is or happens.

import { wordTables } from '../../lexicon/word-tables.ts';
import { nameWord } from './name-word.ts';
import type { SentenceView } from './sentence-view.ts';

/// Districts by any place behind them.
const BY_PLACE: ReadonlySet<string> = new Set(['قضاء', 'مديرية', 'دائرة', 'جماعة']);
/// Those that are also known by a name of which no list knows.
const BY_NAME: ReadonlySet<string> = new Set(['قضاء', 'مديرية']);
const IN: ReadonlySet<string> = new Set(['في', 'فى', 'وفي', 'من', 'الي', 'شمال', 'جنوب', 'شرق', 'غرب']);

/// Whether the noun `head`, which ends before token `to`, stands where something is or happens.
function isInside(view: SentenceView, to: number): boolean {
  const at = to - 1;
  if (IN.has(view.key(at - 1))) return true;
  return !view.isWhole(at) && view.readings(at).some(({ preposition }) => preposition === 'ب' || preposition === 'ل');
}

/// A word that the language has for nothing, as it stands and without its article.
function isUnheard(view: SentenceView, at: number): boolean {
  const key = view.key(at);
  const word = nameWord(view, at);
  if (word !== 'unknown' && word !== 'surname') return false;
  return wordTables(view.lexicon, key.startsWith('ال') ? key.slice(2) : key).single === 0;
}

/// The token behind the name of the district whose noun, a head of bodies by its lemma, ends before token `to`; `to` where it is none.
export function districtName(view: SentenceView, noun: string, to: number): number {
  if (!BY_PLACE.has(noun)) return to;
  const listed = view.matchExact(view.lexicon.places, to);
  if (listed) return listed.to;
  return BY_NAME.has(noun) && isInside(view, to) && isUnheard(view, to) ? to + 1 : to;
}
