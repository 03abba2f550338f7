import { expect, test } from 'vitest';
import { scopeTable } from '../../../src/extract/4-claim/scope-table.ts';

test('each column sums what its scopes say of the features, and unknown features say nothing', () => {
  const weights = new Map([
    ['any', new Map([['near', 10]])],
    [
      'host',
      new Map([
        ['near', 5],
        ['far', -7],
      ]),
    ],
  ]);
  const table = scopeTable(weights, 'visit', () => [['any'], ['any', 'host'], ['guest']]);
  expect([...table.sums(['near', 'far', 'beside'])]).toEqual([10, 8, 0]);
  expect(scopeTable(weights, 'visit', () => [])).toBe(table);
});
