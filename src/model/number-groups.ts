/// Numbers in groups that are numbers too. The one rule kept here: a member and its group are one number of 53 bits, and come sorted, by
/// group and then by member.

import { NumberColumn } from './number-column.ts';

export class NumberGroups {
  readonly #column = new NumberColumn(Float64Array);
  readonly #most: number;

  /// Of members below a power of two: what it leaves of 53 bits is for the groups.
  constructor(most: number) {
    this.#most = most;
  }

  /// Puts a member into a group; throws a RangeError where it is too large a number.
  add(group: number, member: number): void {
    if (member >= this.#most) throw new RangeError(`Member ${member}: there may be ${this.#most}`);
    this.#column.push(group * this.#most + member);
  }

  /// Each group with its members. Afterwards nothing may be added.
  *sorted(): Generator<readonly [group: number, members: readonly number[]]> {
    const numbers = this.#column.sorted();
    for (let from = 0, to = 0; from < numbers.length; from = to) {
      const group = this.#groupOf(numbers[from] as number);
      const members: number[] = [];
      for (to = from; to < numbers.length && this.#groupOf(numbers[to] as number) === group; to += 1)
        members.push((numbers[to] as number) % this.#most);
      yield [group, members];
    }
  }

  #groupOf(number: number): number {
    return Math.floor(number / this.#most);
  }
}
