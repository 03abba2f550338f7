/// Days as numbers, so that ten thousand of them are compared at once. The one rule kept here: a day is counted from
/// the first of January 1970 in UTC, and a month or a year stands for all its days.

import type { DateValue } from '../../model/date.ts';
import type { TimeWindow } from '../state/view.ts';

/// The first and the last day, both included.
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/// A day in milliseconds.
export const DAY_LENGTH = 86_400_000;

/// The day of an ISO date; `2020-07` and `2020` stand for their first day.
export function dayOf(iso: string): number {
  return Math.floor(Date.parse(iso) / DAY_LENGTH);
}

export function isoOf(day: number): string {
  return new Date(day * DAY_LENGTH).toISOString().slice(0, 10);
}

/// The last day that an ISO date as precise as a day, a month or a year stands for.
function lastDayOf(iso: string): number {
  const [year = 0, month] = iso.split('-').map(Number);
  if (iso.length === 4) return dayOf(isoDate(year + 1, 1)) - 1;
  if (iso.length === 7) return dayOf(month === 12 ? isoDate(year + 1, 1) : isoDate(year, (month ?? 0) + 1)) - 1;
  return dayOf(iso);
}

function isoDate(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
}

/// The days an ISO date stands for, or undefined where it is none.
export function daysOf(iso: string): DayRange | undefined {
  const first = dayOf(iso);
  return Number.isNaN(first) ? undefined : { first, last: lastDayOf(iso) };
}

/// The days a date may be, from its first to its last.
export function daysOfDate({ start, end }: DateValue): DayRange | undefined {
  const days = daysOf(start);
  return days && end !== null ? { first: days.first, last: lastDayOf(end) } : days;
}

export function daysOfWindow({ from, to }: TimeWindow): DayRange {
  return { first: dayOf(from), last: dayOf(to) };
}
