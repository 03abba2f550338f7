/// Choosing who fills which role. The one rule kept here: what the rules say stays unless it is most unlikely, and an
/// actor they pass over is added only where it is likely; a false edge costs more than a missing one.

import type { ClaimArgument } from '../../model/claim.ts';
import type { Actor } from './actor.ts';
import { argumentsOf, relationOf } from './argument-feature.ts';
import { scorerOf } from './claim-scorer.ts';
import type { ClaimWeights } from './claim-weights.ts';
import { type Draft, distinct, fillAlone } from './draft.ts';
import type { Passage } from './passage.ts';

/// How likely, in hundredths, one must be to stay whom a rule gave a role, and to be added where none did. Chosen by
/// cross-validation on the gold articles, see `docs/model-card.md`.
const KEPT = Number(process.env.KEPT ?? 10);
const ADDED = Number(process.env.ADDED ?? 60);

/// A draft with its arguments chosen among the actors of its sentence.
export function chooseArguments(
  passage: Passage,
  draft: Draft,
  drafts: readonly Draft[],
  weights: ClaimWeights,
): Draft {
  if (weights.arguments.size === 0) return draft;
  const shown = new Set(passage.actors.flatMap((actor) => argumentsOf(draft, actor)));
  const kept = draft.arguments.filter(({ role }) => role === 'place');
  const handedOn = draft.arguments.filter((argument) => argument.role !== 'place' && !shown.has(argument));
  const chosen = passage.actors.flatMap((actor) => argumentsFor(passage, draft, actor, drafts, weights));
  return { ...draft, arguments: distinct([...chosen, ...handedOn, ...kept]) };
}

function argumentsFor(
  passage: Passage,
  draft: Draft,
  actor: Actor,
  drafts: readonly Draft[],
  weights: ClaimWeights,
): readonly ClaimArgument[] {
  const ruled = argumentsOf(draft, actor);
  // Whose support "the Turkish support" is, grammar says surely, and annotators mark it seldom.
  if (actor.form === 'adjective') return ruled;
  const { role, likely } = scorerOf(weights).role({ passage, draft, actor, drafts });
  if (ruled.length > 0) return likely >= KEPT ? ruled : [];
  return role !== null && likely >= ADDED && mayJoin(passage, draft, actor, drafts)
    ? fillAlone(passage, role, actor)
    : [];
}

/// Whether an actor may be added: not the object of another verb, in a clause of its own ("he met *X*, and visited").
function mayJoin(passage: Passage, draft: Draft, actor: Actor, drafts: readonly Draft[]): boolean {
  const relation = relationOf(passage, draft, actor);
  if (relation === 'same' || relation === 'inside') return true;
  return !drafts.some((other) => other.at !== draft.at && isObject(passage, other, actor));
}

/// Whether an actor is one of a trigger's arguments and another of them stands between the two.
function isObject(passage: Passage, draft: Draft, actor: Actor): boolean {
  if (argumentsOf(draft, actor).length === 0) return false;
  return passage.actors.some(
    (other) => other.first >= draft.at && other.last <= actor.first && argumentsOf(draft, other).length > 0,
  );
}
