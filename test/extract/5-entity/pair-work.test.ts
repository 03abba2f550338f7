/// Work in parts: whoever does which part when, what is found is what one alone would find.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BlockTable } from '../../../src/extract/5-entity/block-table.ts';
import {
  type Comparisons,
  countPartitions,
  type FoundPairs,
  findPairs,
  findPairsOf,
  type PairWork,
  partition,
} from '../../../src/extract/5-entity/pair-work.ts';

/// Items are texts; two that begin alike may be one, the surer the longer they are.
const LIKE = (a: string, b: string): number => (a[0] === b[0] ? a.length + b.length : 0);
const COMPARISONS = { parties: LIKE, copies: LIKE } as Comparisons;

function workOf(items: readonly string[], blocks: readonly (readonly number[])[]): PairWork<string> {
  const table = new BlockTable();
  for (const block of blocks) table.add([...new Set(block)].sort((a, b) => a - b));
  return { comparison: 'copies', items, blocks: table.blocks(), recordOf: (item) => item };
}

function rows(found: Iterable<FoundPairs>): readonly string[] {
  return [...found].flatMap(({ left, right, verdict }) =>
    Array.from(left, (one, at) => `${one} ${right[at]} ${verdict[at]}`),
  );
}

function inParts(work: PairWork, count: number): readonly string[] {
  const parts = Array.from({ length: count }, (_, part) => partition(work, part, count));
  return rows(parts.map((part) => findPairsOf(structuredClone(part), COMPARISONS)));
}

const ITEMS = fc.array(fc.constantFrom('a', 'ab', 'abc', 'b', 'bcd', 'c'), { minLength: 8, maxLength: 20 });
const BLOCKS = fc.array(fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 6 }), { maxLength: 12 });

test('any number of partitions finds each pair once, and the pairs of none', () => {
  fc.assert(
    fc.property(ITEMS, BLOCKS, fc.integer({ min: 1, max: 9 }), (items, blocks, count) => {
      const work = workOf(items, blocks);
      const whole = rows(findPairs(work, COMPARISONS));
      expect(new Set(whole).size).toBe(whole.length);
      expect(inParts(work, count).toSorted()).toEqual(whole.toSorted());
    }),
  );
});

test('a partition carries the items of its blocks and no others', () => {
  const work = workOf(
    ['a', 'ab', 'b', 'c', 'abc'],
    [
      [0, 1],
      [2, 3],
      [1, 4],
    ],
  );
  const carried = Array.from({ length: 3 }, (_, part) => partition(work, part, 3).items);
  expect(carried.flat().toSorted()).toEqual(['a', 'ab', 'ab', 'abc', 'b', 'c']);
});

test('what is found piece by piece is all of it', () => {
  const size = 600;
  const all = [...Array(size).keys()];
  const work = workOf(
    all.map(() => 'a'),
    [all],
  );
  const pieces = [...findPairs(work, COMPARISONS)];
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.reduce((sum, { left }) => sum + left.length, 0)).toBe((size * (size - 1)) / 2);
});

test('how many partitions there are depends on the work alone, and of little there is one', () => {
  const all = (size: number) => [...Array(size).keys()];
  expect(countPartitions(workOf(['a', 'b'], [[0, 1]]), 2 ** 20)).toBe(1);
  expect(countPartitions(workOf(all(3000).map(String), [all(3000)]), 2 ** 20)).toBe(5);
  expect(countPartitions(workOf([], []), 2 ** 20)).toBe(0);
});
