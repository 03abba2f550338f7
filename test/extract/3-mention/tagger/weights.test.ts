/// The weights that are shipped, and the file format.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { JOINT_COUNT } from '../../../../src/extract/3-mention/tagger/joint.ts';
import { loadWeights } from '../../../../src/extract/3-mention/tagger/load-weights.ts';
import { TAG_COUNT } from '../../../../src/extract/3-mention/tagger/tag.ts';
import {
  indexOf,
  LANES,
  parseWeights,
  rowOf,
  setWeight,
  unpack,
} from '../../../../src/extract/3-mention/tagger/weights.ts';

const FILE = 'src/extract/3-mention/tagger/weights/default.txt';

describe('the weights of the package', () => {
  test('stay under two megabytes', () => {
    expect(readFileSync(FILE).length).toBeLessThan(2 ** 21);
  });

  test('are those that the model card describes', () => {
    const checksum = createHash('sha256').update(readFileSync(FILE)).digest('hex');
    expect(readFileSync('docs/model-card.md', 'utf8')).toContain(checksum);
  });

  test('hold weights for thousands of features', () => {
    expect(loadWeights().rows.length / LANES).toBeGreaterThan(5000);
    expect(loadWeights().transitions.length).toBe(JOINT_COUNT * TAG_COUNT * TAG_COUNT);
  });
});

describe('a weights file', () => {
  test('that is none is told so', () => {
    expect(() => parseWeights('<html>')).toThrow('Not a weights file: it starts with "<html>"');
  });
});

describe('an index of features', () => {
  test('gives the place of each, and -1 for any other', () => {
    const index = indexOf(Int32Array.from([5, -5, 21, 0x7fffffff]));
    expect([5, -5, 21, 0x7fffffff, 0, 37].map((feature) => rowOf(index, feature))).toEqual([0, 1, 2, 3, -1, -1]);
  });
});

describe('a row of weights', () => {
  test('keeps each weight apart from its neighbour, whatever their signs', () => {
    const weights = [127, -127, -1, 1, 0, -5, 5, 0, -90];
    const row = new Int32Array(LANES);
    for (const [tag, weight] of weights.entries()) setWeight(row, 0, tag, weight);
    expect([...unpack(row)]).toEqual(weights);
    expect([...unpack(row.map((lane) => lane * 200))]).toEqual(weights.map((weight) => weight * 200));
  });
});
