import { expect, test } from 'vitest';
import { NumberColumn } from '../../src/model/number-column.ts';

test('numbers come back as they were, however many there are', () => {
  const column = new NumberColumn(Int32Array);
  const indices = Array.from({ length: 1000 }, (_, at) => column.push(at * at));
  expect([column.length, indices[999], column.at(999), column.at(3)]).toEqual([1000, 999, 999 * 999, 9]);
  column.set(3, -1);
  expect(column.at(3)).toBe(-1);
});
