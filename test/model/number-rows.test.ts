import { expect, test } from 'vitest';
import { ends, NONE, NumberRows } from '../../src/model/number-rows.ts';

test('rows come back as they were, beyond the first pieces too', () => {
  const rows = new NumberRows(3);
  const rowOf = (index: number): readonly number[] => [index, -index, 7 * index];
  const count = 20_000;
  for (let index = 0; index < count; index += 1) expect(rows.push(rowOf(index))).toBe(index);
  expect(rows.length).toBe(count);
  for (let index = 0; index < count; index += 997)
    expect([0, 1, 2].map((column) => rows.at(index, column) + 0)).toEqual(rowOf(index).map((number) => number + 0));
});

test('a span takes two columns, and there may be none', () => {
  const rows = new NumberRows(5);
  rows.push([NONE, ...ends({ start: 3, end: 9 }), ...ends(null)]);
  expect(rows.spanAt(0, 1)).toEqual({ start: 3, end: 9 });
  expect(rows.maybeSpanAt(0, 1)).toEqual({ start: 3, end: 9 });
  expect(rows.maybeSpanAt(0, 3)).toBeNull();
});

test('what belongs to a row ends where that of the next begins', () => {
  const rows = new NumberRows(2);
  for (const begin of [0, 3, 3]) rows.push([NONE, begin]);
  expect([0, 1, 2].map((row) => rows.rangeAt(row, 1, 5))).toEqual([
    [0, 3],
    [3, 3],
    [3, 5],
  ]);
});
