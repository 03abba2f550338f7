/// Which events have a run of words in common. The one rule kept here: there are two dozen runs an event, so that no more is kept of each
/// than a number or two.

import { NumberColumn } from '../../model/number-column.ts';
import type { LocalEvent } from './local-event.ts';

/// More events of one kind than any memory holds. A run is a hash of 30 bits, so that one number holds both.
const MOST_EVENTS = 2 ** 22;
/// More runs of events of one kind than that.
const MOST_PLACES = 2 ** 30;

/// Each two of the events that share a run, once, the earlier first. A run that more than `common` events have tells nothing.
export function* withSharedRuns(
  events: readonly LocalEvent[],
  common: number,
): Generator<readonly [LocalEvent, LocalEvent]> {
  const runs = runsOf(events);
  for (const [event, places] of byEvent(placesOf(runs, common))) {
    const others = new Set<number>();
    for (const place of places) addBehind(runs, place, others);
    for (const other of others) yield [events[event] as LocalEvent, events[other] as LocalEvent];
  }
}

/// A number for each run of each event, ascending by the run and then by the event.
function runsOf(events: readonly LocalEvent[]): Float64Array {
  if (events.length > MOST_EVENTS) throw new RangeError(`${events.length} events of one kind: ${MOST_EVENTS} at most`);
  const column = new NumberColumn(Float64Array);
  for (const [index, { copies }] of events.entries())
    for (const run of new Set(copies.flat())) column.push(run * MOST_EVENTS + index);
  return column.sorted();
}

function runAt(runs: Float64Array, place: number): number {
  return Math.floor((runs[place] as number) / MOST_EVENTS);
}

/// A number for each place in the runs that has company behind it, ascending by the event and then by the place.
function placesOf(runs: Float64Array, common: number): Float64Array {
  const column = new NumberColumn(Float64Array);
  for (let from = 0, to = 0; from < runs.length; from = to) {
    const run = runAt(runs, from);
    to = from + 1;
    while (to < runs.length && runAt(runs, to) === run) to += 1;
    if (to - from > common) continue;
    for (let place = from; place < to - 1; place += 1)
      column.push(((runs[place] as number) % MOST_EVENTS) * MOST_PLACES + place);
  }
  return column.sorted();
}

/// The places of each event.
function* byEvent(numbers: Float64Array): Generator<readonly [number, readonly number[]]> {
  for (let from = 0, to = 0; from < numbers.length; from = to) {
    const event = Math.floor((numbers[from] as number) / MOST_PLACES);
    const places: number[] = [];
    for (to = from; to < numbers.length && Math.floor((numbers[to] as number) / MOST_PLACES) === event; to += 1)
      places.push((numbers[to] as number) % MOST_PLACES);
    yield [event, places];
  }
}

/// Adds the events that stand behind a place and have its run.
function addBehind(runs: Float64Array, place: number, others: Set<number>): void {
  const run = runAt(runs, place);
  for (let next = place + 1; next < runs.length && runAt(runs, next) === run; next += 1)
    others.add((runs[next] as number) % MOST_EVENTS);
}
