/// Days of the Gregorian calendar as whole numbers. The one rule kept here: a day is counted from 1 January
/// 1970, so comparing and adding days is plain arithmetic, without time zones.

/// A day that exists: `month` from 1 to 12.
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function monthLength(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/// The number of a day; undefined when there is no such day (31 April).
export function dayNumber(year: number, month: number, day: number): number | undefined {
  if (day < 1 || day > monthLength(year, month)) return undefined;
  return Math.round(Date.UTC(year, month - 1, day) / MILLISECONDS);
}

const MILLISECONDS = 86_400_000;

export function calendarDay(number: number): CalendarDay {
  const date = new Date(number * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/// 0 for Sunday to 6 for Saturday.
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/// ISO 8601: `2020-07-03`.
export function formatDay(number: number): string {
  return new Date(number * MILLISECONDS).toISOString().slice(0, 10);
}

export function formatMonth(year: number, month: number): string {
  return `${formatYear(year)}-${String(month).padStart(2, '0')}`;
}

export function formatYear(year: number): string {
  return String(year).padStart(4, '0');
}

/// The number of a day in ISO form; undefined when it is none.
export function parseDay(iso: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return parts ? dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}
