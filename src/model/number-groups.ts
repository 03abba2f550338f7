/// Numbers in groups that are numbers too. The one rule kept here: a member and its group are one number of 53 bits, and come sorted, by
/// group and then by member.

import { NumberColumn } from './number-column.ts';

export class NumberGroups {
  readonly #column = new NumberColumn(Float64Array);
  readonly #most: number;
  #sorted: Float64Array | null = null;

  /// Of members below a power of two: what it leaves of 53 bits is for the groups.
  constructor(most: number) {
    this.#most = most;
  }

  /// Puts a member into a group; throws a RangeError where one of the two is too large a number.
  add(group: number, member: number): void {
    const number = group * this.#most + member;
    if (member >= this.#most) throw new RangeError(`Member ${member}: there may be ${this.#most}`);
    if (!Number.isSafeInteger(number))
      throw new RangeError(`Group ${group}: it is too large beside ${this.#most} members`);
    this.#column.push(number);
  }

  /// Each group with its members. Afterwards nothing may be added.
  *sorted(): Generator<readonly [group: number, members: readonly number[]]> {
    const numbers = this.#inOrder();
    for (let from = 0; from < numbers.length; ) {
      const group = Math.floor((numbers[from] as number) / this.#most);
      const members = this.#membersFrom(from, group);
      yield [group, members];
      from += members.length;
    }
  }

  /// The members of a group; none where there is no such group. Afterwards nothing may be added.
  of(group: number): readonly number[] {
    return this.#membersFrom(this.#firstFrom(group * this.#most), group);
  }

  #inOrder(): Float64Array {
    this.#sorted ??= this.#column.sorted();
    return this.#sorted;
  }

  #membersFrom(from: number, group: number): readonly number[] {
    const [numbers, end] = [this.#inOrder(), (group + 1) * this.#most];
    const members: number[] = [];
    for (let at = from; at < numbers.length && (numbers[at] as number) < end; at += 1)
      members.push((numbers[at] as number) % this.#most);
    return members;
  }

  /// Where the first number stands that is no smaller.
  #firstFrom(smallest: number): number {
    const numbers = this.#inOrder();
    let [from, to] = [0, numbers.length];
    while (from < to) {
      const middle = Math.floor((from + to) / 2);
      if ((numbers[middle] as number) < smallest) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
