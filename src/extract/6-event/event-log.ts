/// Decisions on claims taken down. The one rule kept here: there are dozens of an article, so they are kept as numbers and come back as
/// they were.

import {
  EVENT_APART_RULES,
  EVENT_MERGE_RULES,
  type EventApartRule,
  type EventMergeRule,
} from '../../model/event-rule.ts';
import { NumberColumn } from '../../model/number-column.ts';

/// Two claims, by their numbers among all, that were taken to tell one event or kept apart.
export interface EventJudgement {
  readonly left: number;
  readonly right: number;
  readonly rule: EventMergeRule;
  /// What kept them apart; null where they were joined.
  readonly apart: EventApartRule | null;
  /// Keys of the entities that both sides named by then; of those kept apart nobody asks for them.
  readonly shared: readonly string[];
}

const MERGES = Object.keys(EVENT_MERGE_RULES) as readonly EventMergeRule[];
const APARTS = Object.keys(EVENT_APART_RULES) as readonly EventApartRule[];
const NOBODY: readonly never[] = [];

export class EventLog {
  readonly #left = new NumberColumn(Int32Array);
  readonly #right = new NumberColumn(Int32Array);
  /// The place of the rule that joins among all of them, and of the one that keeps apart behind it; 0 where none does.
  readonly #rules = new NumberColumn(Int32Array);
  readonly #shared = new Map<number, readonly string[]>();

  get length(): number {
    return this.#left.length;
  }

  add({ left, right, rule, apart, shared }: EventJudgement): void {
    const place = this.#left.push(left);
    this.#right.push(right);
    this.#rules.push(MERGES.indexOf(rule) * (APARTS.length + 1) + (apart === null ? 0 : APARTS.indexOf(apart) + 1));
    if (apart === null && shared.length > 0) this.#shared.set(place, shared);
  }

  at(place: number): EventJudgement {
    const rules = this.#rules.at(place);
    return {
      left: this.#left.at(place),
      right: this.#right.at(place),
      rule: MERGES[Math.floor(rules / (APARTS.length + 1))] as EventMergeRule,
      apart: APARTS[(rules % (APARTS.length + 1)) - 1] ?? null,
      shared: this.#shared.get(place) ?? NOBODY,
    };
  }

  /// Each with its place.
  *entries(): Generator<readonly [place: number, judgement: EventJudgement]> {
    for (let place = 0; place < this.length; place += 1) yield [place, this.at(place)];
  }
}
