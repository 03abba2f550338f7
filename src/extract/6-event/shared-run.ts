/// Which events have a run of words in common. The one rule kept here: there are two dozen runs an event, so that each is one number.

import { NumberColumn } from '../../model/number-column.ts';
import { BlockTable } from './block-table.ts';
import type { LocalEvent } from './local-event.ts';

/// More events of one kind than any memory holds. A run is a hash of 30 bits, so that one number holds both.
const MOST_EVENTS = 2 ** 22;

/// Each two of the events that share a run, once, the earlier first. A run that more than `common` events have tells nothing.
export function* withSharedRuns(
  events: readonly LocalEvent[],
  common: number,
): Generator<readonly [LocalEvent, LocalEvent]> {
  const blocks = new BlockTable();
  for (const block of byRun(runsOf(events))) if (block.length <= common) blocks.add(block);
  for (const [a, b] of blocks.pairs()) yield [events[a] as LocalEvent, events[b] as LocalEvent];
}

/// A number for each run of each event, ascending by the run and then by the event.
function runsOf(events: readonly LocalEvent[]): Float64Array {
  if (events.length > MOST_EVENTS) throw new RangeError(`${events.length} events of one kind: ${MOST_EVENTS} at most`);
  const column = new NumberColumn(Float64Array);
  for (const [index, { copies }] of events.entries())
    for (const run of new Set(copies.flat())) column.push(run * MOST_EVENTS + index);
  return column.sorted();
}

/// The events that have each run.
function* byRun(numbers: Float64Array): Generator<readonly number[]> {
  for (let from = 0, to = 0; from < numbers.length; from = to) {
    const run = Math.floor((numbers[from] as number) / MOST_EVENTS);
    const block: number[] = [];
    for (to = from; to < numbers.length && Math.floor((numbers[to] as number) / MOST_EVENTS) === run; to += 1)
      block.push((numbers[to] as number) % MOST_EVENTS);
    yield block;
  }
}
