/// What was asked for last. The one rule kept here: all of it together weighs no more than a limit, unless it is one thing alone.

interface Weighed<T> {
  readonly item: T;
  readonly weight: number;
}

export class Recent<K, T> {
  readonly #most: number;
  readonly #items = new Map<K, Weighed<T>>();
  #weight = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /// What is there under a key, or what `make` makes of it, which is there from now on.
  get(key: K, weight: number, make: () => T): T {
    const known = this.#items.get(key);
    if (known) this.#items.delete(key);
    else this.#weight += weight;
    const kept = known ?? { item: make(), weight };
    this.#items.set(key, kept);
    for (const [oldest, { weight: freed }] of this.#items) {
      if (this.#weight <= this.#most || this.#items.size === 1) break;
      this.#items.delete(oldest);
      this.#weight -= freed;
    }
    return kept.item;
  }
}
