import { expect, test } from 'vitest';
import { PairLevels } from '../../../src/extract/5-entity/pair-levels.ts';

const pair = (left: number, right: number, strength: number, rule: string) => ({ left, right, strength, rule });

const GIVEN = [
  pair(3, 9, 5, 'words'),
  pair(0, 16_777_215, 20, 'same'),
  pair(2, 4, 5, 'words'),
  pair(2, 4, 5, 'day'),
  pair(16_777_213, 16_777_214, 1.5, 'goal'),
  pair(2, 3, 5, 'lasting'),
];

function levelsOf(...pairs: readonly ReturnType<typeof pair>[]): PairLevels<string> {
  const levels = new PairLevels<string>(['day', 'words']);
  for (const one of pairs) levels.add(one);
  return levels;
}

test('pairs come the strongest first, then in the order of their items, and are what they were', () => {
  expect([...levelsOf(...GIVEN).pairs()]).toEqual([1, 5, 3, 2, 0, 4].map((at) => GIVEN[at]));
});

test('those of one strength come together, and some of them can be left out', () => {
  const levels = [...levelsOf(...GIVEN).strongestFirst()];
  expect(levels.map(({ length }) => length)).toEqual([1, 4, 1]);
  expect([...(levels[1]?.where(({ right }) => right === 4) ?? [])]).toEqual([GIVEN[3], GIVEN[2]]);
  expect(levels[1]).toHaveLength(4);
  expect([...(levels[1]?.keep(({ rule }) => rule === 'words') ?? [])]).toEqual([GIVEN[2], GIVEN[0]]);
});

test('more items than it can tell apart are refused', () => {
  expect(() => levelsOf(pair(1, 2 ** 24, 1, 'lasting'))).toThrow('Item 16777216');
  expect(() => levelsOf(pair(2 ** 24, 1, 1, 'lasting'))).toThrow('Item 16777216');
});
