import { expect, test } from 'vitest';
import { BlockTable } from '../../../src/extract/6-event/block-table.ts';

test('two items that share blocks meet once, and one alone meets nobody', () => {
  const table = new BlockTable();
  for (const block of [[1, 4, 9], [4], [1, 9], [2, 9]]) table.add(block);
  expect([...table.pairs()]).toEqual([
    [1, 4],
    [1, 9],
    [2, 9],
    [4, 9],
  ]);
});

test('more items than it can tell apart are refused', () => {
  expect(() => new BlockTable().add([1, 2 ** 22])).toThrow('Item 4194304');
});
