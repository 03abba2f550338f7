/// How a link between two nodes is put into words. The one rule kept here: who acts is named before whom it is done
/// to, whichever end one came from, and what the roles do not say is not claimed.

import type { EventAttributes } from '../../model/graph.ts';
import { type EntityEdgeKind, ROLES, type Role } from '../../model/ontology.ts';
import type { MessageKey } from './messages.ts';

/// A sentence with places for two names; `turned` where the second of the two comes first in it.
export interface LinkPhrase {
  readonly key: MessageKey;
  readonly turned: boolean;
}

/// What is said of an event by its subtype or kind, where one acts and another is acted upon.
const ACTS: Readonly<Record<string, MessageKey>> = {
  'visit/': 'link.visit',
  'statement/': 'link.statement',
  'statement/accuse': 'link.accuse',
  'statement/demand': 'link.demand',
  'statement/threaten': 'link.threaten',
  'support/': 'link.support',
  'military_action/': 'link.military',
  'appointment/': 'link.appoint',
  'appointment/dismiss': 'link.dismiss',
};

/// What is said where both take part alike.
const TOGETHER: Readonly<Record<string, MessageKey>> = {
  'meeting/': 'link.meeting',
  'visit/': 'link.visitTogether',
  'agreement/': 'link.agreement',
  'agreement/signed': 'link.signed',
};

function lookUp(table: Readonly<Record<string, MessageKey>>, { kind, subtype }: EventAttributes) {
  return table[`${kind}/${subtype}`] ?? table[`${kind}/`];
}

/// Whether what the first does is done to the second.
function actsOn(first: Role, second: Role, { kind }: EventAttributes): boolean {
  if (kind === 'visit') return (first === 'visitor' || first === 'member_of_delegation') && second === 'host';
  if (kind === 'military_action') return ROLES[first].universal === 'actor' && second === 'target';
  return ROLES[first].universal === 'actor' && ROLES[second].universal === 'recipient';
}

/// Which circumstance one of the two is to the event, if it is no party.
const CIRCUMSTANCES: readonly (readonly [string, MessageKey])[] = [
  ['place', 'link.place'],
  ['topic', 'link.topic'],
];

function phraseOfCircumstance(first: Role, second: Role): LinkPhrase | undefined {
  for (const [universal, key] of CIRCUMSTANCES) {
    if (ROLES[second].universal === universal) return { key, turned: false };
    if (ROLES[first].universal === universal) return { key, turned: true };
  }
  if (first === 'mediator') return { key: 'link.mediator', turned: false };
  return second === 'mediator' ? { key: 'link.mediator', turned: true } : undefined;
}

/// The words for two that are part of one event in these roles.
export function phraseOfEvent(event: EventAttributes, first: Role, second: Role): LinkPhrase {
  const circumstance = phraseOfCircumstance(first, second);
  if (circumstance) return circumstance;
  const acts = lookUp(ACTS, event);
  if (acts && actsOn(first, second, event)) return { key: acts, turned: false };
  if (acts && actsOn(second, first, event)) return { key: acts, turned: true };
  return { key: lookUp(TOGETHER, event) ?? 'link.together', turned: false };
}

/// The words for an entity and an event it has a role in.
export function phraseOfRole(role: Role): MessageKey {
  return role === 'place' ? 'link.held' : 'link.role';
}

const TIES: Readonly<Record<EntityEdgeKind, MessageKey>> = {
  office: 'link.office',
  member_of: 'link.member',
  part_of: 'link.part',
  located_in: 'link.located',
};

/// The words for a tie between entities, from its source to its target.
export function phraseOfTie(kind: EntityEdgeKind): MessageKey {
  return TIES[kind];
}
