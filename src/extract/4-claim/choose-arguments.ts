/// Choosing who fills which role. The one rule kept here: an actor of the sentence fills the likeliest role, if that is
/// likely enough; places, and those whom only the discourse names, stay as the rules have them.

import type { ClaimArgument } from '../../model/claim.ts';
import { EVENT_KINDS, type EventKind, type Role } from '../../model/ontology.ts';
import type { Actor } from './actor.ts';
import { argumentFeatures, argumentsOf, inRole } from './argument-feature.ts';
import { type ClaimWeights, likelihood } from './claim-weights.ts';
import { type Draft, distinct, fillAlone } from './draft.ts';
import type { Passage } from './passage.ts';

/// The roles that are chosen: a place is a circumstance, and a topic is what is said.
export function chosenRoles(kind: EventKind): readonly Role[] {
  return (EVENT_KINDS[kind].roles as readonly Role[]).filter((role) => role !== 'place' && role !== 'topic');
}

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
  const features = argumentFeatures(passage, draft, actor, drafts);
  const ruled = argumentsOf(draft, actor);
  let best: Role | null = null;
  let most = weights.argumentThreshold - 1;
  for (const role of chosenRoles(draft.word.kind)) {
    const likely = likelihood(weights.arguments, inRole(features, draft, role));
    if (likely <= most) continue;
    best = role;
    most = likely;
  }
  if (best === null || ruled.some(({ role }) => role === best)) return best === null ? [] : ruled;
  return fillAlone(passage, best, actor);
}
