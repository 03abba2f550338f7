/// Days in words. The one rule kept here: whole months and years are called by their names, everything else by its first
/// and last day.

import { nextStart, startOf } from '../data/calendar.ts';
import { dayOf, isoOf } from '../data/day.ts';
import type { Stretch } from '../data/time-axis.ts';
import type { TimeWindow } from '../state/view.ts';
import type { Voice } from './voice.ts';

const WHOLE = [
  ['year', 4],
  ['month', 7],
] as const;

/// The first and last day as ISO dates, as short as all the days from one to the other are months or years.
function shortened({ from, to }: TimeWindow): readonly [string, string] {
  for (const [scale, length] of WHOLE) {
    const [first, last] = [startOf(scale, dayOf(from)), startOf(scale, dayOf(to))];
    const isWhole = isoOf(first) === from && isoOf(nextStart(scale, last) - 1) === to;
    if (isWhole) return [from.slice(0, length), to.slice(0, length)];
  }
  return [from, to];
}

export function sayWindow(window: TimeWindow, voice: Voice): string {
  const [from, to] = shortened(window);
  if (from === to) return voice.date(from);
  return voice.say('time.span', { start: voice.date(from), end: voice.date(to) });
}

export function sayStretch({ first, last }: Stretch, voice: Voice): string {
  return sayWindow({ from: isoOf(first), to: isoOf(last) }, voice);
}
