import { expect, test } from 'vitest';
import { giveBack } from '../../src/cli/give-back.ts';

interface Item {
  readonly number: number;
  readonly list: readonly number[];
}

/// Many objects of which one in fifty stays, so that each page of the heap has some.
function scattered(): readonly Item[] {
  const all = Array.from({ length: 1e6 }, (_, number) => ({ number, list: [number] }));
  return all.filter(({ number }) => number % 50 === 0);
}

test('what is free in pages that something is left on is given back', () => {
  const kept = scattered();
  const { heapTotal: before } = process.memoryUsage();
  giveBack(Number.POSITIVE_INFINITY);
  expect(process.memoryUsage().heapTotal).toBeGreaterThan(before / 2);
  giveBack(0);
  expect(process.memoryUsage().heapTotal).toBeLessThan(before - 30e6);
  expect(kept).toHaveLength(20_000);
});
