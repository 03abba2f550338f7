/// Events of different documents that share who takes part in them. The one rule kept here: documents join only on evidence of one time, or
/// by telling it in the same words; sharing participants is not enough for what happens often.

import { NumberGroups } from '../../model/number-groups.ts';
import { BlockTable, MOST_ITEMS } from '../5-entity/block-table.ts';
import { groupBy } from '../5-entity/group-by.ts';
import type { PairWork, Verdict } from '../5-entity/pair-work.ts';
import { daysBetween } from './date-range.ts';
import { isPerson, sharedActors } from './event-profile.ts';
import { verdictOf } from './event-verdict.ts';
import { type Compared, type Evident, isDated, maybeEvidence } from './join-evidence.ts';
import { copied, type LocalEvent } from './local-event.ts';

const MOST_ACTORS = 6;
const LARGE_BLOCK = 400;
/// How many of a month that is larger are compared with how many next to them.
const STRETCH = 100;

/// What comparing by parties needs of an event.
interface Party extends Pick<LocalEvent, 'document' | 'published' | 'copies'> {
  readonly profile: Evident;
}

function eventKeys({ profile }: LocalEvent): readonly string[] {
  const actors = [...profile.actors].toSorted().slice(0, MOST_ACTORS * 2);
  const bodies = actors.filter((actor) => !isPerson(actor)).slice(0, MOST_ACTORS);
  const pairs = bodies.flatMap((a, index) => bodies.slice(index + 1).map((b) => `${profile.kind} ${a} ${b}`));
  const single = profile.kind === 'election' ? bodies.map((body) => `${profile.kind} ${body}`) : [];
  return [...actors.filter(isPerson).map((actor) => `${profile.kind} ${actor}`), ...pairs, ...single];
}

function compared(a: Party, b: Party): Compared {
  return {
    a: a.profile,
    b: b.profile,
    copied: () => copied(a, b),
    apart: () => (a.published && b.published ? daysBetween(a.published, b.published) : null),
  };
}

/// Whether and how two events that share participants may be one.
export function compareParties(a: Party, b: Party): Verdict {
  const common = sharedActors(a.profile, b.profile);
  if (common === 0 || a.document === b.document) return 0;
  const rule = maybeEvidence(compared(a, b));
  const dated = [a, b].every(({ profile }) => isDated(profile)) ? 10 : 0;
  return rule === null ? 0 : verdictOf(common + dated, rule);
}

/// Spelled out: of roles a rule asks for hosts alone.
function partyOf({ document, published, copies, profile }: LocalEvent): Party {
  const { kind, days, places, actors, roles } = profile;
  const hosts = roles.get('host');
  return {
    document,
    published,
    copies,
    profile: { kind, days, places, actors, roles: new Map(hosts ? [['host', hosts]] : []) },
  };
}

/// Events to be compared by who takes part in them.
export function partyWork(events: readonly LocalEvent[]): PairWork<LocalEvent> {
  const table = new BlockTable();
  for (const [, block] of eventsByKey(events).sorted()) for (const part of manageable(block, events)) table.add(part);
  return { comparison: 'parties', items: events, blocks: table.blocks(), recordOf: partyOf };
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
