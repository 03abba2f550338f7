/// Dates as files state them beside their text. The one rule kept here: the day is the one that is written, in whatever zone it was
/// written, and what is no full date is none.

import { hijriDay, isHijriYear } from './hijri-day.ts';
import { foldDate, HIJRI_MONTHS, type MonthNames, SOLAR_MONTHS } from './month-name.ts';

/// A day that is stated.
export interface StatedDate {
  /// `YYYY-MM-DD` of the Gregorian calendar.
  readonly day: string;
  /// Whether it was stated in the Hijri calendar.
  readonly hijri: boolean;
}

/// The day in `2020-07-03T10:00:00+03:00`, `20200703101500`, `Fri, 03 Jul 2020 10:00:00 +0300`, `3/7/2020` (day before month),
/// `الجمعة 3 تموز/يوليو 2020` or `14/08/1444`; null where it states none. Of a day in two calendars the Gregorian is read.
export function statedDate(stated: string): StatedDate | null {
  const text = foldDate(stated);
  return yearFirst(text) ?? named(text, SOLAR_MONTHS) ?? yearLast(text) ?? named(text, HIJRI_MONTHS);
}

/// The same without what calendar it was stated in.
export function statedDay(stated: string): string | null {
  return statedDate(stated)?.day ?? null;
}

function yearFirst(text: string): StatedDate | null {
  const [, year, month, date] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})(?:\d{6})?(?!\d)/.exec(text) ??
    [];
  return year === undefined ? null : dateOf(Number(year), Number(month), Number(date));
}

/// Figures with the day first, alone or after the day of the week.
function yearLast(text: string): StatedDate | null {
  const [, date, month, year] = /(?:^|[\s,،])(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/.exec(text) ?? [];
  return year === undefined ? null : dateOf(Number(year), Number(month), Number(date));
}

/// A second name of the same month: `آذار/مارس`, `آذار (مارس)`.
const SECOND = String.raw`(?:\s?[/(-]\s?[\p{L} ]{3,12}\)?)?`;
const BETWEEN = String.raw`[\s-]*(?:من )?(?:شهر )?`;
const BEFORE_YEAR = String.raw`\.?${SECOND}[,،]?[\s-]+(?:(?:سنه|عام) )?`;
/// A clock and a zone between day and year, as Unix writes them.
const CLOCK = String.raw`(?:[\d:]+ (?:[a-z]{3,4} )?)?`;

const PATTERNS = new Map(
  [SOLAR_MONTHS, HIJRI_MONTHS].map((names) => [
    names,
    [
      new RegExp(
        String.raw`(?:^|[^\d/.:-])(?<date>\d{1,2})${BETWEEN}${names.pattern}${BEFORE_YEAR}(?<year>\d{4})(?!\d)`,
        'u',
      ),
      new RegExp(
        String.raw`(?:^|[^\p{L}])${names.pattern}\.?${SECOND} (?<date>\d{1,2})[,،]? ${CLOCK}(?<year>\d{4})(?!\d)`,
        'u',
      ),
    ],
  ]),
);

function named(text: string, names: MonthNames): StatedDate | null {
  for (const pattern of PATTERNS.get(names) ?? []) {
    const found = pattern.exec(text);
    const { date, year } = found?.groups ?? {};
    const month = names.numbers.get(found?.find((part) => names.numbers.has(part)) ?? '');
    if (month === undefined) continue;
    return names === HIJRI_MONTHS ? hijri(Number(year), month, Number(date)) : solar(Number(year), month, Number(date));
  }
  return null;
}

function dateOf(year: number, month: number, date: number): StatedDate | null {
  return isHijriYear(year) ? hijri(year, month, date) : solar(year, month, date);
}

function hijri(year: number, month: number, date: number): StatedDate | null {
  const day = isHijriYear(year) ? hijriDay(year, month, date) : null;
  return day === null ? null : { day, hijri: true };
}

function solar(year: number, month: number, date: number): StatedDate | null {
  const day = [String(year).padStart(4, '0'), ...[month, date].map((part) => String(part).padStart(2, '0'))].join('-');
  const time = new Date(`${day}T00:00:00Z`);
  const exists = !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 10) === day;
  return exists ? { day, hijri: false } : null;
}
