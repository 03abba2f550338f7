import { expect, test } from 'vitest';
import { giveBack } from '../../src/cli/give-back.ts';

function heapUsed(): number {
  return process.memoryUsage().heapUsed;
}

test('what was let go is collected, where the heap is large', () => {
  let list: readonly (readonly number[])[] = Array.from({ length: 1e6 }, (_, number) => [number]);
  const full = heapUsed();
  expect(list).toHaveLength(1e6);
  list = [];
  giveBack(Number.POSITIVE_INFINITY);
  expect(heapUsed()).toBeGreaterThan(full - 20e6);
  giveBack(0);
  expect(heapUsed()).toBeLessThan(full - 30e6);
});
