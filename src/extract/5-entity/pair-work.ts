/// Finding the pairs that may be one: the part of resolving that grows fastest, and the only one that can be done in parts anywhere. The one
/// rule kept here: which pairs are found depends neither on how the work is parted nor on who does which part when.

import { NumberColumn } from '../../model/number-column.ts';
import { type Blocks, countMeetings, listsOf, meetingsOf } from './block-table.ts';

/// What is compared: events by who takes part in them, or by their words.
export type Comparison = 'parties' | 'copies';

/// Items to be compared, each two of a block.
interface Work<Item> {
  readonly comparison: Comparison;
  readonly items: readonly Item[];
  readonly blocks: Blocks;
}

/// All of a collection.
export interface PairWork<Item = unknown> extends Work<Item> {
  /// As much of an item as comparing needs, in plain data.
  recordOf(item: Item): unknown;
}

/// What comes out where two are compared: a number above 0 that says how they may be one, or 0.
export type Verdict = number;

/// How two items are compared, by what they are.
export type Comparisons = Readonly<Record<Comparison, (a: never, b: never) => Verdict>>;

/// Pairs that may be one, in columns: the numbers of their items, the smaller first, and the verdict.
export interface FoundPairs {
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly verdict: Int32Array;
}

/// A computation that asks for the pairs of some works at a time, and gets those of each in as many pieces as they come in.
export type Asking<T> = Generator<readonly PairWork[], T, readonly Iterable<FoundPairs>[]>;

/// Some of the blocks of a work with the items that are in them.
export interface Partition extends Work<unknown> {
  /// By item: its number in the work.
  readonly numbers: Int32Array;
}

/// Pairs of a piece.
const PIECE = 2 ** 16;

/// The pairs of a work, piece by piece.
export function* findPairs(
  { comparison, items, blocks }: Work<unknown>,
  comparisons: Comparisons,
): Generator<FoundPairs> {
  const compare = comparisons[comparison] as (a: unknown, b: unknown) => Verdict;
  let found = new PairColumns();
  for (const [left, right] of meetingsOf(blocks)) {
    const verdict = compare(items[left], items[right]);
    if (verdict > 0) found.add(left, right, verdict);
    if (found.length < PIECE) continue;
    yield found.pairs();
    found = new PairColumns();
  }
  yield found.pairs();
}

/// The pairs of a partition, by the numbers of the work.
export function findPairsOf(partition: Partition, comparisons: Comparisons): FoundPairs {
  const found = new PairColumns();
  const numberOf = (item: number): number => partition.numbers[item] as number;
  for (const { left, right, verdict } of findPairs(partition, comparisons))
    for (let at = 0; at < left.length; at += 1)
      found.add(numberOf(left[at] as number), numberOf(right[at] as number), verdict[at] as number);
  return found.pairs();
}

class PairColumns {
  readonly #left = new NumberColumn(Int32Array);
  readonly #right = new NumberColumn(Int32Array);
  readonly #verdict = new NumberColumn(Int32Array);

  get length(): number {
    return this.#left.length;
  }

  add(left: number, right: number, verdict: Verdict): void {
    this.#left.push(left);
    this.#right.push(right);
    this.#verdict.push(verdict);
  }

  pairs(): FoundPairs {
    return { left: this.#left.numbers(), right: this.#right.numbers(), verdict: this.#verdict.numbers() };
  }
}

/// Does a computation with nobody's help.
export function doneAlone<T>(asking: Asking<T>, comparisons: Comparisons): T {
  let step = asking.next([]);
  while (!step.done) step = asking.next(step.value.map((work) => findPairs(work, comparisons)));
  return step.value;
}

/// Of more parts each item would be in most of them.
const MOST_PARTS = 64;

/// Into how many partitions a work is parted, each with about so many meetings; it depends on nothing else.
export function countPartitions({ blocks }: PairWork, meetings: number): number {
  return Math.min(MOST_PARTS, Math.ceil(countMeetings(blocks) / meetings));
}

/// Which partition a block belongs to: its number times that of the golden ratio, so that neighbours part (Knuth, 6.4).
function partOf(block: number, count: number): number {
  return (Math.imul(block, 0x9e3779b1) >>> 16) % count;
}

/// One of so many partitions of a work; all of them together have each of its blocks once.
export function partition(work: PairWork, part: number, count: number): Partition {
  const { items, numbers, shared } = work.blocks;
  const chosen = [...numbers.keys()].filter((block) => partOf(numbers[block] as number, count) === part);
  const members = chosen.map((block) => items.members.subarray(items.begins[block], items.begins[block + 1]));
  const own = sortedSet(members);
  const placeOf = new Map([...own].map((item, place) => [item, place]));
  return {
    comparison: work.comparison,
    items: Array.from(own, (item) => work.recordOf(work.items[item])),
    numbers: own,
    blocks: {
      items: listsOf(members.map((block) => block.map((item) => placeOf.get(item) as number))),
      numbers: Int32Array.from(chosen, (block) => numbers[block] as number),
      shared: listsOf(Array.from(own, (item) => shared.members.subarray(shared.begins[item], shared.begins[item + 1]))),
    },
  };
}

/// All numbers of some lists, each once, ascending.
function sortedSet(lists: readonly Int32Array[]): Int32Array {
  const all = new Set<number>();
  for (const list of lists) for (const number of list) all.add(number);
  return Int32Array.from(all).sort();
}
