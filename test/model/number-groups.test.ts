import { expect, test } from 'vitest';
import { NumberGroups } from '../../src/model/number-groups.ts';

test('groups come in order, each with its members in order, up to the largest numbers', () => {
  const groups = new NumberGroups(2 ** 22);
  const last = 2 ** 30 - 1;
  for (const [group, member] of [
    [last, 2 ** 22 - 1],
    [7, 3],
    [last, 0],
    [0, 9],
    [7, 1],
  ] as const)
    groups.add(group, member);
  expect([...groups.sorted()]).toEqual([
    [0, [9]],
    [7, [1, 3]],
    [last, [0, 2 ** 22 - 1]],
  ]);
  expect(() => groups.add(0, 2 ** 22)).toThrow(RangeError);
});

test('a group is found by its number', () => {
  const groups = new NumberGroups(2 ** 31);
  for (const [group, member] of [
    [4, 2 ** 31 - 1],
    [4, 5],
    [9, 0],
  ] as const)
    groups.add(group, member);
  expect([0, 4, 5, 9, 10].map((group) => groups.of(group))).toEqual([[], [5, 2 ** 31 - 1], [], [0], []]);
  expect(() => groups.add(2 ** 22, 0)).toThrow(RangeError);
});
