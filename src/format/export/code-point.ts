/// Offsets in code points, which the web's standards count in. The one rule kept here: a place within a pair of surrogates is the place
/// of the pair.

import { replaceIllegal } from '../xml.ts';

const PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/// How many of the sorted places lie before one.
function countBefore(places: readonly number[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/// What turns offsets in UTF-16 units of a text into offsets in its code points.
export function codePointsOf(text: string): (at: number) => number {
  const pairs = [...text.matchAll(PAIR)].map(({ index }) => index);
  return (at) => at - countBefore(pairs, at);
}

/// The last code points before a place and the first after another, none of them halved.
export function contextOf(text: string, start: number, end: number, length: number): readonly [string, string] {
  const before = [...text.slice(Math.max(0, start - 2 * length), start)].slice(-length).join('');
  const after = [...text.slice(end, end + 2 * length)].slice(0, length).join('');
  return [before, after];
}

const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/// The text with U+FFFD for each half of a pair that stands alone, which no UTF-8 can carry.
export function wellFormed(text: string): string {
  return text.replace(LONE, (half) => replaceIllegal(half));
}
