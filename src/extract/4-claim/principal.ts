/// Principals: for whom a spokesman speaks. The one rule kept here: what he announces that they do, they do and not he.

import type { ClaimArgument } from '../../model/claim.ts';
import type { EventKind } from '../../model/ontology.ts';
import type { Passage } from './passage.ts';

/// Kinds in which nobody acts by speaking for others.
const BODILY: ReadonlySet<EventKind> = new Set(['statement', 'meeting', 'visit', 'appointment']);

/// The argument, or for a spokesman the same with the body he speaks for.
export function principalOf(passage: Passage, kind: EventKind, argument: ClaimArgument): ClaimArgument {
  const entry = passage.mentions[argument.mention];
  if (BODILY.has(kind) || entry?.kind !== 'person') return argument;
  const office = entry.offices.find(({ title }) => /^(?:ال)?(?:متحدث|ناطق)/.test(title));
  return office?.organization == null ? argument : { ...argument, mention: office.organization };
}
