import { describe, expect, test } from 'vitest';
import { chanceOf } from '../../src/extract/4-claim/claim-weights.ts';
import type { BinaryExample } from '../../src/train/claim-example.ts';
import { learnClaims } from '../../src/train/learn-claims.ts';

function examples(count: number, holds: boolean, ...features: string[]): readonly BinaryExample[] {
  return Array.from({ length: count }, () => ({ scopes: ['any', 'visit'], features, holds }));
}

const GIVEN = [...examples(300, true, 'named', 'verb'), ...examples(300, false, 'verb'), ...examples(3, true, 'rare')];

describe('learned claim weights', () => {
  test('tell what holds from what does not', () => {
    const weights = learnClaims(GIVEN);
    const sumOf = (...features: string[]) =>
      ['any', 'visit'].flatMap((scope) => features.map((feature) => weights.get(scope)?.get(feature) ?? 0));
    const likely = (...features: string[]) => chanceOf(sumOf(...features).reduce((sum, weight) => sum + weight));
    expect(likely('named', 'verb')).toBeGreaterThan(80);
    expect(likely('verb')).toBeLessThan(20);
  });

  test('know nothing of what was seen too seldom', () => {
    expect(learnClaims(GIVEN).get('any')?.has('rare')).toBe(false);
  });

  test('leave out what says next to nothing', () => {
    const both = [true, false].flatMap((holds) => examples(50, holds, 'idle'));
    expect(learnClaims(both).get('any')?.has('idle')).toBeFalsy();
  });

  test('are the same each time', () => {
    expect(learnClaims(GIVEN)).toEqual(learnClaims(GIVEN));
  });
});
