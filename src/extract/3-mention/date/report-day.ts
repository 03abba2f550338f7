/// The calendar solver: on which day a report was written, from what it says of its days. The one rule kept
/// here: a day is accepted only when everything the report says of it fits and no other day near enough does.

import type { DateBasis } from '../../../model/date.ts';
import { calendarDay, dayNumber, weekdayOf } from '../../1-document/calendar-day.ts';
import type { DateParts } from './date-expression.ts';

/// What one article says that bears on the day it was written.
export interface ReportEvidence {
  /// Expressions in the text, and those of its dateline, which name the day of the report itself.
  readonly parts: readonly DateParts[];
  readonly dateline: readonly DateParts[];
  /// A day of the month and the weekday of the past week that are the same day by what they commemorate.
  readonly feasts: readonly { readonly day: number; readonly month: number; readonly weekday: number }[];
  /// The day of publication, if the document states it.
  readonly published: number | undefined;
  /// The latest full date of the past, as the number of its first day.
  readonly latestPast: number | undefined;
  /// A full date with its weekday in the first sentence: the report is of that day or the next.
  readonly opening: number | undefined;
}

/// The days the report may have been written on, the likeliest first, and what settled them.
export interface ReportDay {
  readonly days: readonly number[];
  readonly basis: DateBasis;
}

interface Constraint {
  readonly fits: (today: number) => boolean;
  /// Whether it names a day of the year, not only of the week.
  readonly fixes: boolean;
}

/// How many days before its publication a report may have been written.
const DELAY = 3;
/// How far after the latest past date of its text a report may have been written.
const HORIZON = 730;

/// The day of the report, or null when its text does not settle it.
export function solveReportDay(evidence: ReportEvidence): ReportDay | null {
  const constraints = constraintsOf(evidence);
  return (
    statedDay(evidence) ??
    publicationDay(evidence, constraints) ??
    fittingDay(evidence, constraints) ??
    openingDay(evidence, constraints)
  );
}

/// Whether a day found elsewhere in the document fits what this article says, if it says anything.
export function agreesWith(evidence: ReportEvidence, today: number): boolean {
  const constraints = constraintsOf(evidence);
  return constraints.length > 0 && constraints.every(({ fits }) => fits(today));
}

function constraintsOf({ parts, dateline, feasts }: ReportEvidence): Constraint[] {
  const relative = distinct(parts.filter((one) => one.relativeDay !== undefined));
  const stated = dateline.filter((one) => one.relativeDay === undefined);
  const days = [...relative, ...stated].flatMap((one) => dayConstraints(one, one.relativeDay ?? 0));
  return [...days, ...feasts.map(feastConstraint)];
}

function distinct(parts: readonly DateParts[]): Iterable<DateParts> {
  return new Map(parts.map((one) => [JSON.stringify(one), one])).values();
}

function dayConstraints({ weekday, day, month, year, hijri }: DateParts, shift: number): Constraint[] {
  const found: Constraint[] = [];
  if (weekday !== undefined) found.push({ fixes: false, fits: (today) => weekdayOf(today + shift) === weekday });
  if (hijri || day === undefined || month === undefined) return found;
  const fits = (today: number): boolean => {
    const date = calendarDay(today + shift);
    return date.day === day && date.month === month && (year === undefined || date.year === year);
  };
  return [...found, { fixes: true, fits }];
}

function feastConstraint({ day, month, weekday }: ReportEvidence['feasts'][number]): Constraint {
  const fits = (today: number): boolean => {
    const date = calendarDay(today - ((weekdayOf(today) - weekday + 7) % 7));
    return date.day === day && date.month === month;
  };
  return { fixes: true, fits };
}

/// `اليوم الخميس 31 أكتوبر 2019`, or a dateline with its year: all that are stated must agree.
function statedDay({ parts, dateline }: ReportEvidence): ReportDay | null {
  const relative = parts.filter((one) => one.relativeDay !== undefined);
  const stated = [...relative, ...dateline]
    .map((one) => fullDay(one, one.relativeDay ?? 0))
    .filter((day) => day !== undefined);
  const [first] = stated;
  return first !== undefined && stated.every((day) => day === first) ? { days: [first], basis: 'solver' } : null;
}

function fullDay({ day, month, year, hijri }: DateParts, shift: number): number | undefined {
  if (hijri || day === undefined || month === undefined || year === undefined) return undefined;
  const number = dayNumber(year, month, day);
  return number === undefined ? undefined : number - shift;
}

/// The day of publication, or one of the days before it where the text names another weekday.
function publicationDay({ published }: ReportEvidence, constraints: readonly Constraint[]): ReportDay | null {
  if (published === undefined) return null;
  for (let today = published; today >= published - DELAY; today -= 1) {
    if (constraints.every(({ fits }) => fits(today))) return { days: [today], basis: 'publication' };
  }
  return { days: [published], basis: 'publication' };
}

/// The only day within two years of the latest past date that fits everything said.
function fittingDay({ latestPast }: ReportEvidence, constraints: readonly Constraint[]): ReportDay | null {
  if (latestPast === undefined || !constraints.some(({ fixes }) => fixes)) return null;
  const fitting: number[] = [];
  for (let today = latestPast; today <= latestPast + HORIZON && fitting.length < 2; today += 1) {
    if (constraints.every(({ fits }) => fits(today))) fitting.push(today);
  }
  return fitting.length === 1 ? { days: fitting, basis: 'solver' } : null;
}

/// The day a report opens with or the next one, whichever fit.
function openingDay({ opening }: ReportEvidence, constraints: readonly Constraint[]): ReportDay | null {
  if (opening === undefined) return null;
  const days = [opening, opening + 1].filter((today) => constraints.every(({ fits }) => fits(today)));
  return days.length > 0 ? { days, basis: 'solver' } : null;
}

/// The only day within two years of the latest past date that has this date and weekday.
export function dayByWeekday({ day, month, weekday }: DateParts, latestPast: number | undefined): number | undefined {
  if (latestPast === undefined || day === undefined || month === undefined || weekday === undefined) return undefined;
  const { year } = calendarDay(latestPast);
  const days = [year, year + 1, year + 2].map((one) => dayNumber(one, month, day)).filter((one) => one !== undefined);
  const fitting = days.filter((one) => one >= latestPast && one <= latestPast + HORIZON && weekdayOf(one) === weekday);
  return fitting.length === 1 ? fitting[0] : undefined;
}
