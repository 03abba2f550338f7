/// The decisions behind events: each with those that made it and those that kept it from others. The one rule kept here:
/// two events are kept apart once, by what was decided of them first.

import type { EventApartRule } from '../../model/event-rule.ts';
import { NumberGroups } from '../../model/number-groups.ts';
import type { EventDecisions, EventJoin, EventSplit, ResolvedClaim } from './event.ts';
import type { EventLog } from './event-log.ts';

/// What decisions are told of.
export interface Decided {
  readonly claim: (number: number) => ResolvedClaim;
  /// The number of a claim's event.
  readonly eventOf: (claim: number) => number;
  readonly keyOf: (event: number) => string;
}

/// More decisions than any memory holds.
const MOST_DECISIONS = 2 ** 30;

/// The decisions of a log, by the events that they made or kept apart.
export class EventRecord {
  readonly #of: Decided;
  readonly #log: EventLog;
  /// By event: places in the log.
  readonly #joins = new NumberGroups(MOST_DECISIONS);
  /// By event: twice the place in the log, and one more where the event's own claim is the right one.
  readonly #splits = new NumberGroups(2 * MOST_DECISIONS);

  constructor(of: Decided, log: EventLog) {
    this.#of = of;
    this.#log = log;
    for (const [place, { left, right, apart }] of log.entries()) {
      const [one, other] = [of.eventOf(left), of.eventOf(right)];
      if (apart === null) this.#joins.add(one, place);
      else if (one !== other) {
        this.#splits.add(one, 2 * place);
        this.#splits.add(other, 2 * place + 1);
      }
    }
  }

  /// The decisions on an event, made when they are asked for.
  on(event: number): EventDecisions {
    return { joins: () => this.#joinsOf(event), splits: () => this.#splitsOf(event) };
  }

  #joinsOf(event: number): readonly EventJoin[] {
    return this.#joins.of(event).map((place) => {
      const { left, right, rule, shared } = this.#log.at(place);
      return { rule, left: this.#of.claim(left), right: this.#of.claim(right), shared };
    });
  }

  #splitsOf(event: number): readonly EventSplit[] {
    const others = new Set<number>();
    return this.#splits.of(event).flatMap((number) => {
      const { left, right, apart } = this.#log.at(Math.floor(number / 2));
      const [own, foreign] = number % 2 === 1 ? [right, left] : [left, right];
      const other = this.#of.eventOf(foreign);
      if (others.has(other)) return [];
      others.add(other);
      const [claim, namesake] = [this.#of.claim(own), this.#of.claim(foreign)];
      return [{ rule: apart as EventApartRule, left: claim, right: namesake, event: this.#of.keyOf(other) }];
    });
  }
}
