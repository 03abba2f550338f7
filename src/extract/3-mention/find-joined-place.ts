/// Places that no list knows, by the place before them: `في سنجة وتوتي والكلاكلة`. The one rule kept here: what "and" joins to
/// a place is one where it is a single word that the language has for nothing else, and where the list ends behind it.

import type { Reading } from '../../arabic/clitics.ts';
import { wordTables } from '../../lexicon/word-tables.ts';
import { type Candidate, candidate } from './candidate.ts';
import { nameWord } from './name-word.ts';
import type { SentenceView } from './sentence-view.ts';

const WEIGHT = 5;
/// The fewest letters of a word that is taken for a name without the article.
const SHORTEST = 3;
/// `الرياض وحدها`, `سد النهضة وتشغيله`: a word with a pronoun.
const POSSESSED = /(?:ه|ها|هم|هما)$/;

/// How token `at` reads as "and" with a word that can be a place.
function joinedAt(view: SentenceView, at: number): Reading | undefined {
  if (!view.isWord(at) || view.isWhole(at)) return undefined;
  return view.readings(at).find((reading) => {
    if (reading.conjunction !== 'و' || reading.preposition !== '' || reading.future) return false;
    if (POSSESSED.test(view.raw(at))) return false;
    return view.lexicon.places.has(reading.key) || isUnknown(view, at, reading);
  });
}

function isUnknown(view: SentenceView, at: number, { key, stem, definite }: Reading): boolean {
  if (stem.length < SHORTEST || wordTables(view.lexicon, key).single !== 0) return false;
  if (definite) return wordTables(view.lexicon, stem).single === 0 && nameWord(view, at, key) === 'surname';
  return nameWord(view, at, key) === 'unknown';
}

/// Whether a list of places can end behind a word: at a mark, at the next "and", or where something new begins.
function mayEnd(view: SentenceView, to: number, definite: boolean): boolean {
  if (!view.isWord(to)) return true;
  if (joinedAt(view, to)) return true;
  return definite && view.lexicon.nameStops.has(view.key(to));
}

/// The places that "and" joins to those chosen.
export function findJoinedPlaces(view: SentenceView, chosen: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  for (const before of chosen) {
    if (before.kind !== 'place' || before.form !== 'name') continue;
    for (let at = before.to; ; at += 1) {
      const reading = joinedAt(view, at);
      if (!reading || !mayEnd(view, at + 1, reading.definite)) break;
      found.push(
        candidate({
          kind: 'place',
          span: view.span(at, at + 1, reading.cut),
          from: at,
          to: at + 1,
          weight: WEIGHT,
          rule: 'joined-place',
        }),
      );
    }
  }
  return found;
}
