/// Events of different documents. The one rule kept here: documents join only on evidence of one time, or by
/// telling it in the same words; sharing participants is not enough for what happens often.

import { EVENT_MERGE_RULES, type EventMergeRule } from '../../model/event-rule.ts';
import { NumberGroups } from '../../model/number-groups.ts';
import { groupBy } from '../5-entity/group-by.ts';
import { PairLevels } from '../5-entity/pair-levels.ts';
import { BlockTable, MOST_ITEMS } from './block-table.ts';
import { copyPairs } from './copy-pairs.ts';
import { daysBetween } from './date-range.ts';
import type { EventClusters, EventPair } from './event-judgement.ts';
import { isPerson, sharedActors } from './event-profile.ts';
import { type Compared, isDated, maybeEvidence } from './join-evidence.ts';
import { copied, type LocalEvent, pairOf } from './local-event.ts';

/// Of two pairs of the same events and strength, the one whose rule looks at more than words comes first.
const RULES = (Object.keys(EVENT_MERGE_RULES) as readonly EventMergeRule[]).toReversed();
const MOST_ACTORS = 6;
const LARGE_BLOCK = 400;
/// How many of a month that is larger are compared with how many next to them.
const STRETCH = 100;

function eventKeys({ profile }: LocalEvent): readonly string[] {
  const actors = [...profile.actors].toSorted().slice(0, MOST_ACTORS * 2);
  const bodies = actors.filter((actor) => !isPerson(actor)).slice(0, MOST_ACTORS);
  const pairs = bodies.flatMap((a, index) => bodies.slice(index + 1).map((b) => `${profile.kind} ${a} ${b}`));
  const single = profile.kind === 'election' ? bodies.map((body) => `${profile.kind} ${body}`) : [];
  return [...actors.filter(isPerson).map((actor) => `${profile.kind} ${actor}`), ...pairs, ...single];
}

function compared(a: LocalEvent, b: LocalEvent): Compared {
  return {
    a: a.profile,
    b: b.profile,
    copied: () => copied(a, b),
    apart: () => (a.published && b.published ? daysBetween(a.published, b.published) : null),
  };
}

function maybeEventPair(a: LocalEvent, b: LocalEvent): EventPair | null {
  const common = sharedActors(a.profile, b.profile);
  if (common === 0 || a.document === b.document) return null;
  const rule = maybeEvidence(compared(a, b));
  const dated = [a, b].every(({ profile }) => isDated(profile)) ? 10 : 0;
  return rule && pairOf(a, b, common + dated, rule);
}

/// Breaks a block that is too large to compare in full into those of each month, and leaves out the undated.
function manageable(block: readonly number[], locals: readonly LocalEvent[]): readonly (readonly number[])[] {
  if (block.length <= LARGE_BLOCK) return [block];
  const dayOf = (event: number): number => locals[event]?.profile.days?.from ?? 0;
  const dated = block.filter((event) => locals[event]?.profile.days);
  const months = groupBy(dated, (event) => Math.floor(dayOf(event) / 30));
  return [...months.values()].flatMap((month) => (month.length <= LARGE_BLOCK ? [month] : stretches(month, dayOf)));
}

/// Overlapping stretches of a month that is too large in its turn, so that each event is compared with those next to it in time (the sorted
/// neighbourhood of Hernández and Stolfo, 1995).
function stretches(month: readonly number[], dayOf: (event: number) => number): readonly (readonly number[])[] {
  const sorted = month.toSorted((a, b) => dayOf(a) - dayOf(b));
  const starts = Array.from({ length: Math.ceil(sorted.length / STRETCH) - 1 }, (_, at) => at * STRETCH);
  return starts.map((start) => sorted.slice(start, start + 2 * STRETCH).sort((a, b) => a - b));
}

/// Joins events of different documents; those of one document are joined already.
export function joinAcross(locals: readonly LocalEvent[], events: EventClusters): void {
  const pairs = new PairLevels(RULES);
  for (const pair of evidencePairs(locals.filter((local) => local.profile.kind !== 'statement'))) pairs.add(pair);
  for (const pair of copyPairs(locals)) pairs.add(pair);
  events.joinInOrder(pairs.pairs());
}

function* evidencePairs(locals: readonly LocalEvent[]): Generator<EventPair> {
  const table = new BlockTable();
  for (const [, block] of eventsByKey(locals).sorted()) for (const part of manageable(block, locals)) table.add(part);
  for (const [a, b] of table.pairs()) {
    const pair = maybeEventPair(locals[a] as LocalEvent, locals[b] as LocalEvent);
    if (pair) yield pair;
  }
}

/// The events by their keys, each of which is a number.
function eventsByKey(locals: readonly LocalEvent[]): NumberGroups {
  const [events, numbers] = [new NumberGroups(MOST_ITEMS), new Map<string, number>()];
  for (const [event, local] of locals.entries())
    for (const key of new Set(eventKeys(local))) {
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      events.add(number, event);
    }
  return events;
}
