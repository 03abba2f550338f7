/// Which drafts become claims. The one rule kept here: a trigger word is not an event; somebody must be in it.

import type { EventKind } from '../../model/ontology.ts';
import { ofDraft } from './asked-once.ts';
import { tellsBacker } from './backed.ts';
import { isPlaced } from './circumstance.ts';
import { maybeDate } from './claim-date.ts';
import type { Discourse } from './discourse.ts';
import type { Draft } from './draft.ts';
import { evidenceFor, hasContext, speaksOf } from './evidence.ts';
import { ATTENDING, isAttending } from './leading-verb.ts';
import type { Passage } from './passage.ts';

/// Kinds that a place alone makes concrete.
const PLACED: ReadonlySet<EventKind> = new Set(['election', 'military_action']);

/// Kinds whose ambiguous words count only beside a noun of the kind.
const CONTEXTUAL: ReadonlySet<EventKind> = new Set([
  'agreement',
  'support',
  'appointment',
  'legislation',
  'election',
  'military_action',
]);

/// Whether a draft says enough to be a claim.
export function isClaim(passage: Passage, draft: Draft, discourse: Discourse): boolean {
  if (isConcreteClaim(passage, draft)) return true;
  return draft.arguments.every((argument) => argument.role === 'place') && refersBack(draft, discourse) !== null;
}

/// Whether somebody is in it, all whom its kind needs, and enough around it speaks for what its word may mean.
export const isConcreteClaim: (passage: Passage, draft: Draft) => boolean = ofDraft((passage, draft) => {
  if (tellsBacker(draft)) return true;
  const actors = draft.arguments.filter((argument) => argument.role !== 'place').length;
  return (
    isConcrete(passage, draft, actors) &&
    isWhole(passage, draft, actors) &&
    fitsContext(passage, draft) &&
    evidenceFor(passage, draft) >= needed(draft)
  );
});

/// Somebody is in it; or for some kinds it is set somewhere, or somebody without a name does it somewhere.
function isConcrete(passage: Passage, draft: Draft, actors: number): boolean {
  if (actors > 0) return true;
  const place = isPlaced(passage, draft);
  if (PLACED.has(draft.word.kind))
    return place || (draft.word.kind === 'election' && maybeDate(passage, draft, []) !== null);
  return place && draft.unnamed && draft.word.kind !== 'statement';
}

/// An ambiguous word needs its context where the kind demands one; every word does whose object is the event
/// itself ("attended", "chaired").
function fitsContext(passage: Passage, draft: Draft): boolean {
  const { word } = draft;
  if (word.kind === 'statement' || draft.adds) return true;
  const attends = word.frame.O === 'topic' && (word.kind === 'meeting' || word.ambiguous);
  if (attends && word.kind === 'meeting' && draft.arguments.length > 1) return speaksOf(passage, 'meeting');
  return attends || (word.ambiguous && CONTEXTUAL.has(word.kind)) ? hasContext(passage, draft) : true;
}

/// Whether the draft has those without whom its kind is none: a visit has a visitor, "the support" two sides, a meeting that an ambiguous word
/// tells of has two sides, and a noun after في or with a bare pronoun ("in its session") is only where something was said.
function isWhole(passage: Passage, draft: Draft, actors: number): boolean {
  const { kind, ambiguous, frame } = draft.word;
  if (kind === 'visit' && !draft.adds) return draft.arguments.some((argument) => argument.role === 'visitor');
  if (kind === 'support' && draft.form === 'masdar' && draft.definite) return actors > 1;
  if (kind !== 'meeting' || actors > 1) return true;
  if (draft.form === 'masdar' && actors === 1)
    return passage.keys[draft.at - 1] !== 'في' && passage.keys[draft.at - 1] !== 'فى';
  return !ambiguous || Object.values(frame).includes('topic');
}

const CERTAIN: ReadonlySet<EventKind> = new Set(['election', 'appointment', 'legislation']);

/// A noun may speak of an event that nobody says took place, so an ambiguous one needs more than a verb.
function neededByNoun(draft: Draft): number {
  return (draft.form === 'masdar' || draft.form === 'noun') && !CERTAIN.has(draft.word.kind) ? 2.5 : 2;
}

/// Verbs of demand are plain enough with a speaker; the other ambiguous ones want what is said, or to whom.
function needed(draft: Draft): number {
  const { word } = draft;
  if (word.kind !== 'statement') return word.ambiguous ? neededByNoun(draft) : 1;
  if (!word.ambiguous) return draft.carried ? 2 : 1;
  if (word.subtype === 'say' || draft.carried) return 3;
  return word.subtype === 'demand' ? 1 : 2;
}

/// The likeliest of the drafts of one trigger: one that counts as a claim, and of those the one with most evidence.
export function likeliest(passage: Passage, drafts: readonly Draft[], discourse: Discourse): Draft | null {
  let best: Draft | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const draft of drafts) {
    if (!isClaim(passage, draft, discourse)) continue;
    const weight =
      evidenceFor(passage, draft) - (draft.word.ambiguous ? 1 : 0) + (hasContext(passage, draft) ? 0.5 : 0);
    if (weight <= most) continue;
    best = draft;
    most = weight;
  }
  return best;
}

/// "X attended the talks", "X chaired *the* session" adds X to what was told of before.
function attends({ word, arguments: found, form, definite, verb }: Draft): boolean {
  if (word.kind !== 'meeting') return false;
  if (definite && verb !== null && (form === 'light' || form === 'verb')) return isAttending(verb);
  return ATTENDING.has(word.lemma) && found.length > 1;
}

const MENTIONED_AGAIN: ReadonlySet<EventKind> = new Set(['meeting', 'visit', 'agreement']);

const NEXT: ReadonlySet<string> = new Set(['المقبل', 'المقبله', 'القادم', 'القادمه', 'التالي', 'التاليه']);

const NEXT_REACH = 2;

/// The earlier claim that a draft mentions again: none where it is "the *next* session", or a verb tells of that.
export function maybeMentionedAgain(passage: Passage, draft: Draft, discourse: Discourse): number | null {
  const from = draft.at + draft.length;
  const isNext = passage.keys.slice(from, from + NEXT_REACH).some((key) => NEXT.has(key));
  return isNext ? null : refersBack(draft, discourse);
}

/// The earlier claim that a definite noun without actors mentions again, or that members of a delegation join.
export function refersBack(draft: Draft, discourse: Discourse): number | null {
  const { latest } = discourse;
  if (attends(draft)) return latest.get('meeting') ?? null;
  if (draft.adds && draft.word.kind !== 'visit') return latest.get(draft.word.kind) ?? null;
  if (draft.adds) return latest.get('visit') ?? latest.get('meeting') ?? null;
  if (
    !MENTIONED_AGAIN.has(draft.word.kind) ||
    draft.word.ambiguous ||
    !draft.definite ||
    !draft.fronted ||
    draft.arguments.length > 0
  )
    return null;
  return draft.form === 'verb' || draft.form === 'light' ? null : (latest.get(draft.word.kind) ?? null);
}
