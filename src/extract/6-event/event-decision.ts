/// The decisions behind events: each with those that made it and those that kept it from others. The one rule kept here:
/// two events are kept apart once, by what was decided of them first.

import type { EventApartRule } from '../../model/event-rule.ts';
import { keptList } from '../../model/kept-list.ts';
import { NumberColumn } from '../../model/number-column.ts';
import type { Event, EventDecisions, EventJoin, EventSplit, ResolvedClaim } from './event.ts';
import type { EventLog } from './event-log.ts';

/// An event before the decisions behind it are told.
export type Undecided = Omit<Event, 'decisions'>;

/// What decisions are told of.
interface Told {
  readonly events: readonly Undecided[];
  /// By number.
  readonly claims: readonly ResolvedClaim[];
  /// By claim: the index of its event.
  readonly eventOf: NumberColumn<Int32Array>;
  readonly log: EventLog;
}

/// The decisions on one event: where in the log they are, and of those that keep it apart twice that, and one more where the event's own claim
/// is the right one.
class Decided implements EventDecisions {
  readonly #told: Told;
  readonly #joins: readonly number[];
  readonly #splits: readonly number[];

  constructor(told: Told, joins: readonly number[], splits: readonly number[]) {
    this.#told = told;
    this.#joins = joins;
    this.#splits = splits;
  }

  joins(): readonly EventJoin[] {
    return this.#joins.map((place) => {
      const { left, right, rule, shared } = this.#told.log.at(place);
      return { rule, left: this.#claim(left), right: this.#claim(right), shared };
    });
  }

  splits(): readonly EventSplit[] {
    const { events, eventOf, log } = this.#told;
    return this.#splits.map((number) => {
      const { left, right, apart } = log.at(Math.floor(number / 2));
      const [own, other] = number % 2 === 1 ? [right, left] : [left, right];
      const event = events[eventOf.at(other)]?.key ?? '';
      return { rule: apart as EventApartRule, left: this.#claim(own), right: this.#claim(other), event };
    });
  }

  #claim(number: number): ResolvedClaim {
    return this.#told.claims[number] as ResolvedClaim;
  }
}

/// Lists of numbers by an index, of which there are few for most and none for many.
class NumberLists {
  readonly #lists = new Map<number, number[]>();

  add(index: number, number: number): void {
    const known = this.#lists.get(index);
    if (known) known.push(number);
    else this.#lists.set(index, [number]);
  }

  of(index: number): readonly number[] {
    return keptList(this.#lists.get(index) ?? []);
  }
}

/// By claim: the index of its event.
function eventsOf(events: readonly Undecided[], claims: readonly ResolvedClaim[]): NumberColumn<Int32Array> {
  const indices = new Map(events.flatMap((event, at) => event.claims.map((claim) => [claim, at] as const)));
  const eventOf = new NumberColumn(Int32Array);
  for (const claim of claims) eventOf.push(indices.get(claim) ?? -1);
  return eventOf;
}

/// Events with the decisions on their claims, which the log names by their numbers.
export function withDecisions(
  events: readonly Undecided[],
  claims: readonly ResolvedClaim[],
  log: EventLog,
): readonly Event[] {
  const eventOf = eventsOf(events, claims);
  const [joins, splits, apart] = [new NumberLists(), new NumberLists(), new Set<number>()];
  const keepApart = (event: number, other: number, number: number): void => {
    const pair = event * events.length + other;
    if (!apart.has(pair)) splits.add(event, number);
    apart.add(pair);
  };
  for (const [place, { left, right, apart: rule }] of log.entries()) {
    const [one, other] = [eventOf.at(left), eventOf.at(right)];
    if (rule === null) joins.add(one, place);
    else if (one !== other) {
      keepApart(one, other, 2 * place);
      keepApart(other, one, 2 * place + 1);
    }
  }
  const told = { events, claims, eventOf, log };
  return events.map((event, at) => ({ decisions: new Decided(told, joins.of(at), splits.of(at)), ...event }));
}
