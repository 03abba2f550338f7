/// Evidence: how much of a sentence speaks for one meaning of a trigger. The one rule kept here: it is a sum of
/// documented features; a draft needs one point, an ambiguous word two.

import type { EventKind } from '../../model/ontology.ts';
import { ofDraft } from './asked-once.ts';
import { isPlaced, isPlacedNear } from './circumstance.ts';
import { contextBit } from './claim-word.ts';
import type { Draft } from './draft.ts';
import { clauseOf, type Passage } from './passage.ts';

const NEAR = 8;

/// The evidence for a draft: an actor is a point each, up to two; a place, a noun of its kind or an unnamed person add to it.
export const evidenceFor: (passage: Passage, draft: Draft) => number = ofDraft((passage, draft) => {
  const named = draft.arguments.filter((argument) => argument.role !== 'place').length;
  const actors = draft.carried && draft.word.kind !== 'statement' ? named - 1 : named;
  const placed = isPlaced(passage, draft) ? 1 : 0;
  const said = draft.word.kind === 'statement' ? contentOf(passage, draft) : 0;
  return (
    Math.min(2, actors) +
    placed * PLACE_WEIGHT[draft.word.kind] +
    contextWeight(passage, draft) +
    said -
    (isGame(passage, draft) ? 2 : 0) +
    (draft.unnamed ? 1 : 0)
  );
});

/// How much a place says: where people go or fight it is half the event.
const PLACE_WEIGHT: Readonly<Record<EventKind, number>> = {
  visit: 1,
  military_action: 1,
  meeting: 0.5,
  agreement: 0.5,
  election: 1,
  support: 0.5,
  statement: 0,
  appointment: 0,
  legislation: 0,
};

/// A point for a noun of the kind near the trigger, half a point more for one right after it.
function contextWeight(passage: Passage, draft: Draft): number {
  if (!hasContext(passage, draft)) return 0;
  const end = draft.at + draft.length;
  return isContext(passage, end, draft.word.kind) || isContext(passage, end + 1, draft.word.kind) ? 1.5 : 1;
}

/// Whether a noun near the trigger, in its clause, belongs to the draft's kind; for military action also an armed actor
/// with somebody or somewhere against it.
export const hasContext: (passage: Passage, draft: Draft) => boolean = ofDraft((passage, draft) => {
  const { kind } = draft.word;
  const armed = kind === 'military_action' && (draft.arguments.length > 1 || isPlacedNear(passage, draft));
  if (armed && hasArmedActor(passage, draft)) return true;
  if ((passage.contexts & contextBit(kind)) === 0) return false;
  return isContextBeside(passage, draft, 1) || isContextBeside(passage, draft, -1);
});

/// Whether a noun of the kind stands anywhere in the sentence: "the talks took place …, while *X* attended".
export function speaksOf(passage: Passage, kind: EventKind): boolean {
  return (passage.plainContexts & contextBit(kind)) !== 0;
}

/// Whether one of the nearest tokens of the trigger's clause in one direction, those of actors not counted, shows the
/// context of its kind.
function isContextBeside(
  { words, clauseAt, actorAt }: Passage,
  { at: trigger, length, word }: Draft,
  step: 1 | -1,
): boolean {
  const clause = clauseAt[trigger];
  const bit = contextBit(word.kind);
  let counted = 0;
  for (let at = step > 0 ? trigger + length : trigger - 1; counted < NEAR; at += step) {
    const beside = words[at];
    if (!beside) return false;
    if (clauseAt[at] !== clause) continue;
    if ((beside.contexts & bit) !== 0) return true;
    if (actorAt[at] === null) counted += 1;
  }
  return false;
}

/// Whether the sentence is about a match or a prize, where attacks, defeats and returns are figures of speech.
function isGame(passage: Passage, draft: Draft): boolean {
  if (!FIGURATIVE.has(draft.word.kind)) return false;
  return passage.game;
}

const FIGURATIVE: ReadonlySet<EventKind> = new Set(['military_action', 'election', 'legislation', 'visit', 'support']);

/// Whether forces of a state or an armed group take part.
export function hasArmedActor(passage: Passage, draft: Draft): boolean {
  return draft.arguments.some(({ mention }) => isArmed(passage, mention));
}

function isArmed(passage: Passage, mention: number): boolean {
  const sector = passage.mentions[mention]?.sector;
  return sector === 'military' || sector === 'armed-group';
}

function isContext(passage: Passage, at: number, kind: EventKind): boolean {
  return ((passage.words[at]?.contexts ?? 0) & contextBit(kind)) !== 0;
}

/// Whether what is said stands right after.
export function saysSomething(passage: Passage, draft: Draft): boolean {
  return contentOf(passage, draft) > 0;
}

/// Two points for what is said right after: a clause with أن, or a quotation after a colon.
function contentOf(passage: Passage, draft: Draft): number {
  const clause = clauseOf(passage, draft.at);
  const content = passage.clauses.find(
    (inner) => inner.parent === clause.index && inner.first > draft.at && inner.kind === 'content',
  );
  if (!content || hasVerbBetween(passage, draft.at + draft.length, content.first, clause.index)) return 0;
  return passage.keys[content.first] !== ':' || isQuoted(passage, content.first + 1) ? 2 : 0;
}

function hasVerbBetween(passage: Passage, from: number, to: number, clause: number): boolean {
  return passage.verbs.some(({ at }) => at >= from && at < to && passage.clauseAt[at] === clause);
}

function isQuoted(passage: Passage, at: number): boolean {
  return /^["«“”'‘]$/.test(passage.keys[at] ?? '');
}
