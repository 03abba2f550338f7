/// What a cluster of claims knows of its event, and when two clusters cannot be one. The one rule kept here:
/// two days, two places or two counterparts make two events, whatever else is shared.

import type { EventApartRule } from '../../model/event-rule.ts';
import type { EventKind, Factuality, Role } from '../../model/ontology.ts';
import { type DayRange, dayRange, sharedDays } from './date-range.ts';
import type { ResolvedClaim } from './event.ts';

/// What is known of the entities that events are about.
export interface Affiliations {
  /// Keys of the states and bodies that an entity belongs to.
  readonly of: (entity: string) => readonly string[];
}

export interface EventProfile {
  readonly kind: EventKind;
  readonly subtypes: ReadonlySet<string>;
  readonly world: World;
  readonly days: DayRange | null;
  readonly places: ReadonlySet<string>;
  readonly roles: ReadonlyMap<Role, ReadonlySet<string>>;
  /// All who take part; topics and places are not among them.
  readonly actors: ReadonlySet<string>;
  /// Who takes part by each claim that names two or more, so that a claim that lists all does not join what
  /// others keep apart.
  readonly parties: readonly ReadonlySet<string>[];
}

/// Whether it is told as part of the course of events, or only wished, thought possible or made conditional.
type World = 'told' | Factuality;

const TOLD: ReadonlySet<Factuality> = new Set(['asserted', 'planned', 'denied']);
/// Roles that one event gives to one side only.
const SIDES: readonly Role[] = [
  'host',
  'visitor',
  'appointee',
  'winner',
  'speaker',
  'target',
  'actor',
  'supporter',
  'recipient',
  'addressee',
];
/// Subtypes of which an event has only one.
const EXCLUSIVE: Readonly<Partial<Record<EventKind, readonly string[]>>> = {
  meeting: ['call', 'reception', 'summit'],
  agreement: ['ceasefire', 'memorandum', 'contract'],
  military_action: ['attack', 'deployment', 'withdrawal', 'exercise'],
  appointment: ['appoint', 'resign', 'dismiss'],
};

export function isPerson(entity: string): boolean {
  return entity.startsWith('person:');
}

export function eventProfile({ claim, arguments: filled, date }: ResolvedClaim): EventProfile {
  const roles = new Map<Role, Set<string>>();
  for (const { role, entity } of filled) roles.set(role, (roles.get(role) ?? new Set()).add(entity));
  const actors = filled.filter(({ role }) => role !== 'place' && role !== 'topic').map(({ entity }) => entity);
  return {
    kind: claim.kind,
    subtypes: new Set(claim.subtype === null ? [] : [claim.subtype]),
    world: TOLD.has(claim.factuality) ? 'told' : claim.factuality,
    // The time of its article says too little of an event to tell it from another.
    days: date?.value && date.value.basis !== 'report' ? dayRange(date.value) : null,
    places: roles.get('place') ?? new Set(),
    roles,
    actors: new Set(actors),
    // Who joins an event told before says nothing of who else was in it.
    parties: claim.refersTo === null && new Set(actors).size > 1 ? [new Set(actors)] : [],
  };
}

function union<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): ReadonlySet<T> {
  return b.size === 0 ? a : new Set([...a, ...b]);
}

export function mergeEvents(a: EventProfile, b: EventProfile): EventProfile {
  const none: ReadonlySet<string> = new Set();
  const names = new Set([...a.roles.keys(), ...b.roles.keys()]);
  return {
    kind: a.kind,
    subtypes: union(a.subtypes, b.subtypes),
    world: a.world,
    days: a.days && b.days ? sharedDays(a.days, b.days) : (a.days ?? b.days),
    places: union(a.places, b.places),
    roles: new Map([...names].map((role) => [role, union(a.roles.get(role) ?? none, b.roles.get(role) ?? none)])),
    actors: union(a.actors, b.actors),
    parties: [...a.parties, ...b.parties],
  };
}

export function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): readonly T[] {
  return [...a].filter((item) => b.has(item));
}

/// Whether some of the one are among the other, or belong to it.
function meet(a: ReadonlySet<string>, b: ReadonlySet<string>, affiliations: Affiliations): boolean {
  if (shared(a, b).length > 0) return true;
  const belongs = (left: ReadonlySet<string>, right: ReadonlySet<string>): boolean =>
    [...left].some((entity) => affiliations.of(entity).some((whole) => right.has(whole)));
  return belongs(a, b) || belongs(b, a);
}

function excludes(a: EventProfile, b: EventProfile): boolean {
  const exclusive = (EXCLUSIVE[a.kind] ?? []).filter((subtype) => a.subtypes.has(subtype) || b.subtypes.has(subtype));
  const has = (profile: EventProfile): boolean => exclusive.some((subtype) => profile.subtypes.has(subtype));
  return has(a) && has(b) && !exclusive.some((subtype) => a.subtypes.has(subtype) && b.subtypes.has(subtype));
}

function differingSides(a: EventProfile, b: EventProfile, affiliations: Affiliations): boolean {
  return SIDES.some((role) => {
    const [left, right] = [a.roles.get(role), b.roles.get(role)];
    return left !== undefined && right !== undefined && !meet(left, right, affiliations);
  });
}

function without(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...a].filter((item) => !b.has(item)));
}

/// Whether two claims each name somebody whom the other does not, neither belonging to the other.
function differentParties(a: ReadonlySet<string>, b: ReadonlySet<string>, affiliations: Affiliations): boolean {
  const [left, right] = [without(a, b), without(b, a)];
  return left.size > 0 && right.size > 0 && !meet(left, right, affiliations);
}

/// The rule by which two clusters cannot be one event, or null.
export function eventConflict(a: EventProfile, b: EventProfile, affiliations: Affiliations): EventApartRule | null {
  if (a.kind !== b.kind) return 'different-kinds';
  if (a.world !== b.world) return 'different-worlds';
  if (a.days && b.days && !sharedDays(a.days, b.days)) return 'different-days';
  if (a.places.size > 0 && b.places.size > 0 && !meet(a.places, b.places, affiliations)) return 'different-places';
  if (excludes(a, b)) return 'different-subtypes';
  if (differingSides(a, b, affiliations)) return 'different-sides';
  const apart = a.parties.some((left) => b.parties.some((right) => differentParties(left, right, affiliations)));
  return apart ? 'different-parties' : null;
}

/// How many take part in both, people counting twice; 0 when too few to tell that it is one event.
export function sharedActors(a: EventProfile, b: EventProfile): number {
  const common = shared(a.actors, b.actors);
  const people = common.filter(isPerson).length;
  if (people === 0 && common.length < (a.kind === 'election' ? 1 : 2)) return 0;
  return common.length + people;
}
