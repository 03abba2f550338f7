/// Scoring with claim weights: how likely a draft is a claim, and an actor in each role of it. The one rule kept here:
/// the tables of a set of weights are made once.

import { EVENT_KINDS, type EventKind, type Role } from '../../model/ontology.ts';
import { AnswerNumbers } from './answer-numbers.ts';
import { ARGUMENT_FEATURES, type ArgumentCase } from './argument-feature.ts';
import { type ClaimWeights, chanceOf, type FeatureWeights } from './claim-weights.ts';
import { DRAFT_FEATURES, type DraftCase } from './draft-feature.ts';
import type { FeatureSet } from './feature.ts';
import { FeatureTable } from './feature-table.ts';

const TOLD_BY_RULES: ReadonlySet<Role> = new Set(['place', 'topic', 'predecessor']);
const CHOSEN_ROLES = new Map<EventKind, readonly Role[]>(
  Object.entries(EVENT_KINDS).map(([kind, { roles }]) => [
    kind as EventKind,
    (roles as readonly Role[]).filter((role) => !TOLD_BY_RULES.has(role)),
  ]),
);

/// The roles that are chosen: a place is a circumstance, a topic is what is said, and a predecessor is told by the words before him.
export function chosenRoles(kind: EventKind): readonly Role[] {
  return CHOSEN_ROLES.get(kind) ?? [];
}

/// The scopes of weights that speak of a draft of a kind.
export function draftScopes(kind: EventKind): readonly string[] {
  return ['any', kind];
}

/// The scopes of weights that speak of one role in a kind.
export function roleScopes(kind: EventKind, role: Role): readonly string[] {
  return [role, `${kind} ${role}`];
}

/// A role and how likely it is, in hundredths; no role where the kind has none to choose.
export interface LikelyRole {
  readonly role: Role | null;
  readonly likely: number;
}

export class ClaimScorer {
  readonly #drafts: (kind: EventKind) => FeatureTable<DraftCase>;
  readonly #arguments: (kind: EventKind) => FeatureTable<ArgumentCase>;

  constructor({ drafts, arguments: filled }: ClaimWeights) {
    this.#drafts = tables(drafts, DRAFT_FEATURES, (kind) => [draftScopes(kind)]);
    this.#arguments = tables(filled, ARGUMENT_FEATURES, (kind) =>
      chosenRoles(kind).map((role) => roleScopes(kind, role)),
    );
  }

  /// How likely a draft is a claim, in hundredths.
  draft(asked: DraftCase): number {
    return chanceOf(this.#drafts(asked.draft.word.kind).sums(asked)[0] as number);
  }

  /// The likeliest role of an actor in a draft.
  role(asked: ArgumentCase): LikelyRole {
    const { kind } = asked.draft.word;
    const sums = this.#arguments(kind).sums(asked);
    let best: LikelyRole = { role: null, likely: -1 };
    const roles = chosenRoles(kind);
    for (let column = 0; column < roles.length; column += 1) {
      const likely = chanceOf(sums[column] as number);
      if (likely > best.likely) best = { role: roles[column] as Role, likely };
    }
    return best;
  }
}

/// A table for each kind, made when first asked for.
function tables<Thing>(
  weights: FeatureWeights,
  features: FeatureSet<Thing>,
  columnsOf: (kind: EventKind) => readonly (readonly string[])[],
): (kind: EventKind) => FeatureTable<Thing> {
  const made = new Map<EventKind, FeatureTable<Thing>>();
  const answers = new AnswerNumbers(features.names.length);
  return (kind) => {
    const known = made.get(kind);
    if (known) return known;
    const table = new FeatureTable(weights, features, columnsOf(kind), answers);
    made.set(kind, table);
    return table;
  };
}

const scorers = new WeakMap<ClaimWeights, ClaimScorer>();

/// The scorer of a set of weights.
export function scorerOf(weights: ClaimWeights): ClaimScorer {
  const known = scorers.get(weights);
  if (known) return known;
  const scorer = new ClaimScorer(weights);
  scorers.set(weights, scorer);
  return scorer;
}
