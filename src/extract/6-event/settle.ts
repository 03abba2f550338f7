/// What an event's claims amount to together. The one rule kept here: a disagreement is shown, never averaged
/// away.

import type { Factuality } from '../../model/ontology.ts';

/// What is settled first when claims are equally many.
const ORDER: readonly Factuality[] = ['asserted', 'denied', 'planned', 'demanded', 'possible', 'conditional'];
/// What a report that it happened overrides.
const OPEN: ReadonlySet<Factuality> = new Set(['planned', 'demanded', 'possible', 'conditional']);

/// The most frequent value; of equally frequent ones the first in the list.
export function majority<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | null = null;
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value;
  return best;
}

/// Whether some claims affirm what others deny.
export function isDisputed(values: readonly Factuality[]): boolean {
  return values.includes('asserted') && values.includes('denied');
}

/// The factuality of an event: what most claims say, except that plans and possibilities give way once any
/// claim asserts that it happened.
export function settleFactuality(values: readonly Factuality[]): Factuality {
  const happened = values.includes('asserted');
  const counted = happened ? values.filter((value) => !OPEN.has(value)) : values;
  return majority(counted.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))) ?? 'asserted';
}
