/// Small codes for large numbers. The one rule kept here: a number keeps its code, and those that come when all codes
/// are given have none.

export class SmallCodes {
  readonly #codes = new Map<number, number>();
  readonly #first: number;
  readonly #end: number;

  /// Codes from `first` up to, not including, `end`.
  constructor(first: number, end: number) {
    this.#first = first;
    this.#end = end;
  }

  /// The code of a number, -1 for none.
  of(number: number): number {
    const known = this.#codes.get(number);
    if (known !== undefined) return known;
    const code = this.#first + this.#codes.size;
    if (code >= this.#end) return -1;
    this.#codes.set(number, code);
    return code;
  }
}
