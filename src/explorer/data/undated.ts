/// Claims that no clock places in time, while days are chosen. The one rule kept here: they are counted by the same test
/// that leaves them out, so that what is said to be left out is what comes back.

import type { Clock } from '../state/view.ts';
import type { Dataset } from './dataset.ts';
import { FAILS } from './failure.ts';
import type { Surviving } from './surviving.ts';

/// How many claims have no day and fail no other filter: left out while days are chosen, or kept by choice.
export function countUndated({ claims }: Dataset, { failures }: Surviving, clock: Clock): number {
  let count = 0;
  for (const [row, { days }] of claims.rows.entries())
    if (days[clock] === undefined && ((failures[row] ?? 0) & ~FAILS.time) === 0) count += 1;
  return count;
}
