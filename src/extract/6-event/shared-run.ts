/// Which events have a run of words in common. The one rule kept here: there are two dozen runs an event, so that each is one number.

import { NumberGroups } from '../../model/number-groups.ts';
import { BlockTable, MOST_ITEMS } from './block-table.ts';
import type { LocalEvent } from './local-event.ts';

/// Each two of the events that share a run, once, the earlier first. A run that more than `common` events have tells nothing.
export function* withSharedRuns(
  events: readonly LocalEvent[],
  common: number,
): Generator<readonly [LocalEvent, LocalEvent]> {
  const blocks = new BlockTable();
  for (const [, block] of runsOf(events).sorted()) if (block.length <= common) blocks.add(block);
  for (const [a, b] of blocks.pairs()) yield [events[a] as LocalEvent, events[b] as LocalEvent];
}

/// The events by the runs that they have: a run is a hash of 30 bits, so that one number holds both.
function runsOf(events: readonly LocalEvent[]): NumberGroups {
  const runs = new NumberGroups(MOST_ITEMS);
  for (const [index, { copies }] of events.entries()) for (const run of new Set(copies.flat())) runs.add(run, index);
  return runs;
}
