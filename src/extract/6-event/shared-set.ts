/// Sets of which most have one item. The one rule kept here: sets of one that are equal are one.

const NOTHING: ReadonlySet<never> = new Set();

export class SharedSets<T> {
  readonly #alone = new Map<T, ReadonlySet<T>>();

  of(items: readonly T[]): ReadonlySet<T> {
    const [only] = items;
    if (only === undefined) return NOTHING;
    if (items.length > 1) return new Set(items);
    const known = this.#alone.get(only) ?? new Set(items);
    this.#alone.set(only, known);
    return known;
  }
}
