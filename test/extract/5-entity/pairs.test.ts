/// The resolver on names that are one and names that are taken for one another: `pairs/variants.tsv` and
/// `pairs/apart.tsv`.

import { describe, expect, test } from 'vitest';
import { apartPairs, areOne, type NamePair, pairText, SETTINGS, variantPairs } from './pair-list.ts';

const LEAST_RECALL = 0.85;
const LEAST_PRECISION = 0.98;

/// Fails with the list of the pairs that were decided wrongly where too many were.
function expectShare(right: readonly NamePair[], all: readonly NamePair[], least: number): void {
  const share = right.length / all.length;
  const wrong = all.filter((pair) => !right.includes(pair)).map(pairText);
  const report = [`${right.length} of ${all.length} = ${share.toFixed(3)}, at least ${least} wanted`, ...wrong];
  console.log(report.join('\n'));
  expect(share >= least, report.join('\n')).toBe(true);
}

describe.each(SETTINGS)('%s', (setting) => {
  test('spellings and short forms of one name meet', () => {
    const pairs = variantPairs();
    expectShare(
      pairs.filter((pair) => areOne(pair, setting)),
      pairs,
      LEAST_RECALL,
    );
  });

  test('names that are taken for one another stay two', () => {
    const pairs = apartPairs();
    expectShare(
      pairs.filter((pair) => !areOne(pair, setting)),
      pairs,
      LEAST_PRECISION,
    );
  });
});
