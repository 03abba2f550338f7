/// Decisions on whether two claims tell one event. The one rule kept here: every joining is taken down, and of what was
/// kept apart the nearest, so that the record does not outgrow the claims.

import type { EventApartRule, EventMergeRule } from '../../model/event-rule.ts';
import type { Clusters } from '../5-entity/clusters.ts';
import type { CandidatePair } from '../5-entity/pair-levels.ts';
import type { EventLog } from './event-log.ts';
import { type EventProfile, shared } from './event-profile.ts';

export type EventPair = CandidatePair<EventMergeRule>;
export type EventClusters = Clusters<EventProfile, EventMergeRule, EventApartRule>;

/// How many that a claim was kept apart from are taken down.
const NEAREST = 3;
const NOBODY: readonly never[] = [];

/// A judge that takes down decisions. Pairs come the strongest first, so the nearest are those that come first.
export function eventJudge(log: EventLog, profile: (claim: number) => EventProfile) {
  const separations = new Map<number, number>();
  const count = (claim: number): number => separations.get(claim) ?? 0;
  return ({ left, right, rule }: EventPair, apart: EventApartRule | null): void => {
    if (apart !== null && count(left) >= NEAREST && count(right) >= NEAREST) return;
    if (apart !== null) for (const claim of [left, right]) separations.set(claim, count(claim) + 1);
    const common = apart === null ? shared(profile(left).actors, profile(right).actors) : NOBODY;
    log.add({ left, right, rule, apart, shared: common });
  };
}
