/// Predecessors: `عُيّنت X خلفا لـY`. The one rule kept here: whose place somebody takes is not appointed, and belongs to the last
/// appointment told before.

import type { Actor } from './actor.ts';
import { type Draft, distinct, fillAlone, withArguments } from './draft.ts';
import type { Passage } from './passage.ts';

const IN_PLACE: ReadonlySet<string> = new Set('خلفا خليفه بديلا بدلا عوضا محل مكان'.split(' '));
const REACH = 4;

/// Whether an actor is whose place somebody takes: `خلفا لزعيمها الراحل X`.
function isReplaced({ keys, sentence, verbAt }: Passage, { kind, first }: Actor): boolean {
  if (kind !== 'person') return false;
  const from = Math.max(0, first - REACH);
  const at = keys.findLastIndex((key, index) => index >= from && index < first && IN_PLACE.has(key));
  if (at < 0) return false;
  const between = sentence.tokens.slice(at + 1, first);
  return between.every(({ kind: sort }, step) => sort === 'word' && !verbAt[at + 1 + step]);
}

/// A draft with those whose place is taken told apart; `drafts` are all of the sentence.
export function withPredecessors(passage: Passage, draft: Draft, drafts: readonly Draft[]): Draft {
  if (draft.word.kind !== 'appointment' || draft.word.subtype !== 'appoint') return draft;
  const replaced = passage.actors.filter(
    (actor) => actor.first > draft.at && isReplaced(passage, actor) && isLastBefore(draft, drafts, actor),
  );
  if (replaced.length === 0) return draft;
  const mentions = new Set(replaced.map(({ mention }) => mention));
  const others = draft.arguments.filter(({ mention }) => !mentions.has(mention));
  const predecessors = replaced.flatMap((actor) => fillAlone(passage, 'predecessor', actor));
  return withArguments(draft, distinct([...others, ...predecessors]));
}

/// Whether no other appointment is told between a draft and somebody behind it.
function isLastBefore(draft: Draft, drafts: readonly Draft[], { first }: Actor): boolean {
  return !drafts.some(({ word, at }) => word.kind === 'appointment' && at > draft.at && at < first);
}
