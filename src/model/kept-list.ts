/// Lists that stay for as long as a collection is gone through. The one rule kept here: they take no more room than what they hold: a list
/// that was pushed to has room for sixteen more, and most lists of an article have one item or none.

const NOTHING: readonly never[] = [];

/// The same items in a list of just their size; of empty lists there is one.
export function keptList<T>(items: readonly T[]): readonly T[] {
  return items.length === 0 ? NOTHING : items.slice();
}
