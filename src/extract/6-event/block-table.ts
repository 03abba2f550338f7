/// Blocks of items of which each two are to be compared. The one rule kept here: two items meet once, however many blocks they share, and of
/// an item in a block no more is kept than two numbers.

import { NumberColumn } from '../../model/number-column.ts';
import { NumberGroups } from '../../model/number-groups.ts';

/// More items than any memory holds.
export const MOST_ITEMS = 2 ** 22;
/// More places in blocks than any memory holds; a number of 53 bits holds one of them with an item.
const MOST_PLACES = 2 ** 31;

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
    for (const [item, places] of this.#placesOfItems().sorted()) {
      const others = new Set<number>();
      for (const place of places) this.#addBehind(place, others);
      for (const other of others) yield [item, other];
    }
  }

  #placesOfItems(): NumberGroups {
    const places = new NumberGroups(MOST_PLACES);
    for (let place = 0; place < this.#members.length; place += 1) places.add(this.#members.at(place), place);
    return places;
  }

  #addBehind(place: number, others: Set<number>): void {
    for (let next = place + 1; next < this.#ends.at(place); next += 1) others.add(this.#members.at(next));
  }
}
