/// The calendar in days, weeks, months, quarters and years. The one rule kept here: a stretch begins on the same day
/// for every reader, so that a link shows the same bars in any language; weeks begin on Monday, as ISO 8601 has it.

import { DAY_LENGTH, dayOf } from './day.ts';

/// From the finest to the coarsest.
export const SCALES = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Scale = (typeof SCALES)[number];

const MONTHS: Readonly<Record<'month' | 'quarter' | 'year', number>> = { month: 1, quarter: 3, year: 12 };

/// Months since January 1970.
export function monthOf(day: number): number {
  const date = new Date(day * DAY_LENGTH);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

/// The first day of a month counted from January 1970.
export function firstOfMonth(month: number): number {
  return Math.floor(Date.UTC(1970, month, 1) / DAY_LENGTH);
}

/// The first day of the stretch that `day` lies in.
export function startOf(scale: Scale, day: number): number {
  if (scale === 'day') return day;
  if (scale === 'week') return day - ((((day - dayOf('1970-01-05')) % 7) + 7) % 7);
  const month = monthOf(day);
  const length = MONTHS[scale];
  return firstOfMonth(Math.floor(month / length) * length);
}

/// The first day of the stretch after the one that begins on `start`.
export function nextStart(scale: Scale, start: number): number {
  if (scale === 'day') return start + 1;
  if (scale === 'week') return start + 7;
  return firstOfMonth(monthOf(start) + MONTHS[scale]);
}
