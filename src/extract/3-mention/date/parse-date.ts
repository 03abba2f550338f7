/// Days of a month and months: `14 مارس 2021`, `الخامس من يناير`, `16 و17 شباط`, `نوفمبر الماضي`. The one
/// rule kept here: a name of a month that is also another word counts only where its surroundings say so.

import { calendarDay, dayNumber } from '../../1-document/calendar-day.ts';
import { maybeFigures } from '../../1-document/stated-day.ts';
import type { DateParts, ParsedDate } from './date-expression.ts';
import { parseMonth } from './parse-month.ts';
import type { Scan } from './scan.ts';
import { directionAt, figureAt, isClosed, isOpening, isYearFigure, keyAt } from './scan.ts';
import { EQUATIONS, FIRST_DAYS, NOT_BEFORE_ORDINAL, RANGE_WORDS, STORY_ADJECTIVES, YEAR_WORDS } from './time-word.ts';

/// A date with its day, in words or figures, with the same date in another calendar where it follows.
export function parseDate(scan: Scan, at: number): ParsedDate | null {
  const first = parseFigures(scan, at) ?? parseDayOfMonth(scan, at);
  return first && withOtherCalendar(scan, first);
}

function parseFigures(scan: Scan, at: number): ParsedDate | null {
  const stated = maybeFigures(scan.tokens, at);
  return stated ? { parts: { ...calendarDay(stated.day) }, end: afterEra(scan, at + stated.length) } : null;
}

function parseDayOfMonth(scan: Scan, at: number): ParsedDate | null {
  const days = parseDays(scan, at);
  if (!days) return null;
  let next = days.end;
  if (keyAt(scan, next) === 'من') next += 1;
  if (keyAt(scan, next) === 'شهر') next += 1;
  const month = parseMonth(scan, next, true);
  const tail = month && parseYear(scan, month.end, month.hijri);
  if (!tail) return null;
  const { day, lastDay } = days;
  const parts: DateParts = {
    day,
    ...(lastDay !== day && { lastDay }),
    month: month.month,
    ...(month.hijri && { hijri: true }),
    ...tail.parts,
  };
  return isPossible(parts) ? { parts, end: tail.end } : null;
}

function isPossible({ day = 1, lastDay = day, month = 1, year = 2000, hijri }: DateParts): boolean {
  if (hijri) return lastDay <= 30;
  return lastDay >= day && dayNumber(year, month, lastDay) !== undefined;
}

interface Days {
  readonly day: number;
  readonly lastDay: number;
  readonly end: number;
}

/// One day or several: `24`, `الـ24`, `16 و17`, `20 إلى 28`, `الرابع والعشرين`, `فاتح`.
function parseDays(scan: Scan, at: number): Days | null {
  const key = keyAt(scan, at);
  const start = key === 'ال' ? at + 1 : at;
  const day = dayFigure(scan, start);
  if (day !== null) return moreDays(scan, day, start + 1);
  if (FIRST_DAYS.has(key)) return { day: 1, lastDay: 1, end: at + 1 };
  const ordinal = scan.lexicon.numberWords.longest(scan.keys, at);
  if (!ordinal?.entry.ordinal || ordinal.entry.value > 31 || NOT_BEFORE_ORDINAL.has(keyAt(scan, at - 1))) return null;
  return { day: ordinal.entry.value, lastDay: ordinal.entry.value, end: at + ordinal.length };
}

function dayFigure(scan: Scan, at: number): number | null {
  const figure = figureAt(scan, at);
  return figure !== null && figure >= 1 && figure <= 31 ? figure : null;
}

function moreDays(scan: Scan, day: number, from: number): Days {
  let lastDay = day;
  let end = from;
  while (RANGE_WORDS.has(keyAt(scan, end))) {
    const next = keyAt(scan, end + 1) === 'ال' || keyAt(scan, end + 1) === 'و' ? end + 2 : end + 1;
    const more = dayFigure(scan, next);
    if (more === null || more <= lastDay) break;
    lastDay = more;
    end = next + 1;
  }
  return { day, lastDay, end };
}

/// A month by itself: `نوفمبر 2019`, `يونيو (حزيران) الماضي`, `شهر رمضان`.
export function parseMonthAlone(scan: Scan, at: number): ParsedDate | null {
  const named = keyAt(scan, at) === 'شهر' || keyAt(scan, at) === 'شهري';
  const month = parseMonth(scan, named ? at + 1 : at, named);
  const tail = month && parseYear(scan, month.end, month.hijri);
  if (!tail || (!month.certain && !named && tail.end === month.end)) return null;
  return { parts: { month: month.month, ...(month.hijri && { hijri: true }), ...tail.parts }, end: tail.end };
}

/// The year after a month, or the adjective that says which: `2019`, `من عام 2019`, `الماضي`, `من العام الماضي`.
export function parseYear(scan: Scan, at: number, hijri: boolean): ParsedDate {
  const direction = directionAt(scan, at, STORY_ADJECTIVES);
  if (direction) {
    const parts = direction.open ? { open: true as const } : { shift: direction.shift };
    return { parts, end: at + direction.length };
  }
  let next = at;
  if (keyAt(scan, next) === 'من' || keyAt(scan, next) === '،') next += 1;
  const worded = YEAR_WORDS.has(keyAt(scan, next));
  const year = figureAt(scan, worded ? next + 1 : next);
  if (isYearFigure(year, hijri)) return { parts: { year }, end: afterEra(scan, worded ? next + 2 : next + 1) };
  const which = worded ? directionAt(scan, next + 1, STORY_ADJECTIVES) : null;
  if (which) return { parts: which.open ? { open: true } : { yearShift: which.shift }, end: next + 1 + which.length };
  return { parts: {}, end: at };
}

const ERAS = new Set(['م', 'ه', 'ميلادي', 'ميلاديه', 'هجري', 'هجريه', 'للهجره']);

function afterEra(scan: Scan, at: number): number {
  return ERAS.has(keyAt(scan, at)) ? at + 1 : at;
}

/// Adds the same date of the other calendar: `17 ربيع الأول 1447 هـ الموافق 09 سبتمبر 2025 م`.
function withOtherCalendar(scan: Scan, first: ParsedDate): ParsedDate {
  const bracket = isOpening(scan, first.end);
  const joined =
    bracket || EQUATIONS.has(keyAt(scan, first.end)) || ['/', '-', '،', '\u2013'].includes(keyAt(scan, first.end));
  const second = joined ? (parseFigures(scan, first.end + 1) ?? parseDayOfMonth(scan, first.end + 1)) : null;
  if (!second || (second.parts.hijri ?? false) === (first.parts.hijri ?? false)) return first;
  const end = bracket && isClosed(scan, second.end) ? second.end + 1 : second.end;
  return { parts: first.parts.hijri ? second.parts : first.parts, end };
}
