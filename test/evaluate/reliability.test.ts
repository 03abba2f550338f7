/// Reliability of confidences that can be checked by hand.

import { describe, expect, test } from 'vitest';
import { reliabilityOf } from '../../src/evaluate/reliability.ts';

function claims(confidence: number, right: number, wrong: number) {
  return Array.from({ length: right + wrong }, (_, index) => ({ confidence, right: index < right }));
}

describe('reliability', () => {
  test('is perfect where as many are right as is stated', () => {
    expect(reliabilityOf([...claims(0.5, 2, 2), ...claims(1, 3, 0)]).error).toBe(0);
  });

  test('is off by the distance of each bin, weighted by its claims', () => {
    const { error, bins } = reliabilityOf([...claims(0.8, 3, 3), ...claims(0.25, 1, 1)]);
    expect(bins.map(({ from, to, claims: of }) => [from, to, of])).toEqual([
      [0.2, 0.3, 2],
      [0.8, 0.9, 6],
    ]);
    expect(error).toBeCloseTo((6 * 0.3 + 2 * 0.25) / 8);
  });

  test('puts 1 into the last bin and each tenth into the bin it begins', () => {
    const stated = [0.29, 0.3, 0.7, 1];
    const { bins } = reliabilityOf(stated.map((confidence) => ({ confidence, right: true })));
    expect(bins.map(({ from }) => from)).toEqual([0.2, 0.3, 0.7, 0.9]);
  });

  test('of nothing is nothing', () => {
    expect(reliabilityOf([])).toEqual({ bins: [], claims: 0, error: 0 });
  });
});
