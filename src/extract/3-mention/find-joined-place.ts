/// Places that no list knows, by the place before them: `في سنجة وتوتي والكلاكلة`. The one rule kept here: what "and" joins to
/// a place is one where it is a single word that the language has for nothing else, and where the list ends behind it.

import type { Reading } from '../../arabic/clitics.ts';
import { wordTables } from '../../lexicon/word-tables.ts';
import { type Candidate, candidate } from './candidate.ts';
import { nameWord } from './name-word.ts';
import { OPENS_TWO } from './place-head.ts';
import type { SentenceView } from './sentence-view.ts';

const WEIGHT = 5;
/// The fewest letters of a word that is taken for a name without the article.
const SHORTEST = 3;
/// `الرياض وحدها`, `سد النهضة وتشغيله`: a word with a pronoun.
const POSSESSED = /(?:ه|ها|هم|هما)$/;

/// A place behind "and": how its first token reads, and the token behind it.
interface Joined {
  readonly reading: Reading;
  readonly to: number;
}

/// The place that token `at` joins, if it can be one.
function joinedAt(view: SentenceView, at: number): Joined | null {
  if (!view.isWord(at) || view.isWhole(at) || POSSESSED.test(view.raw(at))) return null;
  const ands = view.readings(at).filter((one) => one.conjunction === 'و' && one.preposition === '' && !one.future);
  const double = ands.find(({ key }) => OPENS_TWO.has(key) && mayBeSecond(view, at + 1));
  if (double) return { reading: double, to: at + 2 };
  const single = ands.find((one) => view.lexicon.places.has(one.key) || isUnknown(view, at, one));
  return single ? { reading: single, to: at + 1 } : null;
}

/// `الهونة` in `أم الهونة`.
function mayBeSecond(view: SentenceView, at: number): boolean {
  return view.isWord(at) && !view.lexicon.nameStops.has(view.key(at)) && !/^[وفبل]/.test(view.key(at));
}

function isUnknown(view: SentenceView, at: number, { key, stem, definite }: Reading): boolean {
  if (stem.length < SHORTEST || wordTables(view.lexicon, key).single !== 0) return false;
  if (definite) return wordTables(view.lexicon, stem).single === 0 && nameWord(view, at, key) === 'surname';
  return nameWord(view, at, key) === 'unknown';
}

/// Whether a list of places can end before token `at`: at a mark, at the next "and", before the land they are in, or behind
/// a definite word where something new begins.
function mayEnd(view: SentenceView, at: number, { reading }: Joined): boolean {
  if (!view.isWord(at) || joinedAt(view, at)) return true;
  const { placeHeads, nameStops } = view.lexicon;
  if (view.readings(at).some(({ preposition, stem }) => preposition === 'ب' && placeHeads.has(stem))) return true;
  return reading.definite && nameStops.has(view.key(at));
}

/// `أريحا، وتفتناز، وسرجة`: behind a comma only what ends at a mark or before its land is one of the list.
function next(view: SentenceView, at: number): { readonly joined: Joined; readonly at: number } | null {
  const comma = view.isComma(at);
  const from = comma ? at + 1 : at;
  const joined = joinedAt(view, from);
  if (!joined || !mayEnd(view, joined.to, joined)) return null;
  return comma && view.isWord(joined.to) && view.lexicon.nameStops.has(view.key(joined.to))
    ? null
    : { joined, at: from };
}

/// The places that "and" joins to those chosen.
export function findJoinedPlaces(view: SentenceView, chosen: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  for (const before of chosen) {
    if (before.kind !== 'place' || before.form !== 'name') continue;
    for (let one = next(view, before.to); one; one = next(view, one.joined.to))
      found.push(place(view, one.at, one.joined));
  }
  return found;
}

function place(view: SentenceView, from: number, { reading, to }: Joined): Candidate {
  const span = view.span(from, to, reading.cut);
  return candidate({ kind: 'place', span, from, to, weight: WEIGHT, rule: 'joined-place' });
}
