/// Numbers of which nobody knows beforehand how many there will be. The one rule kept here: they take a few bytes each, where a list of
/// numbers takes eight and one of objects many more.

type Numbers = Uint8Array | Int32Array | Uint32Array | Float64Array;
type Making<T extends Numbers> = new (length: number) => T;

export class NumberColumn<T extends Numbers> {
  readonly #making: Making<T>;
  #numbers: T;
  #length = 0;

  /// Of numbers of the array's kind.
  constructor(making: Making<T>) {
    this.#making = making;
    this.#numbers = new making(64);
  }

  get length(): number {
    return this.#length;
  }

  /// Adds a number and gives its index.
  push(number: number): number {
    if (this.#length === this.#numbers.length) this.#grow();
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

  /// The numbers themselves, in ascending order.
  sorted(): T {
    return this.#numbers.subarray(0, this.#length).sort() as T;
  }

  #grow(): void {
    const larger = new this.#making(Math.ceil(this.#numbers.length * 1.5));
    larger.set(this.#numbers);
    this.#numbers = larger;
  }
}
