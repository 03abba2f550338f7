import { expect, test } from 'vitest';
import { doneAlone } from '../../../src/extract/5-entity/pair-work.ts';
import { UnionFind } from '../../../src/extract/5-entity/union-find.ts';
import type { EventClusters, EventPair } from '../../../src/extract/6-event/event-judgement.ts';
import { EVENT_COMPARISONS, joinAcross } from '../../../src/extract/6-event/join-across.ts';
import type { LocalEvent } from '../../../src/extract/6-event/local-event.ts';

/// A meeting of the same two on a day, each of an article of its own.
function meetingOn(day: number, root: number): LocalEvent {
  const actors = new Set(['person:a', 'person:b']);
  const days = { from: day, to: day };
  const profile = { kind: 'meeting', actors, days, places: new Set(), roles: new Map(), subtypes: new Set() };
  return { root, document: root, profile, published: null, copies: [], sentences: [], triggers: new Set() } as never;
}

function pairsOf(locals: readonly LocalEvent[]): readonly EventPair[] {
  let pairs: readonly EventPair[] = [];
  const keep = (given: Iterable<EventPair>): void => {
    pairs = [...given];
  };
  doneAlone(joinAcross(locals, { joinInOrder: keep } as EventClusters), EVENT_COMPARISONS);
  return pairs;
}

test('of a month of thousands, each is compared with those next to it, and all of a day still meet', () => {
  const [days, reports] = [30, 100];
  const locals = Array.from({ length: days * reports }, (_, at) => meetingOn(at % days, at));
  const pairs = pairsOf(locals);
  expect(pairs.length).toBeLessThan(locals.length * 200);
  const events = new UnionFind(locals.length);
  for (const { left, right } of pairs) events.union(left, right);
  const groups = new Set(locals.map(({ root }) => `${root % days} ${events.find(root)}`));
  expect(groups.size).toBe(days);
});
