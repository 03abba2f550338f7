/// Which drafts become claims. The one rule kept here: a trigger word is not an event; somebody must be in it.

import type { EventKind } from '../../model/ontology.ts';
import type { Discourse } from './discourse.ts';
import type { Draft } from './draft.ts';
import { evidenceFor } from './evidence.ts';
import type { Passage } from './passage.ts';

/// Kinds that a place alone makes concrete.
const PLACED: ReadonlySet<EventKind> = new Set(['election', 'military_action']);

/// Whether a draft says enough to be a claim.
export function isClaim(passage: Passage, draft: Draft, discourse: Discourse): boolean {
  const actors = draft.arguments.filter((argument) => argument.role !== 'place').length;
  const concrete = actors > 0 || (PLACED.has(draft.word.kind) && draft.arguments.length > 0);
  if (concrete && evidenceFor(passage, draft) >= needed(draft)) return true;
  return actors === 0 && refersBack(draft, discourse) !== null;
}

function needed(draft: Draft): number {
  const { word } = draft;
  if (word.kind === 'statement') return word.ambiguous ? 3 : draft.carried ? 2 : 1;
  return word.ambiguous ? 2 : 1;
}

/// The earlier claim that a definite noun without actors mentions again, or null.
export function refersBack(draft: Draft, discourse: Discourse): number | null {
  if (!draft.definite || !draft.fronted || draft.form === 'verb' || draft.arguments.some((argument) => argument.role !== 'place')) return null;
  return discourse.latest.get(draft.word.kind) ?? null;
}
