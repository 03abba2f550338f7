/// Comparison of two reports on the same gold. The one rule kept here: an item is the same in both where side, name
/// and sentence are, so what merely moved in the graph is no change.

import type { Accuracy, Rows, Score } from './figure.ts';
import type { Item, Report, Side } from './report.ts';

export interface ChangedRow {
  readonly name: string;
  readonly before: Score | Accuracy;
  readonly now: Score | Accuracy;
}

export interface Comparison {
  readonly rows: readonly ChangedRow[];
  /// In gold, found now and not before …
  readonly gained: readonly Item[];
  /// … or before and not now.
  readonly lost: readonly Item[];
  /// Not in gold, found before and not now …
  readonly cleared: readonly Item[];
  /// … or now and not before.
  readonly added: readonly Item[];
}

function keyOf({ side, what, name, where }: Item): string {
  return [side, what, name, where].join('\n');
}

/// The items of one list that are not in the other; what is there twice must be in the other twice.
function without(items: readonly Item[], others: readonly Item[]): readonly Item[] {
  const counts = new Map<string, number>();
  for (const item of others) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return items.filter((item) => {
    const left = counts.get(keyOf(item)) ?? 0;
    counts.set(keyOf(item), left - 1);
    return left <= 0;
  });
}

function changedRows(before: Rows, now: Rows): readonly ChangedRow[] {
  return Object.entries(now).flatMap(([name, row]) => {
    const old = before[name];
    return old ? [{ name, before: old, now: row }] : [];
  });
}

/// What changed from one report to another.
export function compareReports(before: Report, now: Report): Comparison {
  const of = (report: Report, side: Side): readonly Item[] => report.items.filter((item) => item.side === side);
  return {
    rows: changedRows(before.rows, now.rows),
    gained: without(of(before, 'missing'), of(now, 'missing')),
    lost: without(of(now, 'missing'), of(before, 'missing')),
    cleared: without(of(before, 'spurious'), of(now, 'spurious')),
    added: without(of(now, 'spurious'), of(before, 'spurious')),
  };
}
