/// The table of weights: what is put in comes out, and nothing else.

import { describe, expect, test } from 'vitest';
import { FeatureList } from '../../../../src/extract/3-mention/tagger/feature-list.ts';
import { LANES, unpack } from '../../../../src/extract/3-mention/tagger/lane.ts';
import { WeightTable } from '../../../../src/extract/3-mention/tagger/weight-table.ts';

const WEIGHTS = [127, -127, -1, 1, 0, -5, 5, 0, -90];

/// The weights of a feature, added so many times.
function sumOf(table: WeightTable, feature: number, times = 1): readonly number[] {
  const sums = new Int32Array(LANES);
  const features = new FeatureList();
  for (let time = 0; time < times; time += 1) features.add(feature);
  table.add(features, sums, 0);
  return [...unpack(sums)];
}

describe('a table of weights', () => {
  test('gives each feature its own, and nothing for any other', () => {
    const features = [5, -5, 21, 0x7fffffff];
    const table = new WeightTable(features.length);
    for (const [index, feature] of features.entries()) table.set(feature, new Array(9).fill(index + 1));
    expect([...features, 0, 37].map((feature) => sumOf(table, feature)[0])).toEqual([1, 2, 3, 4, 0, 0]);
  });

  test('keeps each weight apart from its neighbour, whatever their signs', () => {
    const table = new WeightTable(1);
    table.set(7, WEIGHTS);
    expect(sumOf(table, 7)).toEqual(WEIGHTS);
    expect(sumOf(table, 7, 200)).toEqual(WEIGHTS.map((weight) => weight * 200));
  });
});
