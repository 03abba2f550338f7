/// How strongly two events seem to be one and why, as one number, so that pairs of them can come from anywhere. The one rule kept here: what
/// comes back is what went in.

import { EVENT_MERGE_RULES, type EventMergeRule } from '../../model/event-rule.ts';
import type { FoundPairs, Verdict } from '../5-entity/pair-work.ts';
import type { EventPair } from './event-judgement.ts';
import { type LocalEvent, pairOf } from './local-event.ts';

/// Of two pairs of the same events and strength, the one whose rule looks at more than words comes first.
export const RULES = (Object.keys(EVENT_MERGE_RULES) as readonly EventMergeRule[]).toReversed();

/// Of a strength that is a whole number above 0.
export function verdictOf(strength: number, rule: EventMergeRule): Verdict {
  return strength * RULES.length + RULES.indexOf(rule);
}

/// The pairs of some events that were found.
export function* eventPairs(events: readonly LocalEvent[], found: Iterable<FoundPairs>): Generator<EventPair> {
  for (const { left, right, verdict } of found)
    for (const [at, number] of verdict.entries()) {
      const [a, b] = [events[left[at] as number] as LocalEvent, events[right[at] as number] as LocalEvent];
      yield pairOf(a, b, Math.floor(number / RULES.length), RULES[number % RULES.length] as EventMergeRule);
    }
}
