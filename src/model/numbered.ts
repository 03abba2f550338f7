/// Things of which many are equal, as numbers. The one rule kept here: equal things have one number, and come back as one.

export class Numbered<T> {
  readonly #keyOf: (item: T) => string;
  readonly #keep: (item: T) => T;
  readonly #items: T[] = [];
  readonly #numbers = new Map<string, number>();

  /// `keyOf` is equal for what is equal; of equal things what `keep` makes of the first stays.
  constructor(keyOf: (item: T) => string, keep: (item: T) => T = (item) => item) {
    this.#keyOf = keyOf;
    this.#keep = keep;
  }

  /// How many different ones there are.
  get length(): number {
    return this.#items.length;
  }

  numberOf(item: T): number {
    const key = this.#keyOf(item);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const kept = this.#keep(item);
    const number = this.#items.push(kept) - 1;
    this.#numbers.set(this.#keyOf(kept), number);
    return number;
  }

  /// What has a number that was given.
  at(number: number): T {
    return this.#items[number] as T;
  }
}

/// The same letters as a text of their own: words that are cut out of a text hold on to all of it.
function ownText<T extends string>(text: T): T {
  return text.split('').join('') as T;
}

/// Texts, as numbers; what they were cut out of is let go.
export function numberedTexts<T extends string>(): Numbered<T> {
  return new Numbered<T>((text) => text, ownText);
}
