/// The axis of time: stretches of equal width, one a bar. The one rule kept here: every day has exactly one place on
/// it; the few days far from all others share the first or the last stretch, so that they press nothing together.

import { nextStart, SCALES, type Scale, startOf } from './calendar.ts';
import type { DayRange } from './day.ts';

/// One stretch of the axis.
export interface Stretch extends DayRange {
  /// Whether it gathers what lies far before or after the rest.
  readonly part: 'earlier' | 'usual' | 'later';
}

export interface TimeAxis {
  readonly scale: Scale;
  /// In order, each beginning on the day after the one before it ends; empty where nothing is dated.
  readonly stretches: readonly Stretch[];
}

const MOST_STRETCHES = 60;
/// The share of dated claims that may lie far from the rest, and how much shorter the axis must become by it.
const FAR_SHARE = 0.1;
const FAR_GAIN = 3;

/// How many days there are, the last included.
function lengthOf({ first, last }: DayRange): number {
  return last - first + 1;
}

/// The shortest time in which all ranges but the few farthest begin, with all their days.
function denseDays(ranges: readonly DayRange[], whole: DayRange): DayRange {
  const sorted = [...ranges].sort((a, b) => a.first - b.first);
  const held = Math.ceil(sorted.length * (1 - FAR_SHARE));
  const spanFrom = (n: number): number => (sorted[n + held - 1]?.first ?? Number.NaN) - (sorted[n]?.first ?? 0);
  let best = 0;
  for (let n = 1; n + held <= sorted.length; n += 1) if (spanFrom(n) < spanFrom(best)) best = n;
  const dense = extentOf(sorted.slice(best, best + held)) ?? whole;
  return lengthOf(dense) * FAR_GAIN <= lengthOf(whole) ? dense : whole;
}

/// From the first day of all ranges to the last, or undefined where there are none.
export function extentOf(ranges: readonly DayRange[]): DayRange | undefined {
  if (ranges.length === 0) return undefined;
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const range of ranges) {
    first = Math.min(first, range.first);
    last = Math.max(last, range.last);
  }
  return { first, last };
}

/// The stretches of one scale that cover the days, or undefined where they would be too many to tell apart.
function cover(scale: Scale, { first, last }: DayRange, most: number): readonly Stretch[] | undefined {
  const stretches: Stretch[] = [];
  for (let start = startOf(scale, first); start <= last; ) {
    const next = nextStart(scale, start);
    stretches.push({ first: start, last: next - 1, part: 'usual' });
    start = next;
    if (stretches.length > most) return undefined;
  }
  return stretches;
}

function withFar(stretches: readonly Stretch[], whole: DayRange): readonly Stretch[] {
  const [first, last] = [stretches[0]?.first ?? 0, stretches.at(-1)?.last ?? 0];
  const earlier: Stretch = { first: whole.first, last: first - 1, part: 'earlier' };
  const later: Stretch = { first: last + 1, last: whole.last, part: 'later' };
  return [...(whole.first < first ? [earlier] : []), ...stretches, ...(whole.last > last ? [later] : [])];
}

/// The axis on which all ranges have their place, as fine as can be told apart. With `near`, those days fill it and
/// all others are gathered at its ends.
export function axisOf(ranges: readonly DayRange[], near?: DayRange): TimeAxis {
  const extent = extentOf(near ? [...ranges, near] : ranges);
  if (!extent) return { scale: 'day', stretches: [] };
  const dense = near ?? denseDays(ranges, extent);
  for (const scale of SCALES) {
    const stretches = cover(scale, dense, scale === 'year' ? Number.POSITIVE_INFINITY : MOST_STRETCHES);
    if (stretches) return { scale, stretches: withFar(stretches, extent) };
  }
  throw new Error(`No scale covers the days ${dense.first} to ${dense.last}.`);
}

/// The index of the stretch a day lies in; days beyond the axis count as its first or last.
export function stretchAt({ stretches }: TimeAxis, day: number): number {
  let [low, high] = [0, stretches.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] as Stretch).last < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/// Where a day begins on the axis, in stretches from its start.
export function positionOf(axis: TimeAxis, day: number): number {
  const index = stretchAt(axis, day);
  const stretch = axis.stretches[index];
  if (!stretch) return 0;
  return index + Math.min(1, Math.max(0, (day - stretch.first) / lengthOf(stretch)));
}
