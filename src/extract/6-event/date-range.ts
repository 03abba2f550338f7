/// Dates as ranges of days. The one rule kept here: a date covers every day that it may mean, so two dates
/// agree when they share a day.

import { DATE_BASES, type DatePrecision, type DateValue } from '../../model/date.ts';

/// Days since 1970-01-01, both ends included.
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;
const MONTHS: Readonly<Record<DatePrecision, number>> = { day: 0, week: 0, month: 1, season: 3, year: 12 };
const ORDER: readonly DatePrecision[] = ['day', 'week', 'month', 'season', 'year'];

function dayOf(iso: string): number {
  const [year = 1970, month = 1, day = 1] = iso.split('-').map(Number);
  return Math.round(Date.UTC(year, month - 1, day) / DAY);
}

/// The last day that an ISO date of any precision covers.
function lastDay(iso: string, precision: DatePrecision): number {
  const [year = 1970, month = 1] = iso.split('-').map(Number);
  const given = iso.length === 4 ? 12 : iso.length === 7 ? Math.max(1, MONTHS[precision]) : MONTHS[precision];
  if (given === 0) return dayOf(iso) + (precision === 'week' ? 6 : 0);
  return Math.round(Date.UTC(year, month - 1 + given, 1) / DAY) - 1;
}

export function dayRange(date: DateValue): DayRange {
  const to = date.end === null ? lastDay(date.start, date.precision) : lastDay(date.end, 'day');
  return { from: dayOf(date.start), to: Math.max(dayOf(date.start), to) };
}

/// The days that both ranges cover; null when there is none.
export function sharedDays(a: DayRange, b: DayRange): DayRange | null {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  return from <= to ? { from, to } : null;
}

/// How many days lie between two ISO days.
export function daysBetween(a: string, b: string): number {
  return Math.abs(dayOf(a) - dayOf(b));
}

function dateText(date: DateValue): string {
  return `${date.start}/${date.end ?? ''}`;
}

/// Of dates that agree, the most precise; of equally precise ones the most frequent, then the earliest, then the one on
/// the surest basis. The time of an article counts only where nothing else is known.
export function agreedDate(all: readonly DateValue[]): DateValue | null {
  const told = all.filter(({ basis }) => basis !== 'report');
  const dates = told.length > 0 ? told : all;
  const count = (date: DateValue): number => dates.filter((other) => dateText(other) === dateText(date)).length;
  const [best] = dates.toSorted(
    (a, b) =>
      ORDER.indexOf(a.precision) - ORDER.indexOf(b.precision) ||
      count(b) - count(a) ||
      (dateText(a) < dateText(b) ? -1 : dateText(a) > dateText(b) ? 1 : 0) ||
      DATE_BASES.indexOf(a.basis) - DATE_BASES.indexOf(b.basis),
  );
  return best ?? null;
}
