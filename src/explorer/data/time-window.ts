/// Windows of days: moved, widened, set against the days before. The one rule kept here: a window of whole bars or
/// whole months stays one, so that "March" becomes "February" and not thirty-one days of something.

import type { TimeWindow } from '../state/view.ts';
import { firstOfMonth, monthOf } from './calendar.ts';
import { type DayRange, daysOfWindow, isoOf } from './day.ts';
import { type Stretch, stretchAt, type TimeAxis } from './time-axis.ts';

export function windowOf({ first, last }: DayRange): TimeWindow {
  return { from: isoOf(first), to: isoOf(last) };
}

/// The window from one bar to another, whichever comes first; both included.
export function windowOfStretches({ stretches }: TimeAxis, a: number, b: number): TimeWindow {
  const at = (index: number): Stretch => stretches[Math.min(stretches.length - 1, Math.max(0, index))] as Stretch;
  return windowOf({ first: at(Math.min(a, b)).first, last: at(Math.max(a, b)).last });
}

/// The days from the axis's first to its last.
export function wholeAxis(axis: TimeAxis): TimeWindow {
  return windowOfStretches(axis, 0, axis.stretches.length - 1);
}

/// The first and the last bar that a window touches.
export function stretchesOf(axis: TimeAxis, window: TimeWindow): { readonly first: number; readonly last: number } {
  const days = daysOfWindow(window);
  return { first: stretchAt(axis, days.first), last: stretchAt(axis, days.last) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/// The window so many bars later, or earlier with a negative number; it stops at the ends of the axis.
export function movedWindow(axis: TimeAxis, window: TimeWindow, steps: number): TimeWindow {
  const { stretches } = axis;
  const { first, last } = stretchesOf(axis, window);
  const days = daysOfWindow(window);
  const moved = clamp(steps, -first, stretches.length - 1 - last);
  const isWhole = stretches[first]?.first === days.first && stretches[last]?.last === days.last;
  if (isWhole) return windowOfStretches(axis, first + moved, last + moved);
  const [least, most] = [(stretches[0]?.first ?? 0) - days.first, (stretches.at(-1)?.last ?? 0) - days.last];
  const shift = (stretches[first + moved]?.first ?? 0) - (stretches[first]?.first ?? 0);
  const wanted = moved === steps ? shift : steps < 0 ? least : most;
  const by = clamp(wanted, Math.min(0, least), Math.max(0, most));
  return windowOf({ first: days.first + by, last: days.last + by });
}

/// The window with one end so many bars later; the ends never pass each other.
export function stretchedWindow(axis: TimeAxis, window: TimeWindow, end: 'from' | 'to', steps: number): TimeWindow {
  const { first, last } = stretchesOf(axis, window);
  if (end === 'from') {
    return { from: windowOfStretches(axis, clamp(first + steps, 0, last), last).from, to: window.to };
  }
  const stop = clamp(last + steps, first, axis.stretches.length - 1);
  return { from: window.from, to: windowOfStretches(axis, first, stop).to };
}

function isWholeMonths({ first, last }: DayRange): boolean {
  return firstOfMonth(monthOf(first)) === first && firstOfMonth(monthOf(last) + 1) === last + 1;
}

/// The days just before a window, as many as it has; as many months where it is of whole months.
export function previousPeriod(window: TimeWindow): TimeWindow {
  const { first, last } = daysOfWindow(window);
  if (!isWholeMonths({ first, last })) return windowOf({ first: first - (last - first + 1), last: first - 1 });
  const months = monthOf(last) - monthOf(first) + 1;
  return windowOf({ first: firstOfMonth(monthOf(first) - months), last: first - 1 });
}

/// A window whose ends are in order.
export function ordered({ from, to }: TimeWindow): TimeWindow {
  return from <= to ? { from, to } : { from: to, to: from };
}
