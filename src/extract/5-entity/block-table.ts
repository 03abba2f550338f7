/// Blocks of items of which each two are to be compared. The one rule kept here: two items meet once, in the first block that they share, so
/// that some blocks can be gone through here and the others elsewhere, and no pair comes twice or is missing.

import { NumberColumn } from '../../model/number-column.ts';

/// More items than any memory holds.
export const MOST_ITEMS = 2 ** 22;

/// Lists of numbers laid one behind the other; `begins` says where each begins, and last where all end.
export interface Lists {
  readonly begins: Int32Array;
  readonly members: Int32Array;
}

/// Some blocks of a collection.
export interface Blocks {
  /// By block: its items, ascending.
  readonly items: Lists;
  /// By block: its number among all of the collection.
  readonly numbers: Int32Array;
  /// By item: the numbers of all blocks of the collection that it is in, ascending.
  readonly shared: Lists;
}

export class BlockTable {
  readonly #members = new NumberColumn(Int32Array);
  readonly #begins = new NumberColumn(Int32Array);

  /// Adds a block of items by their numbers, ascending.
  add(block: readonly number[]): void {
    const last = block.at(-1) ?? 0;
    if (last >= MOST_ITEMS) throw new RangeError(`Item ${last}: there may be ${MOST_ITEMS}`);
    if (block.length < 2) return;
    this.#begins.push(this.#members.length);
    for (const item of block) this.#members.push(item);
  }

  /// All of them. Afterwards nothing may be added.
  blocks(): Blocks {
    const count = this.#begins.length;
    this.#begins.push(this.#members.length);
    const items = { begins: this.#begins.numbers(), members: this.#members.numbers() };
    return { items, numbers: Int32Array.from({ length: count }, (_, block) => block), shared: turned(items) };
  }
}

/// By member of lists: the numbers of the lists that it is in, ascending.
function turned({ begins, members }: Lists): Lists {
  const size = members.reduce((most, member) => Math.max(most, member + 1), 0);
  const ends = new Int32Array(size + 1);
  for (const member of members) ends[member + 1] = (ends[member + 1] as number) + 1;
  for (let member = 0; member < size; member += 1)
    ends[member + 1] = (ends[member + 1] as number) + (ends[member] as number);
  const [places, lists] = [ends.slice(), new Int32Array(members.length)];
  for (let list = 0; list + 1 < begins.length; list += 1)
    for (let at = begins[list] as number; at < (begins[list + 1] as number); at += 1) {
      const place = places[members[at] as number] as number;
      lists[place] = list;
      places[members[at] as number] = place + 1;
    }
  return { begins: ends, members: lists };
}

/// Each two items that meet in these blocks, the smaller first.
export function* meetingsOf({
  items: { begins, members },
  numbers,
  shared,
}: Blocks): Generator<readonly [number, number]> {
  for (const [block, number] of numbers.entries()) {
    const end = begins[block + 1] as number;
    for (let at = begins[block] as number; at < end; at += 1)
      for (let next = at + 1; next < end; next += 1) {
        const [left, right] = [members[at] as number, members[next] as number];
        if (isFirstShared(number, left, right, shared)) yield [left, right];
      }
  }
}

/// Whether two items of a block share none with a smaller number.
function isFirstShared(block: number, left: number, right: number, { begins, members }: Lists): boolean {
  let [at, other] = [begins[left] as number, begins[right] as number];
  for (;;) {
    const [one, two] = [members[at] as number, members[other] as number];
    // What the other has behind is larger, or is this block.
    if (one === block || two === block) return true;
    if (one === two) return false;
    if (one < two) at += 1;
    else other += 1;
  }
}

/// How many pairs there are in all blocks, those that share several counted in each: how much work comparing may be.
export function countMeetings({ items: { begins } }: Blocks): number {
  let count = 0;
  for (let block = 0; block + 1 < begins.length; block += 1) {
    const size = (begins[block + 1] as number) - (begins[block] as number);
    count += (size * (size - 1)) / 2;
  }
  return count;
}

/// Lists laid one behind the other.
export function listsOf(lists: readonly Int32Array[]): Lists {
  const begins = new Int32Array(lists.length + 1);
  for (const [list, { length }] of lists.entries()) begins[list + 1] = (begins[list] as number) + length;
  const members = new Int32Array(begins[lists.length] as number);
  for (const [list, numbers] of lists.entries()) members.set(numbers, begins[list]);
  return { begins, members };
}
