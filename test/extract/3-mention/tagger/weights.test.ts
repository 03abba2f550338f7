/// The weights that are shipped, and the file format.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadWeights } from '../../../../src/extract/3-mention/tagger/load-weights.ts';
import { TAG_COUNT } from '../../../../src/extract/3-mention/tagger/tag.ts';
import { indexOf, parseWeights } from '../../../../src/extract/3-mention/tagger/weights.ts';

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
    expect(loadWeights().rows.length / TAG_COUNT).toBeGreaterThan(5000);
    expect(loadWeights().transitions.length).toBe(TAG_COUNT * TAG_COUNT);
  });
});

describe('a weights file', () => {
  test('that is none is told so', () => {
    expect(() => parseWeights('<html>')).toThrow('Not a weights file: it starts with "<html>"');
  });
});

describe('an index of features', () => {
  test('gives the place of each, and -1 for any other', () => {
    const rowOf = indexOf(Int32Array.from([5, -5, 21, 0x7fffffff]));
    expect([5, -5, 21, 0x7fffffff, 0, 37].map(rowOf)).toEqual([0, 1, 2, 3, -1, -1]);
  });
});
