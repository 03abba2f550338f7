/// Spells: when a node or edge of a GEXF file exists. The one rule kept here: a spell covers all the days that
/// the date may mean, never fewer.

import type { DatePrecision, DateValue } from '../model/date.ts';

/// The first and the last day, `YYYY-MM-DD`; an open end is null.
export interface Spell {
  readonly start: string | null;
  readonly end: string | null;
}

const DAY = 86_400_000;
const MONTHS: Readonly<Record<DatePrecision, number>> = { day: 0, week: 0, month: 1, season: 3, year: 12 };

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/// The time at which the stretch that a partial date names begins; NaN for what is no date.
function beginning(date: string): number {
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(date)) return Number.NaN;
  return Date.parse(date.padEnd(10, '-01'));
}

/// The last day of `2020`, `2020-07` or `2020-07-03`, or of the season or week that begins then.
function lastDay(date: string, precision: DatePrecision): number {
  const start = beginning(date);
  if (precision === 'week') return start + 6 * DAY;
  const months = date.length === 4 ? 12 : date.length === 7 ? Math.max(1, MONTHS[precision]) : MONTHS[precision];
  if (months === 0) return start;
  const first = new Date(start);
  return Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + months, 1) - DAY;
}

/// The spell of an event's date, or null where it is not a date that exists.
export function maybeSpell(date: DateValue): Spell | null {
  const start = beginning(date.start);
  const end = date.end === null ? lastDay(date.start, date.precision) : lastDay(date.end, 'day');
  if (Number.isNaN(start) || Number.isNaN(end) || end < start) return null;
  return { start: iso(start), end: iso(end) };
}

/// The spell of an office held from and to dates of which either may be open, or null where both are.
export function maybeTerm(from: string | null | undefined, to: string | null | undefined): Spell | null {
  const start = from ? beginning(from) : Number.NaN;
  const end = to ? lastDay(to, 'day') : Number.NaN;
  if (Number.isNaN(start) && Number.isNaN(end)) return null;
  return { start: Number.isNaN(start) ? null : iso(start), end: Number.isNaN(end) ? null : iso(end) };
}
