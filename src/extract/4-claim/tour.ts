/// Tours: `جولة تشمل قطر والكويت`, `زيارة تقوده إلى تونس`. The one rule kept here: the verb behind the noun says where the tour goes.

import type { NounOfEvent } from '../../lexicon/lexicon.ts';
import type { ClaimArgument } from '../../model/claim.ts';
import type { Actor } from './actor.ts';
import { isLand } from './circumstance.ts';
import { fill } from './draft.ts';
import type { EventNoun } from './event-noun.ts';
import type { Passage } from './passage.ts';
import { actorsAfter } from './subject.ts';
import type { Verb } from './verb.ts';

const COVERS = /^[وف]?(?:[يت]شمل|شملت?|[يت]تضمن|[يت]قود(?:ه|ها|هما|هم)|قادت(?:ه|ها|هما|هم)|ستشمل|ستقود(?:ه|ها))$/;
const REACH = 8;

/// The states and places that a visit goes to by the verb behind its noun.
export function stopsOf(passage: Passage, { at, length }: EventNoun, { kind }: NounOfEvent): readonly ClaimArgument[] {
  if (kind !== 'visit') return [];
  const from = at + length;
  const verb = passage.verbs.find((other) => other.at >= from && takesIn(passage, other));
  return verb && verb.at <= from + REACH && !isApart(passage, from, verb) ? landsBehind(passage, verb) : [];
}

/// Whether a verb says what a tour takes in: `شملت الجولة`.
export function takesIn({ keys }: Passage, { at }: Verb): boolean {
  return COVERS.test(keys[at] ?? '');
}

/// The states and places behind such a verb.
export function landsBehind(passage: Passage, verb: Verb): readonly ClaimArgument[] {
  const first = actorsAfter(passage, verb).find(isStop);
  return first ? fill(passage, first.kind === 'state' ? 'host' : 'place', first) : [];
}

/// Whether another verb stands between a noun and the one that says where it leads.
function isApart({ verbAt }: Passage, from: number, { at }: Verb): boolean {
  return verbAt.slice(from, at).some((other) => other !== null);
}

function isStop(actor: Actor): boolean {
  const { preposition, joinedTo } = actor;
  return isLand(actor) && (preposition === null || preposition === 'إلى') && joinedTo === null;
}
