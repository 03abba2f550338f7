/// The decisions behind events: each with those that made it and those that kept it from others. The one rule kept here:
/// two events are kept apart once, by what was decided of them first.

import { groupBy } from '../5-entity/group-by.ts';
import type { Event, EventJoin, EventSplit, ResolvedClaim } from './event.ts';
import type { EventJudgement } from './event-judgement.ts';

/// An event before the decisions behind it are told.
export type Undecided = Omit<Event, 'joins' | 'splits'>;

/// A decision as one event sees it.
type Seen<T> = T & { readonly of: string };

function once(splits: readonly Seen<EventSplit>[]): readonly Seen<EventSplit>[] {
  return [...groupBy(splits, ({ of, event }) => `${of} ${event}`).values()].flatMap((group) => group.slice(0, 1));
}

/// Events with the decisions on their claims, which judgements name by their indices.
export function withDecisions(
  events: readonly Undecided[],
  claims: readonly ResolvedClaim[],
  judgements: readonly EventJudgement[],
): readonly Event[] {
  const keyOf = new Map(events.flatMap(({ key, claims: own }) => own.map((claim) => [claim, key] as const)));
  const joins: Seen<EventJoin>[] = [];
  const splits: Seen<EventSplit>[] = [];
  for (const { left: one, right: two, rule, apart, shared } of judgements) {
    const [left, right] = [claims[one], claims[two]];
    const [of, event] = [left && keyOf.get(left), right && keyOf.get(right)];
    if (!left || !right || of === undefined || event === undefined) continue;
    if (apart === null) joins.push({ of, rule, left, right, shared });
    else if (of !== event)
      splits.push(
        { of, rule: apart, left, right, event },
        { of: event, rule: apart, left: right, right: left, event: of },
      );
  }
  const [joined, split] = [groupBy(joins, ({ of }) => of), groupBy(once(splits), ({ of }) => of)];
  return events.map((event) => ({ joins: joined.get(event.key) ?? [], splits: split.get(event.key) ?? [], ...event }));
}
