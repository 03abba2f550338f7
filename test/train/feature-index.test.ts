/// The index of features.

import { expect, test } from 'vitest';
import { indexOf, rowOf } from '../../src/train/feature-index.ts';

test('an index gives the row of each feature, and -1 for any other', () => {
  const index = indexOf(Int32Array.from([5, -5, 21, 0x7fffffff]));
  expect([5, -5, 21, 0x7fffffff, 0, 37].map((feature) => rowOf(index, feature))).toEqual([0, 1, 2, 3, -1, -1]);
});
