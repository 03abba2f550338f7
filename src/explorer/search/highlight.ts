/// Where a folded query stands in an original text. The one rule kept here: the span that comes back is of the
/// original, marks and all, so that the text shown is never the folded one.

import { foldForLookup } from '../../arabic/normalize.ts';
import { remembered } from '../../arabic/remembered.ts';
import type { Span } from '../../model/span.ts';

interface Folded {
  readonly text: string;
  /// For each unit of `text`, the offset in the original it came from; one more for the end.
  readonly offsets: readonly number[];
}

/// A unit of text folded; units recur, so each is folded once.
const foldUnit = remembered((unit) => {
  const bare = foldForLookup(unit).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return /[-\u2010-\u2015\s]/.test(bare) ? ' ' : bare.replace(/['\u2018\u2019\u02BB-\u02BF]/g, '');
});

function foldWithOffsets(raw: string): Folded {
  let text = '';
  const offsets: number[] = [];
  for (let at = 0; at < raw.length; at += 1) {
    const folded = foldUnit(raw[at] ?? '');
    for (const unit of folded) {
      text += unit;
      offsets.push(at);
    }
  }
  return { text, offsets: [...offsets, raw.length] };
}

/// The stretch of `raw` that matches `query` once both are folded, or undefined.
export function maybeMatch(raw: string, query: string): Span | undefined {
  const wanted = foldWithOffsets(query.trim()).text;
  if (!wanted) return undefined;
  const folded = foldWithOffsets(raw);
  const at = folded.text.indexOf(wanted);
  if (at < 0) return undefined;
  const last = folded.offsets[at + wanted.length - 1] ?? 0;
  return { start: folded.offsets[at] ?? 0, end: withMarks(raw, last + 1) };
}

/// `end` moved past the vowel marks and tatweels that belong to the letter before it.
function withMarks(raw: string, end: number): number {
  let at = end;
  while (at < raw.length && foldUnit(raw[at] ?? '') === '') at += 1;
  return at;
}

/// The stretches of `raw` that match a query: all of it where it stands there as typed, else each of its words.
export function findMatches(raw: string, query: string): readonly Span[] {
  const whole = maybeMatch(raw, query);
  if (whole) return [whole];
  const words = query.split(/\s+/).filter((word) => word.length > 1);
  const spans = words.flatMap((word) => maybeMatch(raw, word) ?? maybeMatch(raw, word.replace(/^و/, '')) ?? []);
  const ordered = spans.sort((a, b) => a.start - b.start);
  return ordered.filter((span, at) => ordered.slice(0, at).every((before) => before.end <= span.start));
}
