/// Persons that the tagger took together for one. The one rule kept here: only `and` before a given name parts two
/// names.

import { type Candidate, candidate } from './candidate.ts';
import type { SentenceView } from './sentence-view.ts';

/// `وتمارا` in `جورج أبي خليل وتمارا سركيس`.
function opensNext(view: SentenceView, at: number): boolean {
  if (view.isWhole(at) || view.lexicon.givenNames.has(view.key(at))) return false;
  return view.readings(at).some((reading) => {
    const given = view.lexicon.givenNames.get(reading.key);
    return reading.conjunction === 'و' && reading.preposition === '' && given?.ambiguous === false;
  });
}

/// A candidate, or the two persons that it is.
export function splitJoined(view: SentenceView, found: Candidate): readonly Candidate[] {
  if (found.kind !== 'person' || found.rule !== 'tagger') return [found];
  for (let at = found.from + 1; at < found.to; at += 1) {
    if (!opensNext(view, at)) continue;
    const first = candidate({
      ...found,
      to: at,
      span: { start: found.span.start, end: view.span(found.from, at).end },
    });
    const second = candidate({ ...found, from: at, span: view.span(at, found.to, 1), offices: [] });
    return [first, ...splitJoined(view, second)];
  }
  return [found];
}
