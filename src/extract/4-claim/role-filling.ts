/// Roles and who may fill them. The one rule kept here: a role takes only actors of the sort it can have, and
/// a destination becomes the host when it is a state, the place when it is a place.

import type { Frame } from '../../lexicon/lexicon.ts';
import type { ClaimArgument } from '../../model/claim.ts';
import { EVENT_KINDS, type EventKind, type Role } from '../../model/ontology.ts';
import { type Actor, isOthers } from './actor.ts';
import { fill } from './draft.ts';
import type { Passage } from './passage.ts';
import { isSiding } from './siding.ts';

/// Prepositional phrases that give a role whatever the verb, where the kind has the role.
const EVERYWHERE: Readonly<Record<string, readonly Role[]>> = {
  بحضور: ['participant', 'member_of_delegation'],
  بمشاركة: ['participant', 'member_of_delegation', 'actor'],
  برئاسة: ['chair', 'participant', 'visitor'],
  برعاية: ['mediator', 'host'],
  بدعوة: ['host'],
  بتمويل: ['supporter'],
  ضد: ['target'],
};

function hasRole(kind: EventKind, role: Role): boolean {
  return (EVENT_KINDS[kind].roles as readonly Role[]).includes(role);
}

/// The role a preposition gives in an event of a kind, by the word's frame or by the preposition alone.
export function roleOf(kind: EventKind, frame: Frame, preposition: string): Role | undefined {
  if (kind === 'statement' && (preposition === 'مع' || preposition === 'ل')) return 'addressee';
  if (preposition === 'من قبل') return frame.S;
  if (preposition === 'بين' && kind === 'military_action') return frame.بين ?? 'actor';
  return frame[preposition] ?? EVERYWHERE[preposition]?.find((role) => hasRole(kind, role));
}

/// The arguments that an actor and those joined to it give in a role; none where they cannot fill it.
export function fillRole(passage: Passage, kind: EventKind, role: Role, actor: Actor): readonly ClaimArgument[] {
  if (isBorder(passage, actor)) return [];
  const fitting = isSidedWith(passage, actor) ? sided(kind) : fitted(kind, role, actor);
  return fitting ? fill(passage, fitting, actor) : [];
}

/// `شاحنات تابعة لـX`, `قوات موالية لـX`: whose side the noun before is on has no part by its `ل`.
export function isSidedWith({ keys }: Passage, { preposition, governor, first }: Actor): boolean {
  return preposition === 'ل' && isSiding(keys[(governor ?? first) - 1] ?? '');
}

/// What one has with a land or a body without meeting it or agreeing with it.
const BETWEEN =
  /^[وفبلك]*(?:ال)?(?:حدود|علاق(?:ه|ت|ات)|تجار(?:ه|ت)|خلاف(?:ات)?|نزاع(?:ات)?|صراع|توتر(?:ات)?|سفار(?:ه|ت))(?:ه|ها|هم|هما|نا)?$/;
const ADJECTIVES = 2;

/// `تأمين الحدود مع X`, `العلاقات الثنائية مع X`: X has no part in what is done about that.
export function isBorder({ keys }: Passage, { preposition, governor, first, kind, form }: Actor): boolean {
  if (preposition !== 'مع' || kind === 'person' || form !== 'name') return false;
  const at = (governor ?? first) - 1;
  for (let before = at - 1; before >= Math.max(0, at - 1 - ADJECTIVES); before -= 1) {
    const key = keys[before] ?? '';
    if (BETWEEN.test(key)) return true;
    if (!/^ال.*(?:ه|ي)$/.test(key)) return false;
  }
  return false;
}

/// `شاحنات تابعة لبرنامج X`: whose lorries bring help gives it.
function sided(kind: EventKind): Role | undefined {
  return kind === 'support' ? 'supporter' : undefined;
}

function fitted(kind: EventKind, role: Role, actor: Actor): Role | undefined {
  if (role === 'place') return placed(kind, actor);
  if (role === 'topic' || isOthers(actor)) return undefined;
  // "An expert *from the ministry*" is appointed, and not the ministry.
  if ((role === 'appointee' || role === 'winner') && actor.headed && actor.kind !== 'person') return undefined;
  // "The visit *of Ankara*": a town is where one goes.
  if (role === 'visitor' && actor.kind === 'place') return 'place';
  if (kind === 'visit' && role === 'host') return actor.kind === 'place' ? 'place' : 'host';
  if (actor.kind === 'place' && !actor.acts) return suffered(role, actor);
  return role;
}

/// What a place can be: it is hit, and help is `ل` it or goes `إلى` it.
function suffered(role: Role, { preposition }: Actor): Role | undefined {
  if (role === 'recipient') return preposition === 'إلى' ? 'place' : 'recipient';
  return role === 'target' ? 'target' : undefined;
}

/// A destination: a place is one; a state or a body visited is the host.
function placed(kind: EventKind, actor: Actor): Role | undefined {
  if (actor.kind === 'place') return 'place';
  if (kind === 'visit') return actor.kind === 'person' ? undefined : 'host';
  return actor.kind === 'state' ? 'place' : undefined;
}
