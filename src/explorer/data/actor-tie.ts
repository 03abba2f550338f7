/// Ties between actors: who is linked with whom by the events both take part in, the one-mode projection of the graph.
/// The one rule kept here: a tie is nothing but the claims it rests on; where places and topics are concerned, two
/// actors have nothing to do with each other.

import type { ClaimEvidence } from '../../model/graph.ts';
import { ROLES, type Role } from '../../model/ontology.ts';
import type { Dataset } from './dataset.ts';
import type { Surviving } from './surviving.ts';

export interface ActorTie {
  readonly key: string;
  /// The two actors, in the order of their keys.
  readonly source: string;
  readonly target: string;
  /// The events both take part in, with the rows of the claims that say so of each.
  readonly events: ReadonlyMap<string, readonly number[]>;
}

export interface ActorTies {
  readonly ties: ReadonlyMap<string, ActorTie>;
  /// The ties at each actor.
  readonly incident: ReadonlyMap<string, readonly ActorTie[]>;
}

/// Marks the key of a tie, so that a link to one is known as such.
export const TIE_PREFIX = 'tie:';

/// More actors than this in one event say nothing of any two of them: a summit's guest list would hide all else.
const MOST_ACTORS = 24;

export function tieKey(a: string, b: string): string {
  return `${TIE_PREFIX}${a < b ? `${a}|${b}` : `${b}|${a}`}`;
}

function isActing(role: Role): boolean {
  const { universal } = ROLES[role];
  return universal !== 'place' && universal !== 'topic';
}

function actorsOf(dataset: Dataset, claim: ClaimEvidence): readonly string[] {
  const acting = claim.arguments.filter(({ role }) => isActing(role)).map(({ entity }) => entity);
  return [...new Set(acting)].filter((key) => dataset.nodes.get(key)?.attributes.kind !== 'place').sort();
}

/// The rows of an event's claims at each of its actors.
function rowsByActor(dataset: Dataset, rows: readonly number[]): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const row of rows) {
    const claim = dataset.claims.rows[row]?.claim;
    for (const actor of claim ? actorsOf(dataset, claim) : [])
      found.set(actor, (found.get(actor) ?? new Set()).add(row));
  }
  return found;
}

/// The claims that name both actors; where none does, those that name either: the event joins them.
function sharedRows(a: ReadonlySet<number>, b: ReadonlySet<number>): readonly number[] {
  const both = [...a].filter((row) => b.has(row));
  return both.length > 0 ? both : [...new Set([...a, ...b])].sort((one, other) => one - other);
}

interface Draft {
  readonly source: string;
  readonly target: string;
  readonly events: Map<string, readonly number[]>;
}

function addEvent(drafts: Map<string, Draft>, event: string, actors: ReadonlyMap<string, ReadonlySet<number>>): void {
  const keys = [...actors.keys()].sort();
  for (const [n, source] of keys.entries()) {
    for (const target of keys.slice(n + 1)) {
      const key = tieKey(source, target);
      const draft = drafts.get(key) ?? { source, target, events: new Map() };
      draft.events.set(event, sharedRows(actors.get(source) ?? new Set(), actors.get(target) ?? new Set()));
      drafts.set(key, draft);
    }
  }
}

/// All ties of a dataset, whatever is shown of it.
export function projectActors(dataset: Dataset): ActorTies {
  const drafts = new Map<string, Draft>();
  for (const [event, rows] of dataset.claims.ofEvent) {
    const actors = rowsByActor(dataset, rows);
    if (actors.size <= MOST_ACTORS) addEvent(drafts, event, actors);
  }
  const ties = new Map([...drafts].map(([key, draft]) => [key, { key, ...draft }]));
  const incident = new Map<string, ActorTie[]>();
  for (const tie of ties.values()) {
    for (const end of [tie.source, tie.target]) incident.set(end, [...(incident.get(end) ?? []), tie]);
  }
  return { ties, incident };
}

const PROJECTED = new WeakMap<Dataset, ActorTies>();

/// The ties of a dataset, found when they are first asked for.
export function tiesOf(dataset: Dataset): ActorTies {
  const known = PROJECTED.get(dataset) ?? projectActors(dataset);
  PROJECTED.set(dataset, known);
  return known;
}

/// The claims of a tie that count, by event, in the order of the tie; events that `isShown` leaves out are left out.
export function claimsOfTie(
  { claims }: Dataset,
  { events }: ActorTie,
  surviving: Surviving,
  isShown: (event: string) => boolean,
): ReadonlyMap<string, readonly ClaimEvidence[]> {
  const left = new Map<string, readonly ClaimEvidence[]>();
  for (const [event, rows] of events) {
    const counting = rows.filter((row) => surviving.rows[row] === 1).flatMap((row) => claims.rows[row]?.claim ?? []);
    if (counting.length > 0 && isShown(event)) left.set(event, counting);
  }
  return left;
}

/// How many claims a tie rests on, whatever the filters leave.
export function sizeOfTie({ events }: ActorTie): number {
  let size = 0;
  for (const rows of events.values()) size += rows.length;
  return size;
}

/// How many claims of a tie count: its weight.
export function weightOfTie({ events }: ActorTie, { rows }: Surviving, isShown: (event: string) => boolean): number {
  let weight = 0;
  for (const [event, own] of events) {
    if (isShown(event)) for (const row of own) weight += rows[row] ?? 0;
  }
  return weight;
}
