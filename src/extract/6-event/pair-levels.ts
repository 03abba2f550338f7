/// Pairs of claims that may tell one event, of which there may be a hundred a claim. The one rule kept here: a pair is one number, and they
/// come the strongest first and then in the order of their claims.

import { EVENT_MERGE_RULES, type EventMergeRule } from '../../model/event-rule.ts';
import { NumberColumn } from '../../model/number-column.ts';
import type { EventPair } from './event-judgement.ts';

/// Of two pairs of the same claims and strength, the one whose rule looks at more than words comes first.
const RULES = (Object.keys(EVENT_MERGE_RULES) as readonly EventMergeRule[]).toReversed();
const MOST_RULES = 2 ** 4;
/// More claims than any memory holds.
const MOST_CLAIMS = 2 ** 24;

export class PairLevels {
  readonly #levels = new Map<number, NumberColumn<Float64Array>>();

  add({ left, right, strength, rule }: EventPair): void {
    if (right >= MOST_CLAIMS) throw new RangeError(`Claim ${right}: a collection has fewer than ${MOST_CLAIMS}`);
    const known = this.#levels.get(strength);
    const level = known ?? new NumberColumn(Float64Array);
    if (!known) this.#levels.set(strength, level);
    level.push((left * MOST_CLAIMS + right) * MOST_RULES + RULES.indexOf(rule));
  }

  *strongestFirst(): Generator<EventPair> {
    const strengths = [...this.#levels.keys()].sort((a, b) => b - a);
    for (const strength of strengths)
      for (const number of this.#levels.get(strength)?.sorted() ?? []) yield pairOf(number, strength);
  }
}

function pairOf(number: number, strength: number): EventPair {
  const claims = Math.floor(number / MOST_RULES);
  const rule = RULES[number % MOST_RULES] as EventMergeRule;
  return { left: Math.floor(claims / MOST_CLAIMS), right: claims % MOST_CLAIMS, strength, rule };
}
