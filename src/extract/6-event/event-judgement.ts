/// Decisions on whether two claims tell one event. The one rule kept here: every joining is taken down, and of what was
/// kept apart the nearest, so that the record does not outgrow the claims.

import type { EventApartRule, EventMergeRule } from '../../model/event-rule.ts';
import type { CandidatePair, Clusters } from '../5-entity/clusters.ts';
import { type EventProfile, shared } from './event-profile.ts';

export type EventPair = CandidatePair<EventMergeRule>;
export type EventClusters = Clusters<EventProfile, EventMergeRule, EventApartRule>;

/// Two claims, by their indices among all claims, that were taken to tell one event or kept apart.
export interface EventJudgement {
  readonly left: number;
  readonly right: number;
  readonly rule: EventMergeRule;
  /// What kept them apart; null where they were joined.
  readonly apart: EventApartRule | null;
  /// Keys of the entities that both sides name by then.
  readonly shared: readonly string[];
}

/// How many that a claim was kept apart from are taken down.
const NEAREST = 3;

/// A judge that takes down decisions. Pairs come the strongest first, so the nearest are those that come first.
export function eventJudge(judgements: EventJudgement[], profile: (claim: number) => EventProfile) {
  const separations = new Map<number, number>();
  const count = (claim: number): number => separations.get(claim) ?? 0;
  return ({ left, right, rule }: EventPair, apart: EventApartRule | null): void => {
    if (apart !== null && count(left) >= NEAREST && count(right) >= NEAREST) return;
    if (apart !== null) for (const claim of [left, right]) separations.set(claim, count(claim) + 1);
    judgements.push({ left, right, rule, apart, shared: shared(profile(left).actors, profile(right).actors) });
  };
}
