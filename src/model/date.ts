/// Dates as texts state them. The one rule kept here: precision and basis are always said, and what the
/// text does not settle stays open.

import type { Span } from './span.ts';

export type DatePrecision = 'day' | 'week' | 'month' | 'season' | 'year';

/// What settled the date: the words alone, the publication date, or other dates of the same article.
export type DateBasis = 'text' | 'publication' | 'solver';

export interface DateValue {
  /// ISO 8601, as precise as known: `2020-07-03`, `2020-07` or `2020`.
  readonly start: string;
  /// The last day of a stated range, else null.
  readonly end: string | null;
  readonly precision: DatePrecision;
  readonly basis: DateBasis;
}

/// An expression of time in a sentence; `value` is null where the article does not settle it
/// ("Saturday" without an anchor).
export interface DateMention {
  readonly span: Span;
  readonly sentence: number;
  readonly value: DateValue | null;
}
