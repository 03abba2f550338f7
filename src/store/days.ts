/// The days a date may be, as ISO texts that are compared letter by letter. The one rule kept here: a month or a year
/// stands for all its days.

import type { DateValue } from '../model/date.ts';

export interface Days {
  readonly first: string;
  readonly last: string;
}

function firstDay(iso: string): string {
  return iso + '-01-01'.slice(iso.length - 4);
}

/// Every month is given 31 days: no day comes between.
function lastDay(iso: string): string {
  return iso + '-12-31'.slice(iso.length - 4);
}

/// Before and after all days that texts tell of: for what has no stated beginning or end.
const ALWAYS: Days = { first: '0000-01-01', last: '9999-12-31' };

/// From the first day of one date to the last of another; what is not stated is open.
export function daysBetween(from: string | null | undefined, to: string | null | undefined): Days {
  return { first: from ? firstDay(from) : ALWAYS.first, last: to ? lastDay(to) : ALWAYS.last };
}

export function daysOf({ start, end }: DateValue): Days {
  return { first: firstDay(start), last: lastDay(end ?? start) };
}
