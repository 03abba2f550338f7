/// Dates as texts state them. The one rule kept here: precision and basis are always said, and what the
/// text does not settle stays open.

import type { ReadingRule } from './date-rule.ts';
import type { Span } from './span.ts';

export type DatePrecision = 'day' | 'week' | 'month' | 'season' | 'year';

/// What settled the date, the surest first: the words alone, the publication date, or other dates of the same
/// article; for a claim without a date of its own, `context` is the date of what the article tells it with, and
/// `report` the time of the article, for news that it tells without a date.
export const DATE_BASES = ['text', 'publication', 'solver', 'context', 'report'] as const;
export type DateBasis = (typeof DATE_BASES)[number];

export interface DateValue {
  /// ISO 8601, as precise as known: `2020-07-03`, `2020-07` or `2020`.
  readonly start: string;
  /// The last day of a stated range, else null.
  readonly end: string | null;
  readonly precision: DatePrecision;
  readonly basis: DateBasis;
}

/// What words of time were counted from.
export interface DateAnchor {
  /// Days in ISO 8601; two where the article may be of either, and both give the same date.
  readonly days: readonly string[];
  /// The words that say which day that is; null where no words alone do.
  readonly span: Span | null;
}

/// How words of time were read: by which rule, and from what; words that give the date themselves have no anchor.
export interface DateReading {
  readonly rule: ReadingRule;
  readonly anchor: DateAnchor | null;
}

/// An expression of time in a sentence; `value` is null where the article does not settle it
/// ("Saturday" without an anchor).
export interface DateMention {
  readonly span: Span;
  readonly sentence: number;
  readonly value: DateValue | null;
  /// How it was settled; left out where it was not, or nobody says.
  readonly reading?: DateReading;
}

/// The day an article was written on, where the document states or implies it, with the words that say so.
export interface ReportDate {
  /// Index into the document's segments.
  readonly segment: number;
  readonly value: DateValue;
  readonly span: Span;
}

/// What stage 3 reads of time.
export interface Dated {
  readonly dates: readonly DateMention[];
  readonly reports: readonly ReportDate[];
}
