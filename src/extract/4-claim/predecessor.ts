/// Predecessors: `عُيّنت X خلفا لـY`. The one rule kept here: whose place somebody takes is not appointed, and belongs to the last
/// appointment told before.

import type { ClaimArgument } from '../../model/claim.ts';
import type { Actor } from './actor.ts';
import { type Draft, distinct, fillAlone } from './draft.ts';
import type { Passage } from './passage.ts';

const IN_PLACE: ReadonlySet<string> = new Set('خلفا خليفه بديلا بدلا عوضا محل مكان'.split(' '));
const LINKS: ReadonlySet<string> = new Set(['من', 'عن', 'ل', 'لسلفه', 'لسلفها', 'لسابقه']);

/// Whether an actor is whose place somebody takes.
function isReplaced({ keys }: Passage, { kind, first, governor }: Actor): boolean {
  if (kind !== 'person') return false;
  const start = governor ?? first;
  return IN_PLACE.has(keys[LINKS.has(keys[start - 1] ?? '') ? start - 2 : start - 1] ?? '');
}

/// The arguments of a draft, those whose place is taken told apart; `drafts` are all of the sentence.
export function withPredecessors(passage: Passage, draft: Draft, drafts: readonly Draft[]): readonly ClaimArgument[] {
  if (draft.word.kind !== 'appointment' || draft.word.subtype !== 'appoint') return draft.arguments;
  const replaced = passage.actors.filter(
    (actor) => actor.first > draft.at && isReplaced(passage, actor) && isLastBefore(draft, drafts, actor),
  );
  if (replaced.length === 0) return draft.arguments;
  const mentions = new Set(replaced.map(({ mention }) => mention));
  const others = draft.arguments.filter(({ mention }) => !mentions.has(mention));
  return distinct([...others, ...replaced.flatMap((actor) => fillAlone(passage, 'predecessor', actor))]);
}

function isLastBefore(draft: Draft, drafts: readonly Draft[], { first }: Actor): boolean {
  const before = drafts.filter(({ word, at }) => word.kind === 'appointment' && at < first);
  return before.every(({ at }) => at <= draft.at);
}
