/// What a cluster of claims knows of its event. The one rule kept here: what a claim only takes over from the text around
/// it counts less than what it says itself, and who joins an event told before says nothing of who else was in it.

import type { EventKind, Factuality, Role } from '../../model/ontology.ts';
import { groupBy } from '../5-entity/group-by.ts';
import { type DayRange, dayRange, sharedDays } from './date-range.ts';
import type { OpenClaim, ResolvedArgument } from './event.ts';
import { matterOf } from './matter.ts';
import { ordinalsOf } from './ordinal.ts';
import { SharedSets } from './shared-set.ts';

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
  /// Which of a series it is, as ordinals beside its noun say: "the *second* round", "the *next* summit".
  readonly ordinals: ReadonlySet<string>;
  /// What an agreement or law is about, in its own words.
  readonly matter: ReadonlySet<string>;
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
export function isPerson(entity: string): boolean {
  return entity.startsWith('person:');
}

const NOTHING: ReadonlySet<never> = new Set();

/// Makes profiles. There are a dozen claims of an article, most of them about one or two: what is equal is there once.
export class EventProfiles {
  readonly #sets = new SharedSets<string>();
  /// By role and entity: what is filled where only that is.
  readonly #alone = new Map<string, EventProfile['roles']>();

  of(resolved: OpenClaim): EventProfile {
    const { claim, arguments: filled, date } = resolved;
    const fillers = this.#rolesOf(filled);
    const taking = filled.filter(({ role }) => role !== 'place' && role !== 'topic');
    const actors = this.#sets.of(taking.map(({ entity }) => entity));
    return {
      kind: claim.kind,
      subtypes: this.#sets.of(claim.subtype === null ? [] : [claim.subtype]),
      world: TOLD.has(claim.factuality) ? 'told' : claim.factuality,
      // The time of its article says too little of an event to tell it from another.
      days: date?.value && date.value.basis !== 'report' ? dayRange(date.value) : null,
      ordinals: this.#sets.of(ordinalsOf(resolved)),
      matter: this.#sets.of(matterOf(resolved)),
      places: fillers.get('place') ?? NOTHING,
      roles: fillers,
      actors,
      // Who joins an event told before says nothing of who else was in it.
      parties: claim.refersTo === null && actors.size > 1 ? [actors] : NOBODY,
    };
  }

  #rolesOf(filled: readonly ResolvedArgument[]): EventProfile['roles'] {
    const [only] = filled;
    const key = only && filled.length === 1 ? `${only.role} ${only.entity}` : null;
    const known = key === null ? undefined : this.#alone.get(key);
    if (known) return known;
    const groups = groupBy(filled, ({ role }) => role);
    const roles = new Map([...groups].map(([role, list]) => [role, this.#sets.of(list.map(({ entity }) => entity))]));
    if (key !== null) this.#alone.set(key, roles);
    return roles;
  }
}

const NOBODY: readonly never[] = [];

function union<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): ReadonlySet<T> {
  return b.size === 0 ? a : new Set([...a, ...b]);
}

export function mergeEvents(a: EventProfile, b: EventProfile): EventProfile {
  const names = new Set([...a.roles.keys(), ...b.roles.keys()]);
  return {
    kind: a.kind,
    subtypes: union(a.subtypes, b.subtypes),
    world: a.world,
    days: a.days && b.days ? sharedDays(a.days, b.days) : (a.days ?? b.days),
    ordinals: union(a.ordinals, b.ordinals),
    matter: union(a.matter, b.matter),
    places: union(a.places, b.places),
    roles: new Map([...names].map((role) => [role, union(a.roles.get(role) ?? NOTHING, b.roles.get(role) ?? NOTHING)])),
    actors: union(a.actors, b.actors),
    parties: [...a.parties, ...b.parties],
  };
}

export function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): readonly T[] {
  return [...a].filter((item) => b.has(item));
}

/// Whether something is in both.
export function haveCommon<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const item of a) if (b.has(item)) return true;
  return false;
}

/// How many take part in both, people counting twice; 0 when too few to tell that it is one event.
export function sharedActors(a: Pick<EventProfile, 'kind' | 'actors'>, b: Pick<EventProfile, 'actors'>): number {
  let common = 0;
  let people = 0;
  for (const actor of a.actors) {
    if (!b.actors.has(actor)) continue;
    common += 1;
    if (isPerson(actor)) people += 1;
  }
  if (people === 0 && common < (a.kind === 'election' ? 1 : 2)) return 0;
  return common + people;
}
