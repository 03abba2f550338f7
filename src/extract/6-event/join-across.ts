/// Events of different documents. The one rule kept here: documents join only on evidence of one time, or by
/// telling it in the same words; sharing participants is not enough for what happens often.

import type { EventMergeRule } from '../../model/event-rule.ts';
import type { EventKind } from '../../model/ontology.ts';
import { blockBy } from '../5-entity/group-by.ts';
import { copyPairs } from './copy-pairs.ts';
import { daysBetween } from './date-range.ts';
import type { EventClusters, EventPair } from './event-judgement.ts';
import { type EventProfile, isPerson, shared, sharedActors } from './event-profile.ts';
import type { Item } from './join-in-document.ts';
import { copied, type LocalEvent, localEvents, ordered, pairsOf } from './local-event.ts';

/// Kinds that last or are spoken of for long, so that undated mentions of one are of the same.
const LASTING: ReadonlySet<EventKind> = new Set(['agreement', 'support', 'election', 'legislation', 'appointment']);
const MOST_ACTORS = 6;
const LARGE_BLOCK = 400;
const NEWS_DAYS = 3;
const EXACT_DAYS = 7;

function eventKeys({ profile }: LocalEvent): readonly string[] {
  const actors = [...profile.actors].toSorted().slice(0, MOST_ACTORS * 2);
  const bodies = actors.filter((actor) => !isPerson(actor)).slice(0, MOST_ACTORS);
  const pairs = bodies.flatMap((a, index) => bodies.slice(index + 1).map((b) => `${profile.kind} ${a} ${b}`));
  const single = profile.kind === 'election' ? bodies.map((body) => `${profile.kind} ${body}`) : [];
  return [...actors.filter(isPerson).map((actor) => `${profile.kind} ${actor}`), ...pairs, ...single];
}

function exact(profile: EventProfile): boolean {
  return profile.days !== null && profile.days.to - profile.days.from < EXACT_DAYS;
}

function covers(a: EventProfile, b: EventProfile): boolean {
  const common = shared(a.actors, b.actors).length;
  return common === Math.min(a.actors.size, b.actors.size) && common > 1;
}

/// Why two events of different documents may be one, or null when nothing but who takes part says so.
function evidence(a: LocalEvent, b: LocalEvent): EventMergeRule | null {
  const [left, right] = [a.profile, b.profile];
  if (exact(left) && exact(right)) return 'same-day';
  if (copied(a, b)) return 'copied-parties';
  const covered = covers(left, right);
  if (covered && left.days && right.days) return 'same-period';
  if (covered && LASTING.has(left.kind)) return 'lasting';
  if (covered && shared(left.places, right.places).length > 0) return 'same-site';
  const near = a.published !== null && b.published !== null && daysBetween(a.published, b.published) <= NEWS_DAYS;
  return near && covered ? 'same-news' : null;
}

function eventPair(a: LocalEvent, b: LocalEvent): EventPair[] {
  const common = sharedActors(a.profile, b.profile);
  if (common === 0 || a.document === b.document) return [];
  const rule = evidence(a, b);
  const dated = exact(a.profile) && exact(b.profile) ? 10 : 0;
  return rule ? [{ ...ordered(a, b), strength: common + dated, rule }] : [];
}

/// Breaks a block that is too large to compare in full into those of each month, and leaves out the undated.
function manageable(block: readonly LocalEvent[]): readonly (readonly LocalEvent[])[] {
  if (block.length <= LARGE_BLOCK) return [block];
  const month = (local: LocalEvent): string => String(Math.floor((local.profile.days?.from ?? 0) / 30));
  return [
    ...blockBy(
      block.filter((local) => local.profile.days),
      (local) => [month(local)],
    ).values(),
  ];
}

/// Joins events of different documents; those of one document are joined already.
export function joinAcross(items: readonly Item[], events: EventClusters): void {
  const locals = localEvents(items, events);
  const others = locals.filter((local) => local.profile.kind !== 'statement');
  const blocks = [...blockBy(others, eventKeys).values()].flatMap(manageable);
  events.joinAll([...pairsOf(blocks, eventPair), ...copyPairs(locals)]);
}
