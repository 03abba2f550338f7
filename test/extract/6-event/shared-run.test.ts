import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BlockTable, meetingsOf } from '../../../src/extract/5-entity/block-table.ts';
import type { LocalEvent } from '../../../src/extract/6-event/local-event.ts';
import { sharedRuns } from '../../../src/extract/6-event/shared-run.ts';

function eventOf(copies: readonly (readonly number[])[]): LocalEvent {
  return { copies } as LocalEvent;
}

/// Each two of the events that share a run, by their numbers.
function found(events: readonly LocalEvent[], common: number): readonly (readonly [number, number])[] {
  const table = new BlockTable();
  for (const block of sharedRuns(events, [...events.keys()], common)) table.add(block);
  return [...meetingsOf(table.blocks())];
}

/// The same, as plainly as it can be said.
function plainly(events: readonly LocalEvent[], common: number): ReadonlySet<string> {
  const runsOf = ({ copies }: LocalEvent): ReadonlySet<number> => new Set(copies.flat());
  const bearers = (run: number): number => events.filter((event) => runsOf(event).has(run)).length;
  const pairs = events.flatMap((a, left) =>
    events.flatMap((b, right) => {
      const shared = [...runsOf(a)].filter((run) => runsOf(b).has(run) && bearers(run) <= common);
      return left < right && shared.length > 0 ? [`${left} ${right}`] : [];
    }),
  );
  return new Set(pairs);
}

test('events that share a run of words meet once, however many they share, unless too many have it', () => {
  const runs = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 5 });
  const events = fc.array(fc.array(runs, { maxLength: 3 }).map(eventOf), { maxLength: 12 });
  fc.assert(
    fc.property(events, fc.integer({ min: 1, max: 6 }), (given, common) => {
      const pairs = found(given, common).map(([a, b]) => `${a} ${b}`);
      expect(new Set(pairs).size).toBe(pairs.length);
      expect(new Set(pairs)).toEqual(plainly(given, common));
    }),
  );
});

test('a run is told from the next up to the largest hash', () => {
  const last = 2 ** 30 - 1;
  const events = [[[last]], [[last - 1]], [[last, 0]], [[0]]].map(eventOf);
  expect(new Set(found(events, 9).map(String))).toEqual(new Set(['0,2', '2,3']));
});
