/// Days in words. The one rule kept here: a whole month or year is called by its name, everything else by its first
/// and last day.

import { nextStart, startOf } from '../data/calendar.ts';
import { dayOf, isoOf } from '../data/day.ts';
import type { Stretch } from '../data/time-axis.ts';
import type { TimeWindow } from '../state/view.ts';
import type { Voice } from './voice.ts';

/// The ISO date as short as it can say all the days from one to the other, or undefined.
function maybeOne({ from, to }: TimeWindow): string | undefined {
  if (from === to) return from;
  for (const [scale, length] of [
    ['month', 7],
    ['year', 4],
  ] as const) {
    const start = startOf(scale, dayOf(from));
    if (isoOf(start) === from && isoOf(nextStart(scale, start) - 1) === to) return from.slice(0, length);
  }
  return undefined;
}

export function sayWindow(window: TimeWindow, voice: Voice): string {
  const one = maybeOne(window);
  if (one !== undefined) return voice.date(one);
  return voice.say('time.span', { start: voice.date(window.from), end: voice.date(window.to) });
}

export function sayStretch({ first, last }: Stretch, voice: Voice): string {
  return sayWindow({ from: isoOf(first), to: isoOf(last) }, voice);
}
