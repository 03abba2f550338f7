/// Pairs of items that may be one, of which there may be a hundred an item. The one rule kept here: a pair is one number, and they
/// come the strongest first and then in the order of their items.

import { NumberColumn } from '../../model/number-column.ts';

/// A pair of items that may be one, how strongly it seems so, and why.
export interface CandidatePair<Rule extends string = string> {
  readonly left: number;
  readonly right: number;
  readonly strength: number;
  readonly rule: Rule;
}

const MOST_RULES = 2 ** 5;
/// More items than any memory holds.
const MOST_ITEMS = 2 ** 24;

/// Pairs of one strength, in the order of their items.
export class PairLevel<Rule extends string> implements Iterable<CandidatePair<Rule>> {
  readonly #numbers: Float64Array;
  readonly #strength: number;
  readonly #rules: readonly Rule[];

  constructor(numbers: Float64Array, strength: number, rules: readonly Rule[]) {
    this.#numbers = numbers;
    this.#strength = strength;
    this.#rules = rules;
  }

  get length(): number {
    return this.#numbers.length;
  }

  *[Symbol.iterator](): Generator<CandidatePair<Rule>> {
    for (const number of this.#numbers) yield this.#pairOf(number);
  }

  /// Those that are wanted.
  where(wanted: (pair: CandidatePair<Rule>) => boolean): PairLevel<Rule> {
    const kept = new NumberColumn(Float64Array);
    for (const number of this.#numbers) if (wanted(this.#pairOf(number))) kept.push(number);
    return new PairLevel(kept.sorted(), this.#strength, this.#rules);
  }

  /// The same in the same room: this level is not to be asked any longer.
  keep(wanted: (pair: CandidatePair<Rule>) => boolean): PairLevel<Rule> {
    let length = 0;
    for (const number of this.#numbers)
      if (wanted(this.#pairOf(number))) {
        this.#numbers[length] = number;
        length += 1;
      }
    return new PairLevel(this.#numbers.subarray(0, length), this.#strength, this.#rules);
  }

  #pairOf(number: number): CandidatePair<Rule> {
    const items = Math.floor(number / MOST_RULES);
    const rule = this.#rules[number % MOST_RULES] as Rule;
    return { left: Math.floor(items / MOST_ITEMS), right: items % MOST_ITEMS, strength: this.#strength, rule };
  }
}

export class PairLevels<Rule extends string> {
  readonly #levels = new Map<number, NumberColumn<Float64Array>>();
  readonly #rules: Rule[];

  /// Of two pairs of the same items and strength, the one whose rule comes first here comes first.
  constructor(rules: readonly Rule[] = []) {
    this.#rules = [...rules];
  }

  add({ left, right, strength, rule }: CandidatePair<Rule>): void {
    const largest = Math.max(left, right);
    if (largest >= MOST_ITEMS) throw new RangeError(`Item ${largest}: a collection has fewer than ${MOST_ITEMS}`);
    const known = this.#levels.get(strength);
    const level = known ?? new NumberColumn(Float64Array);
    if (!known) this.#levels.set(strength, level);
    level.push((left * MOST_ITEMS + right) * MOST_RULES + this.#numberOf(rule));
  }

  /// The strongest first. What was gone through is not held any longer.
  *strongestFirst(): Generator<PairLevel<Rule>> {
    for (const strength of [...this.#levels.keys()].sort((a, b) => b - a)) {
      const numbers = this.#levels.get(strength)?.sorted() ?? new Float64Array();
      this.#levels.delete(strength);
      yield new PairLevel(numbers, strength, this.#rules);
    }
  }

  /// All of them, the strongest first.
  *pairs(): Generator<CandidatePair<Rule>> {
    for (const level of this.strongestFirst()) yield* level;
  }

  #numberOf(rule: Rule): number {
    const known = this.#rules.indexOf(rule);
    return known === -1 ? this.#rules.push(rule) - 1 : known;
  }
}
