/// Decisions on claims taken down. The one rule kept here: there are dozens of an article, so they are kept as numbers and come back as
/// they were.

import {
  EVENT_APART_RULES,
  EVENT_MERGE_RULES,
  type EventApartRule,
  type EventMergeRule,
} from '../../model/event-rule.ts';
import { NumberColumn } from '../../model/number-column.ts';
import { NumberRows } from '../../model/number-rows.ts';
import { numberedTexts } from '../../model/numbered.ts';

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

/// Columns: the two claims; the place of the rule that joins among all of them, and of the one that keeps apart behind it, 0 where none does;
/// and where what both sides named begins.
const [LEFT, RIGHT, RULES, SHARED, EACH] = [0, 1, 2, 3, 4];

export class EventLog {
  readonly #rows = new NumberRows(EACH);
  readonly #shared = new NumberColumn(Int32Array);
  readonly #entities = numberedTexts();

  get length(): number {
    return this.#rows.length;
  }

  add({ left, right, rule, apart, shared }: EventJudgement): void {
    const rules = MERGES.indexOf(rule) * (APARTS.length + 1) + (apart === null ? 0 : APARTS.indexOf(apart) + 1);
    this.#rows.push([left, right, rules, this.#shared.length]);
    if (apart === null) for (const entity of shared) this.#shared.push(this.#entities.numberOf(entity));
  }

  at(place: number): EventJudgement {
    const rules = this.#rows.at(place, RULES);
    return {
      left: this.#rows.at(place, LEFT),
      right: this.#rows.at(place, RIGHT),
      rule: MERGES[Math.floor(rules / (APARTS.length + 1))] as EventMergeRule,
      apart: APARTS[(rules % (APARTS.length + 1)) - 1] ?? null,
      shared: this.#sharedAt(place),
    };
  }

  /// Each with its place.
  *entries(): Generator<readonly [place: number, judgement: EventJudgement]> {
    for (let place = 0; place < this.length; place += 1) yield [place, this.at(place)];
  }

  #sharedAt(place: number): readonly string[] {
    const end = place + 1 < this.length ? this.#rows.at(place + 1, SHARED) : this.#shared.length;
    const shared: string[] = [];
    for (let at = this.#rows.at(place, SHARED); at < end; at += 1) shared.push(this.#entities.at(this.#shared.at(at)));
    return shared;
  }
}
