/// The words along the axis. The one rule kept here: they stand as far apart as they are long, on round months and
/// years where there are such.

import { monthOf } from '../data/calendar.ts';
import { isoOf } from '../data/day.ts';
import type { Stretch, TimeAxis } from '../data/time-axis.ts';

export interface Tick {
  /// The index of its stretch.
  readonly at: number;
  /// An ISO date as precise as the scale.
  readonly date: string;
}

interface TickRule {
  /// How many stretches may lie between two ticks.
  readonly steps: readonly number[];
  /// Room for one word, in pixels.
  readonly room: number;
  readonly digits: 4 | 7 | 10;
  /// The number of a stretch; those that a step divides bear a tick.
  number(stretch: Stretch, index: number): number;
}

const RULES: Readonly<Record<TimeAxis['scale'], TickRule>> = {
  day: { steps: [1, 2, 7, 14, 28], room: 112, digits: 10, number: (_, index) => index },
  week: { steps: [1, 2, 4, 8, 13, 26], room: 112, digits: 10, number: (_, index) => index },
  month: { steps: [1, 2, 3, 6, 12, 24], room: 92, digits: 7, number: ({ first }) => monthOf(first) },
  quarter: { steps: [1, 2, 4, 8, 20], room: 92, digits: 7, number: ({ first }) => monthOf(first) / 3 },
  year: { steps: [1, 2, 5, 10, 20, 50, 100], room: 52, digits: 4, number: ({ first }) => monthOf(first) / 12 + 1970 },
};

/// The ticks for an axis drawn `width` pixels wide.
export function ticksOf({ scale, stretches }: TimeAxis, width: number): readonly Tick[] {
  const rule = RULES[scale];
  const pitch = width / Math.max(1, stretches.length);
  const step = rule.steps.find((one) => one * pitch >= rule.room) ?? rule.steps.at(-1) ?? 1;
  const ahead = stretches.findIndex(({ part }) => part === 'usual');
  return stretches.flatMap((stretch, at) => {
    if (stretch.part !== 'usual' || rule.number(stretch, at - ahead) % step !== 0) return [];
    // A word begins at its bar and must end on the axis.
    if (at > ahead && (stretches.length - at) * pitch < rule.room) return [];
    return [{ at, date: isoOf(stretch.first).slice(0, rule.digits) }];
  });
}
