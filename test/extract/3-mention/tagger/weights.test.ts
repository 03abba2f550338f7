/// The weights that are shipped, and the file format.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { JOINT_COUNT } from '../../../../src/extract/3-mention/tagger/joint.ts';
import { loadWeights } from '../../../../src/extract/3-mention/tagger/load-weights.ts';
import { TAG_COUNT } from '../../../../src/extract/3-mention/tagger/tag.ts';
import { parseWeights } from '../../../../src/extract/3-mention/tagger/weights.ts';

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
    expect(loadWeights().table.size).toBeGreaterThan(5000);
    expect(loadWeights().transitions.length).toBe(JOINT_COUNT * TAG_COUNT * TAG_COUNT);
  });
});

describe('a weights file', () => {
  test('that is none is told so', () => {
    expect(() => parseWeights('<html>')).toThrow('Not a weights file: it starts with "<html>"');
  });
});
