/// Persons that the tagger took together for one. The one rule kept here: only `and` before a given name, a woman's behind a man's and
/// one behind a king's number part two names.

import { type Candidate, candidate } from './candidate.ts';
import { isBehindRegnal, opensWoman } from './name-word.ts';
import type { SentenceView } from './sentence-view.ts';

/// Words that open a given name of two: `عبد العزيز`, `أبو بكر`.
const OPENS_GIVEN: ReadonlySet<string> = new Set(['عبد', 'ابو']);

/// `وتمارا` in `جورج أبي خليل وتمارا سركيس`; a given name that also is a word opens one where another word of it follows.
function opensNext(view: SentenceView, at: number, to: number): boolean {
  const { givenNames, surnames } = view.lexicon;
  if (view.isWhole(at) || givenNames.has(view.key(at)) || surnames.has(view.key(at))) return false;
  return view.readings(at).some((reading) => {
    const given = givenNames.get(reading.key);
    if (reading.conjunction !== 'و' || reading.preposition !== '') return false;
    return given?.ambiguous === false || (given && at + 1 < to) || OPENS_GIVEN.has(reading.key);
  });
}

/// `أحمد سعيد و خالد منير`: "and" by itself, as many write it.
function isAnd(view: SentenceView, at: number): boolean {
  return view.key(at) === 'و';
}

/// A candidate, or the two persons that it is.
export function splitJoined(view: SentenceView, found: Candidate): readonly Candidate[] {
  if (found.kind !== 'person' || found.rule !== 'tagger') return [found];
  for (let at = found.from + 1; at < found.to; at += 1) {
    if (isAnd(view, at) && at + 1 < found.to) return splitAt(view, found, at, at + 1, 0);
    if (isBehindRegnal(view, found.from, at) || (at + 1 < found.to && opensWoman(view, found.from, at)))
      return splitAt(view, found, at, at, 0);
    if (opensNext(view, at, found.to)) return splitAt(view, found, at, at, 1);
  }
  return [found];
}

/// The person up to a token, and those from another on, whose first word has so many letters attached.
function splitAt(view: SentenceView, found: Candidate, to: number, next: number, cut: number): readonly Candidate[] {
  const first = candidate({ ...found, to, span: { start: found.span.start, end: view.span(found.from, to).end } });
  const second = candidate({ ...found, from: next, span: view.span(next, found.to, cut), offices: [] });
  return [first, ...splitJoined(view, second)];
}
