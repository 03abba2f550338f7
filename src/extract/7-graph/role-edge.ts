/// Edges of roles between entities and events. The one rule kept here: an edge stands for every claim that
/// fills the role, and its evidence marks the words that do.

import type { GraphEdge } from '../../model/graph.ts';
import { contentKey } from '../../model/hash.ts';
import type { Role } from '../../model/ontology.ts';
import { groupBy } from '../5-entity/group-by.ts';
import type { Event, ResolvedArgument, ResolvedClaim } from '../6-event/event.ts';
import { OPPOSITE_ROLES } from '../6-event/opposite-role.ts';
import { markedEvidence } from './sentence-evidence.ts';

interface Filled {
  readonly resolved: ResolvedClaim;
  readonly argument: ResolvedArgument;
}

/// With the role that is shown, which need not be the argument's own.
interface Shown extends Filled {
  readonly role: Role;
}

/// Roles that say less than others: an entity that also has another role in the event has that one.
const VAGUE: ReadonlySet<Role> = new Set(['participant', 'topic']);

function specificRoles(filled: readonly Filled[]): ReadonlyMap<string, Role> {
  const specific = filled.filter(({ argument }) => !VAGUE.has(argument.role) && argument.role !== 'place');
  return new Map(specific.toReversed().map(({ argument }) => [argument.entity, argument.role]));
}

/// The role to show: `participant` and `topic` give way to a more telling one of the same entity.
function shownRole(argument: ResolvedArgument, specific: ReadonlyMap<string, Role>): Role {
  return VAGUE.has(argument.role) ? (specific.get(argument.entity) ?? argument.role) : argument.role;
}

/// How surely the claims of a group give its role: the sum of their confidence.
function sureness(group: readonly Filled[] | undefined): number {
  return (group ?? []).reduce((sum, { resolved }) => sum + resolved.claim.confidence, 0);
}

/// Whether an entity has the opposite role in the event more surely, or as surely and by a role that comes first.
function isContradicted(role: Role, entity: string, groups: ReadonlyMap<string, readonly Filled[]>): boolean {
  const own = sureness(groups.get(`${role} ${entity}`));
  return OPPOSITE_ROLES.some(([first, second]) => {
    if (role !== first && role !== second) return false;
    const other = sureness(groups.get(`${role === first ? second : first} ${entity}`));
    return role === first ? other > own : other > 0 && other >= own;
  });
}

/// What fills each role of an event as it is shown, by role and entity.
function filledRoles(event: Event): ReadonlyMap<string, readonly Shown[]> {
  const filled = event.claims.flatMap((resolved) => resolved.arguments.map((argument) => ({ resolved, argument })));
  const specific = specificRoles(filled);
  const shown = filled.map((each) => ({ ...each, role: shownRole(each.argument, specific) }));
  return groupBy(shown, ({ role, argument }) => `${role} ${argument.entity}`);
}

/// An edge between an event and one who has a role in it, before its evidence is gathered.
export interface RoleTie {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly role: Role;
  readonly event: Event;
}

/// The tie of a role that an entity has in an event.
export function tieOf(event: Event, role: Role, entity: string): RoleTie {
  const [source, target] = role === 'place' ? [event.key, entity] : [entity, event.key];
  return { key: contentKey('role', `${source}|${role}|${target}`), source, target, role, event };
}

/// The ties between an event and those who have a role in it.
export function roleTies(event: Event): readonly RoleTie[] {
  const groups = filledRoles(event);
  return [...groups.values()].flatMap(([first]) => {
    if (!first || isContradicted(first.role, first.argument.entity, groups)) return [];
    return [tieOf(event, first.role, first.argument.entity)];
  });
}

/// The edge of a tie, with its evidence.
export function roleEdge({ key, source, target, role, event }: RoleTie): GraphEdge {
  const entity = source === event.key ? target : source;
  const marks = (filledRoles(event).get(`${role} ${entity}`) ?? []).map(({ resolved, argument }) => ({
    article: resolved.article,
    sentence: resolved.sentence,
    span: argument.span,
    rule: resolved.claim.rule,
  }));
  return { key, source, target, attributes: { kind: 'role', role, evidence: markedEvidence(marks) } };
}
