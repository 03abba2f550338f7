/// Which events have a run of words in common. The one rule kept here: there are two dozen runs an event, so that each is one number.

import { NumberGroups } from '../../model/number-groups.ts';
import { MOST_ITEMS } from '../5-entity/block-table.ts';
import type { LocalEvent } from './local-event.ts';

/// Those of some events that share a run, by their numbers, for each run. One that more than `common` of them have tells nothing.
export function* sharedRuns(
  events: readonly Pick<LocalEvent, 'copies'>[],
  some: readonly number[],
  common: number,
): Generator<readonly number[]> {
  for (const [, block] of runsOf(events, some).sorted()) if (block.length > 1 && block.length <= common) yield block;
}

/// The events by the runs that they have: a run is a hash of 30 bits, so that one number holds both.
function runsOf(events: readonly Pick<LocalEvent, 'copies'>[], some: readonly number[]): NumberGroups {
  const runs = new NumberGroups(MOST_ITEMS);
  for (const event of some) for (const run of new Set(events[event]?.copies.flat())) runs.add(run, event);
  return runs;
}
