/// Blocks of items of which each two are to be compared. The one rule kept here: two items meet once, however many blocks they share, and of
/// an item in a block no more is kept than two numbers.

import { NumberColumn } from '../../model/number-column.ts';

/// More places in blocks than any memory holds; a number of 53 bits holds one of them with an item.
const MOST_PLACES = 2 ** 31;
const MOST_ITEMS = 2 ** 22;

export class BlockTable {
  /// The items of one block after the other.
  readonly #members = new NumberColumn(Int32Array);
  /// Where the block of each ends.
  readonly #ends = new NumberColumn(Int32Array);

  /// Adds a block of items by their numbers, ascending.
  add(block: readonly number[]): void {
    const last = block.at(-1) ?? 0;
    if (last >= MOST_ITEMS) throw new RangeError(`Item ${last}: there may be ${MOST_ITEMS}`);
    if (block.length < 2) return;
    const end = this.#members.length + block.length;
    for (const item of block) {
      this.#members.push(item);
      this.#ends.push(end);
    }
  }

  /// Each two items that share a block, the smaller first.
  *pairs(): Generator<readonly [number, number]> {
    const numbers = this.#places();
    for (let from = 0, to = 0; from < numbers.length; from = to) {
      const item = itemOf(numbers[from] as number);
      const others = new Set<number>();
      for (to = from; to < numbers.length && itemOf(numbers[to] as number) === item; to += 1)
        this.#addBehind((numbers[to] as number) % MOST_PLACES, others);
      for (const other of others) yield [item, other];
    }
  }

  /// A number for each item in each block, ascending by the item.
  #places(): Float64Array {
    const places = new NumberColumn(Float64Array);
    for (let place = 0; place < this.#members.length; place += 1)
      places.push(this.#members.at(place) * MOST_PLACES + place);
    return places.sorted();
  }

  #addBehind(place: number, others: Set<number>): void {
    for (let next = place + 1; next < this.#ends.at(place); next += 1) others.add(this.#members.at(next));
  }
}

function itemOf(number: number): number {
  return Math.floor(number / MOST_PLACES);
}
