/// What an expression of time means once the day of the report is known. The one rule kept here: an
/// expression that could mean two things means nothing.

import type { DatePrecision } from '../../../model/date.ts';
import {
  calendarDay,
  dayNumber,
  formatDay,
  formatMonth,
  formatYear,
  weekdayOf,
} from '../../1-document/calendar-day.ts';
import type { DateParts, Tense } from './date-expression.ts';

/// A value without its basis.
export interface Settled {
  readonly start: string;
  readonly end: string | null;
  readonly precision: DatePrecision;
}

const WEEK = 7;
/// Without a year a date is the nearest one if it is as near as this, and the tense does not say otherwise.
const NEAR = 60;

/// What the words settle by themselves; undefined when they need the day of the report.
export function settleAlone(parts: DateParts): Settled | undefined {
  if (parts.hijri || parts.open || parts.year === undefined) return undefined;
  const { year, month, day, lastYear } = parts;
  if (month === undefined) {
    const precision = parts.unit === 'season' ? 'season' : 'year';
    return { start: formatYear(year), end: lastYear === undefined ? null : formatYear(lastYear), precision };
  }
  if (day === undefined) return { start: formatMonth(year, month), end: null, precision: 'month' };
  return settledDay(dayNumber(year, month, day), spanOf(parts));
}

function spanOf({ day = 0, lastDay = day }: DateParts): number {
  return lastDay - day;
}

function settledDay(number: number | undefined, more = 0): Settled | undefined {
  if (number === undefined) return undefined;
  return { start: formatDay(number), end: more > 0 ? formatDay(number + more) : null, precision: 'day' };
}

/// What the words settle in a report of the day `today`.
export function settle(parts: DateParts, today: number, tense: Tense | null): Settled | undefined {
  if (parts.hijri || parts.open) return undefined;
  if (parts.year !== undefined) return settleAlone(parts);
  if (parts.relativeDay !== undefined) return relativeDay(parts, today);
  // Of the past it is how long something took.
  if (parts.within !== undefined) return tense === 'future' ? settledDay(today, parts.within) : undefined;
  if (parts.day !== undefined && parts.month !== undefined) return dayOfMonth(parts, today, tense);
  if (parts.weekday !== undefined) return settledDay(weekdayNear(parts, today, tense), weekdaySpan(parts));
  if (parts.month !== undefined) return monthNear(parts, parts.month, today, tense);
  if (parts.edge !== undefined) return edgeNear(parts, today, tense);
  return parts.unit === undefined ? undefined : unitNear(parts, today);
}

/// A relative day must fall on the weekday and date beside it.
function relativeDay(parts: DateParts, today: number): Settled | undefined {
  const day = today + (parts.relativeDay ?? 0);
  const date = calendarDay(day);
  const fits =
    (parts.weekday === undefined || weekdayOf(day) === parts.weekday) &&
    (parts.day === undefined || (date.day === parts.day && date.month === parts.month));
  return fits ? settledDay(day) : undefined;
}

function dayOfMonth(parts: DateParts, today: number, tense: Tense | null): Settled | undefined {
  const { year } = calendarDay(today);
  const years = parts.yearShift === undefined ? [year - 1, year, year + 1] : [year + parts.yearShift];
  const days = years.map((one) => dayNumber(one, parts.month ?? 0, parts.day ?? 0)).filter((day) => day !== undefined);
  const fitting = days.filter((day) => parts.weekday === undefined || weekdayOf(day) === parts.weekday);
  return settledDay(choose(fitting, today, parts, tense), spanOf(parts));
}

function choose(
  days: readonly number[],
  today: number,
  { shift, yearShift, weekday }: DateParts,
  tense: Tense | null,
): number | undefined {
  if (yearShift !== undefined) return days[0];
  if (shift === 0) return days.find((day) => calendarDay(day).year === calendarDay(today).year);
  if (shift !== undefined) return shift < 0 ? days.findLast((day) => day < today) : days.find((day) => day > today);
  if (weekday !== undefined && days.length === 1) return days[0];
  const near = days.find((day) => Math.abs(day - today) <= NEAR);
  if (tense === null) return near;
  const told = tense === 'past' ? days.findLast((day) => day <= today) : days.find((day) => day >= today);
  return near === undefined || near === told ? told : undefined;
}

/// The day of the week that is meant; bare ones of the past may be today, as agencies write.
function weekdayNear({ weekday = 0, shift }: DateParts, today: number, tense: Tense | null): number | undefined {
  const back = (weekdayOf(today) - weekday + WEEK) % WEEK;
  const ahead = (weekday - weekdayOf(today) + WEEK) % WEEK;
  if (shift === undefined) return tense === null ? undefined : tense === 'past' ? today - back : today + ahead;
  if (shift === 0) return undefined;
  const weeks = (Math.abs(shift) - 1) * WEEK;
  return shift < 0 ? today - (back || WEEK) - weeks : today + (ahead || WEEK) + weeks;
}

function weekdaySpan({ weekday = 0, lastWeekday = weekday }: DateParts): number {
  return (lastWeekday - weekday + WEEK) % WEEK;
}

function monthNear(
  { shift, yearShift }: DateParts,
  month: number,
  today: number,
  tense: Tense | null,
): Settled | undefined {
  const now = calendarDay(today);
  if (yearShift !== undefined) return settledMonth(now.year + yearShift, month);
  const direction = shift ?? (tense === 'past' ? -1 : tense === 'future' ? 1 : null);
  if (direction === null) return undefined;
  if (shift === 0) return settledMonth(now.year, month);
  const bare = shift === undefined;
  if (bare && !isLikely(now.month, month, direction)) return undefined;
  const before = month < now.month || (bare && month === now.month);
  const after = month > now.month || (bare && month === now.month);
  return direction < 0
    ? settledMonth(before ? now.year : now.year - 1, month)
    : settledMonth(after ? now.year : now.year + 1, month);
}

/// A month of the past that will soon come again, or of the future that has just been, is doubtful.
function isLikely(now: number, month: number, direction: number): boolean {
  const other = direction < 0 ? (month - now + 12) % 12 : (now - month + 12) % 12;
  return other === 0 || other > 2;
}

function settledMonth(year: number, month: number): Settled {
  return { start: formatMonth(year, month), end: null, precision: 'month' };
}

function unitNear({ unit, shift = 0, yearShift }: DateParts, today: number): Settled | undefined {
  const { year, month } = calendarDay(today);
  if (unit === 'year') return { start: formatYear(year + shift), end: null, precision: 'year' };
  if (unit === 'month') {
    const months = year * 12 + month - 1 + shift;
    return settledMonth(Math.floor(months / 12), (months % 12) + 1);
  }
  if (unit === 'week') return weekOf(today + shift * WEEK);
  return yearShift === undefined ? undefined : { start: formatYear(year + yearShift), end: null, precision: 'season' };
}

/// "The start of the month" is told of this month, "its end" announced of it; its middle is either, once the day of the
/// report says whether it is past.
function edgeNear(parts: DateParts, today: number, tense: Tense | null): Settled | undefined {
  const later = tense === 'past' ? 'start' : tense === 'future' ? 'end' : null;
  if (parts.edge === later) return unitNear(parts, today);
  if (parts.edge !== 'middle' || later === null) return undefined;
  return isPastMiddle(parts, today) === (tense === 'past') ? unitNear(parts, today) : undefined;
}

function isPastMiddle({ unit }: DateParts, today: number): boolean {
  const { month, day } = calendarDay(today);
  if (unit === 'year') return month > 6;
  return unit === 'month' ? day > 15 : (weekdayOf(today) + 1) % WEEK > 3;
}

/// The week that holds a day, from Saturday to Friday: weeks begin on Saturday, Sunday or Monday in different
/// countries, so the value says only that it is that week.
function weekOf(day: number): Settled {
  const start = day - ((weekdayOf(day) + 1) % WEEK);
  return { start: formatDay(start), end: formatDay(start + WEEK - 1), precision: 'week' };
}

/// The first day of what a value covers.
export function firstDayOf({ start }: Settled): number | undefined {
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  return dayNumber(year, month, day);
}
