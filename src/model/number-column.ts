/// Numbers of which nobody knows beforehand how many there will be. The one rule kept here: they take a few bytes each, where a list of
/// numbers takes eight and one of objects many more.

type Numbers = Uint8Array | Int32Array | Uint32Array | Float64Array;
type Making<T extends Numbers> = new (length: number) => T;

/// The same numbers with room for half as many again.
export function withMoreRoom<T extends Numbers>(numbers: T): T {
  const larger = new (numbers.constructor as Making<T>)(Math.ceil(numbers.length * 1.5));
  larger.set(numbers);
  return larger;
}

export class NumberColumn<T extends Numbers> {
  #numbers: T;
  #length = 0;

  /// Of numbers of the array's kind.
  constructor(making: Making<T>) {
    this.#numbers = new making(64);
  }

  get length(): number {
    return this.#length;
  }

  /// Adds a number and gives its index.
  push(number: number): number {
    if (this.#length === this.#numbers.length) this.#numbers = withMoreRoom(this.#numbers);
    this.#numbers[this.#length] = number;
    this.#length += 1;
    return this.#length - 1;
  }

  /// The number of an index that there is.
  at(index: number): number {
    return this.#numbers[index] as number;
  }

  set(index: number, number: number): void {
    this.#numbers[index] = number;
  }

  /// The numbers themselves.
  numbers(): T {
    return this.#numbers.subarray(0, this.#length) as T;
  }

  /// The same in ascending order.
  sorted(): T {
    return this.numbers().sort() as T;
  }
}
