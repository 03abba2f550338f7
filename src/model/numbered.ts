/// Things of which many are equal, as numbers. The one rule kept here: equal things have one number, and come back as one.

export class Numbered<T> {
  readonly #keyOf: (item: T) => string;
  readonly #items: T[] = [];
  readonly #numbers = new Map<string, number>();

  /// `keyOf` is equal for what is equal.
  constructor(keyOf: (item: T) => string) {
    this.#keyOf = keyOf;
  }

  /// How many different ones there are.
  get length(): number {
    return this.#items.length;
  }

  numberOf(item: T): number {
    const key = this.#keyOf(item);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#items.push(item) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  /// What has a number that was given.
  at(number: number): T {
    return this.#items[number] as T;
  }
}

/// Texts, as numbers.
export function numberedTexts<T extends string>(): Numbered<T> {
  return new Numbered<T>((text) => text);
}
