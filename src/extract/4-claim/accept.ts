/// Which drafts become claims. The one rule kept here: a trigger word is not an event; somebody must be in it.

import type { EventKind } from '../../model/ontology.ts';
import type { Discourse } from './discourse.ts';
import type { Draft } from './draft.ts';

/// Kinds that a place or a date alone makes concrete.
const PLACED: ReadonlySet<EventKind> = new Set(['election']);

/// Whether a draft says enough to be a claim.
export function isClaim(draft: Draft, discourse: Discourse): boolean {
  const actors = draft.arguments.filter((argument) => argument.role !== 'place');
  if (actors.length >= needed(draft)) return true;
  if (PLACED.has(draft.word.kind)) return draft.arguments.length > 0;
  return refersBack(draft, discourse) !== null;
}

function needed(draft: Draft): number {
  return draft.word.ambiguous && draft.word.kind !== 'statement' && draft.form !== 'verb' ? 2 : 1;
}

/// The earlier claim that a definite noun without actors mentions again, or null.
export function refersBack(draft: Draft, discourse: Discourse): number | null {
  if (!draft.definite || !draft.fronted || draft.form === 'verb' || draft.arguments.some((argument) => argument.role !== 'place')) return null;
  return discourse.latest.get(draft.word.kind) ?? null;
}
