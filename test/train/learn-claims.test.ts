import { describe, expect, test } from 'vitest';
import { chanceOf } from '../../src/extract/4-claim/claim-weights.ts';
import type { BinaryExample } from '../../src/train/claim-example.ts';
import { ExampleTable } from '../../src/train/learn-claims.ts';

function examples(count: number, holds: boolean, ...features: string[]): readonly BinaryExample[] {
  return Array.from({ length: count }, () => ({ scopes: ['any', 'visit'], features, holds }));
}

function learned(given: readonly BinaryExample[]) {
  const table = new ExampleTable();
  return table.learn(given.map((example) => table.add(example)));
}

const GIVEN = [...examples(300, true, 'named', 'verb'), ...examples(300, false, 'verb'), ...examples(3, true, 'rare')];

describe('learned claim weights', () => {
  test('tell what holds from what does not', () => {
    const weights = learned(GIVEN);
    const sumOf = (...features: string[]) =>
      ['any', 'visit'].flatMap((scope) => features.map((feature) => weights.get(scope)?.get(feature) ?? 0));
    const likely = (...features: string[]) => chanceOf(sumOf(...features).reduce((sum, weight) => sum + weight));
    expect(likely('named', 'verb')).toBeGreaterThan(80);
    expect(likely('verb')).toBeLessThan(20);
  });

  test('know nothing of what was seen too seldom', () => {
    expect(learned(GIVEN).get('any')?.has('rare')).toBe(false);
  });

  test('leave out what says next to nothing', () => {
    const both = [true, false].flatMap((holds) => examples(50, holds, 'idle'));
    expect(learned(both).get('any')?.has('idle')).toBeFalsy();
  });

  test('are learned from the examples that are named, as often as they are', () => {
    const table = new ExampleTable();
    const numbers = [...GIVEN, ...examples(40, true, 'other')].map((example) => table.add(example));
    expect(table.learn(numbers.slice(0, GIVEN.length))).toEqual(learned(GIVEN));
    expect(
      table
        .learn([...numbers, ...numbers.slice(-3)])
        .get('any')
        ?.get('other'),
    ).toBeGreaterThan(table.learn(numbers).get('any')?.get('other') ?? 0);
  });

  test('are the same each time', () => {
    expect(learned(GIVEN)).toEqual(learned(GIVEN));
  });
});
