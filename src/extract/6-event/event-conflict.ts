/// When two clusters of claims cannot be one event. The one rule kept here: two days, places, lands or counterparts, sides
/// changed or another matter make two events, whatever else is shared; each such rule bears a name.

import type { EventApartRule } from '../../model/event-rule.ts';
import type { EventKind, Role } from '../../model/ontology.ts';
import { sharedDays } from './date-range.ts';
import { type Affiliations, type EventProfile, haveCommon } from './event-profile.ts';
import { OPPOSITE_ROLES } from './opposite-role.ts';
import { NEXT } from './ordinal.ts';

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
  support: ['training', 'arms'],
  military_action: ['attack', 'deployment', 'withdrawal', 'exercise'],
  appointment: ['appoint', 'resign', 'dismiss'],
};

type Rule = (a: EventProfile, b: EventProfile, affiliations: Affiliations) => boolean;

/// Why two cannot be one, in the order in which they are asked.
const RULES: Readonly<Record<EventApartRule, Rule>> = {
  'different-kinds': (a, b) => a.kind !== b.kind,
  'different-worlds': (a, b) => a.world !== b.world,
  'different-days': (a, b) => a.days !== null && b.days !== null && !sharedDays(a.days, b.days),
  'different-places': (a, b, affiliations) => differ(a.places, b.places, affiliations),
  'different-lands': areInTwoLands,
  'different-subtypes': excludes,
  'another-of-series': areTwoOfSeries,
  'another-matter': areTwoMatters,
  'sides-changed': (a, b) => haveChangedSides(a, b) || haveChangedSides(b, a),
  'different-sides': haveDifferentSides,
  'different-parties': haveDifferentParties,
};

const IN_ORDER = Object.entries(RULES) as readonly (readonly [EventApartRule, Rule])[];

/// The rule by which two clusters cannot be one event, or null.
export function eventConflict(a: EventProfile, b: EventProfile, affiliations: Affiliations): EventApartRule | null {
  return IN_ORDER.find(([, contradicts]) => contradicts(a, b, affiliations))?.[0] ?? null;
}

/// Whether some of the one are among the other, or belong to it.
function meet(a: ReadonlySet<string>, b: ReadonlySet<string>, affiliations: Affiliations): boolean {
  return haveCommon(a, b) || belongs(a, b, affiliations) || belongs(b, a, affiliations);
}

/// Whether somebody of the one alone belongs to somebody of the other alone.
function belongs(a: ReadonlySet<string>, b: ReadonlySet<string>, affiliations: Affiliations): boolean {
  for (const entity of a)
    if (!b.has(entity) && affiliations.of(entity).some((whole) => b.has(whole) && !a.has(whole))) return true;
  return false;
}

/// Whether both are known and have nothing to do with one another.
function differ(
  a: ReadonlySet<string> | undefined,
  b: ReadonlySet<string> | undefined,
  affiliations: Affiliations,
): boolean {
  return a !== undefined && b !== undefined && a.size > 0 && b.size > 0 && !meet(a, b, affiliations);
}

/// The states in which a visit took place: of its places and hosts.
function landsOf({ places, roles }: EventProfile, affiliations: Affiliations): ReadonlySet<string> {
  const where = [...places, ...(roles.get('host') ?? [])];
  return new Set(where.flatMap((entity) => (isState(entity) ? [entity] : affiliations.of(entity))));
}

function isState(entity: string): boolean {
  return entity.startsWith('state:');
}

function areInTwoLands(a: EventProfile, b: EventProfile, affiliations: Affiliations): boolean {
  if (a.kind !== 'visit') return false;
  const [left, right] = [landsOf(a, affiliations), landsOf(b, affiliations)];
  return left.size > 0 && right.size > 0 && !haveCommon(left, right);
}

function excludes(a: EventProfile, b: EventProfile): boolean {
  const exclusive = (EXCLUSIVE[a.kind] ?? []).filter((subtype) => a.subtypes.has(subtype) || b.subtypes.has(subtype));
  const has = (profile: EventProfile): boolean => exclusive.some((subtype) => profile.subtypes.has(subtype));
  return has(a) && has(b) && !exclusive.some((subtype) => a.subtypes.has(subtype) && b.subtypes.has(subtype));
}

/// The second and the third, or the next and one that is not called so; a day that both state settles it.
function areTwoOfSeries(a: EventProfile, b: EventProfile): boolean {
  if (a.days && b.days) return false;
  const isNext = ({ ordinals }: EventProfile): boolean => NEXT.some((word) => ordinals.has(word));
  if (isNext(a) !== isNext(b)) return true;
  return a.ordinals.size > 0 && b.ordinals.size > 0 && !haveCommon(a.ordinals, b.ordinals);
}

/// Whether both say what they are about and share no word of it; a day that both state outweighs words.
function areTwoMatters(a: EventProfile, b: EventProfile): boolean {
  if (a.matter.size === 0 || b.matter.size === 0 || (isOneDay(a) && isOneDay(b))) return false;
  return !haveCommon(a.matter, b.matter);
}

function isOneDay({ days }: EventProfile): boolean {
  return days !== null && days.from === days.to;
}

/// Whether somebody has only the one role here and only the opposite one there.
function haveChangedSides(a: EventProfile, b: EventProfile): boolean {
  const has = ({ roles }: EventProfile, role: Role, entity: string): boolean => roles.get(role)?.has(entity) ?? false;
  return OPPOSITE_ROLES.some(([one, other]) =>
    [...(a.roles.get(one) ?? [])].some(
      (entity) => has(b, other, entity) && !has(a, other, entity) && !has(b, one, entity),
    ),
  );
}

function haveDifferentSides(a: EventProfile, b: EventProfile, affiliations: Affiliations): boolean {
  return SIDES.some((role) => differ(a.roles.get(role), b.roles.get(role), affiliations));
}

/// Whether two claims each name somebody whom the other does not, neither belonging to the other.
function haveDifferentParties(a: EventProfile, b: EventProfile, affiliations: Affiliations): boolean {
  return a.parties.some((left) => b.parties.some((right) => nameOthers(left, right, affiliations)));
}

/// Asked of millions of pairs, so that it makes no sets of its own.
function nameOthers(a: ReadonlySet<string>, b: ReadonlySet<string>, affiliations: Affiliations): boolean {
  if (isWithin(a, b) || isWithin(b, a)) return false;
  return !belongs(a, b, affiliations) && !belongs(b, a, affiliations);
}

function isWithin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const item of a) if (!b.has(item)) return false;
  return true;
}
