/// Expressions of time as they were read, before the calendar settles them. The one rule kept here: a part is
/// present only where the words state it.

import type { Span } from '../../../model/span.ts';

export type PeriodUnit = 'week' | 'month' | 'year' | 'season';

export interface DateParts {
  /// 0 for Sunday to 6 for Saturday; the last one where several are named.
  readonly weekday?: number;
  readonly lastWeekday?: number;
  /// Days counted from the day of the report: -1 for yesterday.
  readonly relativeDay?: number;
  /// How many days from the day of the report on, at one of which it is to be: "within two weeks".
  readonly within?: number;
  readonly day?: number;
  /// The last day of a range or list within one month.
  readonly lastDay?: number;
  readonly month?: number;
  readonly year?: number;
  readonly lastYear?: number;
  /// A period named by its unit: "the week", "the year", "summer".
  readonly unit?: PeriodUnit;
  /// Which part of a unit that no adjective tells from others: "the start of the month", "the end of the year".
  readonly edge?: 'start' | 'middle' | 'end';
  /// Which one of its kind: -1 for the last one, 0 for this one, 1 for the next; of the weekday, the month or the unit.
  readonly shift?: number;
  /// Which year a month or season belongs to, counted from the year of the report.
  readonly yearShift?: number;
  /// The day and month are those of the Islamic calendar.
  readonly hijri?: true;
  /// Refers to a day of the story or to no certain one: "the next day", "in the coming weeks".
  readonly open?: true;
}

/// Parts read from tokens, and the index of the token after them.
export interface ParsedDate {
  readonly parts: DateParts;
  readonly end: number;
}

/// An expression of time in its sentence; `first` and `last` are the indices of its tokens.
export interface DateExpression {
  readonly span: Span;
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly parts: DateParts;
}

export type Tense = 'past' | 'future';

/// An expression with the tense its sentence tells of it, or null where it tells none.
export interface ReadDate extends DateExpression {
  readonly tense: Tense | null;
}
