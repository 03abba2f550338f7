/// Lists of what numbers stand for. The one rule kept here: most lists have one item, and all that have the same one are one list, since
/// there is a list for each mention of a collection.

const NOTHING: readonly never[] = [];

/// Turns numbers into what they stand for, each thing once.
export function sharedLists<T>(meaning: (number: number) => T): (numbers: readonly number[]) => readonly T[] {
  const alone = new Map<T, readonly T[]>();
  const listOf = (item: T): readonly T[] => {
    const known = alone.get(item) ?? [item];
    alone.set(item, known);
    return known;
  };
  return (numbers) => {
    const meant = new Set(numbers.map(meaning));
    const [only] = meant;
    if (meant.size === 0) return NOTHING;
    return meant.size === 1 ? listOf(only as T) : [...meant];
  };
}
