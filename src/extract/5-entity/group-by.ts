/// Blocks: items under a key. The one rule kept here: blocks come in the order of their first items, and the
/// items of a block in the order given.

/// The items by the key that each has.
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/// The items by each of the keys that they have; an item may be in several blocks.
export function blockBy<T, K>(items: Iterable<T>, keysOf: (item: T) => Iterable<K>): ReadonlyMap<K, readonly T[]> {
  const blocks = new Map<K, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const block = blocks.get(key);
      if (block) block.push(item);
      else blocks.set(key, [item]);
    }
  }
  return blocks;
}
