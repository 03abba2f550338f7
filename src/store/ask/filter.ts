/// What neighbours, paths and rankings are narrowed to. The one rule kept here: a filter that is not set lets all
/// through, and one that is set lets through only what meets it.

import type { Value } from '../database.ts';

export interface Filter {
  /// Days in ISO 8601, both included; what has no date is left out where one is set.
  readonly from: string | null;
  readonly to: string | null;
  /// Empty for all. Relations between entities, which have none, stay.
  readonly factualities: readonly string[];
}

export const NO_FILTER: Filter = { from: null, to: null, factualities: [] };

/// The condition on a row with days and a factuality, for values from `$first` on.
export function conditionOf(first: number): string {
  const [from, to, factualities] = [first, first + 1, first + 2].map((n) => `$${n}`);
  return `(${from}::text IS NULL OR last_day >= ${from}) AND (${to}::text IS NULL OR first_day <= ${to})
     AND (cardinality(${factualities}::text[]) = 0 OR factuality IS NULL OR factuality = ANY(${factualities}::text[]))`;
}

export function valuesOf({ from, to, factualities }: Filter): readonly Value[] {
  return [from, to, factualities];
}
