/// Chance that can be repeated. The one rule kept here: the same seed gives the same sequence on every machine.

/// A linear congruential sequence of fractions from 0 up to, not including, 1.
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  next(): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) | 0;
    return (this.#state >>> 8) / 2 ** 24;
  }
}
