import { expect, test } from 'vitest';
import { BlockTable, countMeetings, meetingsOf } from '../../../src/extract/5-entity/block-table.ts';

function tableOf(...blocks: readonly (readonly number[])[]): BlockTable {
  const table = new BlockTable();
  for (const block of blocks) table.add(block);
  return table;
}

test('two items that share blocks meet once, in the first, and one alone meets nobody', () => {
  const blocks = tableOf([1, 4, 9], [4], [1, 9], [2, 9]).blocks();
  expect([...meetingsOf(blocks)]).toEqual([
    [1, 4],
    [1, 9],
    [4, 9],
    [2, 9],
  ]);
  expect(countMeetings(blocks)).toBe(5);
});

test('of no blocks nobody meets', () => {
  expect([...meetingsOf(tableOf([3]).blocks())]).toEqual([]);
});

test('more items than it can tell apart are refused', () => {
  expect(() => tableOf([1, 2 ** 22])).toThrow('Item 4194304');
});
