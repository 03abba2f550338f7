/// Judgements: decisions on whether two references are to one thing. The one rule kept here: a decision is
/// recorded with its rule beside what was read, and changes nothing in it.

import { type ApartRule, MERGE_RULES, type MergeRule } from '../../model/merge-rule.ts';
import type { MentionReference } from './mention-reference.ts';
import type { CandidatePair } from './pair-levels.ts';

/// Two mentions taken for one, or kept apart, and by which rule.
export interface Judgement {
  readonly left: MentionReference;
  readonly right: MentionReference;
  /// Null where the two are kept apart.
  readonly merge: MergeRule | null;
  readonly apart: ApartRule | null;
  /// How strongly it seemed that the two are one, between 0 and 1.
  readonly strength: number;
}

/// Takes down a decision on a pair of items; a conflict keeps them apart.
export type Judge = (pair: CandidatePair<MergeRule>, conflict: ApartRule | null) => void;

/// A judge who has taken down what is decided on items, each with the mention that speaks for it.
export function judgeInto(take: (judgement: Judgement) => void, mentionOf: (item: number) => MentionReference): Judge {
  return ({ left, right, rule, strength }, conflict) => {
    const merge = conflict === null ? rule : null;
    take({ left: mentionOf(left), right: mentionOf(right), merge, apart: conflict, strength });
  };
}

/// Candidates for joining each of some items with each other.
export function* allPairs(items: readonly number[], rule: MergeRule): Generator<CandidatePair<MergeRule>> {
  for (const [at, item] of items.entries())
    for (let next = at + 1; next < items.length; next += 1) yield candidate(item, items[next] as number, rule);
}

/// A candidate for joining by a rule, more sure by `bonus` than the rule alone.
export function candidate(left: number, right: number, rule: MergeRule, bonus = 0): CandidatePair<MergeRule> {
  return { left, right, rule, strength: Math.min(1, MERGE_RULES[rule].strength + bonus) };
}
