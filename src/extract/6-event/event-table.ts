/// The events of a collection. The one rule kept here: there are half a dozen of an article, so that of each its key and some numbers are kept;
/// its claims and the decisions on them are made when somebody asks.

import type { DateValue } from '../../model/date.ts';
import { NumberColumn } from '../../model/number-column.ts';
import { NumberRows } from '../../model/number-rows.ts';
import { Numbered } from '../../model/numbered.ts';
import type { ClaimTable } from './claim-table.ts';
import type { Event, EventDecisions, ResolvedClaim } from './event.ts';
import { EventRecord } from './event-decision.ts';
import type { EventLog } from './event-log.ts';

/// What is known of an event beside its claims.
export type Described = Omit<Event, 'claims' | 'decisions'>;

/// What an event's claims amount to in words of which there are few.
type Settled = Pick<Event, 'kind' | 'subtype' | 'factuality' | 'disputed'>;

/// Columns of an event: what it amounts to, its date, who reports it, and where its claims begin among those of all events.
const [SETTLED, DATE, REPORTS, INDEPENDENT, CLAIMS, EACH] = [0, 1, 2, 3, 4, 5];

export class EventTable {
  readonly #claims: ClaimTable;
  readonly #rows = new NumberRows(EACH);
  readonly #keys: string[] = [];
  readonly #settled = new Numbered<Settled>((event) =>
    [event.kind, event.subtype, event.factuality, event.disputed].join('|'),
  );
  /// The claims of each event, one event after the other.
  readonly #members = new NumberColumn(Int32Array);
  /// By claim: the number of its event.
  readonly #eventOf: Int32Array;
  #record: EventRecord | null = null;

  constructor(claims: ClaimTable) {
    this.#claims = claims;
    this.#eventOf = new Int32Array(claims.length);
  }

  /// Takes an event with the numbers of its claims.
  add(
    { key, kind, subtype, factuality, disputed, date, reports, independentReports }: Described,
    claims: readonly number[],
  ) {
    const settled = this.#settled.numberOf({ kind, subtype, factuality, disputed });
    const days = this.#claims.dates.numberOf(date);
    const event = this.#rows.push([settled, days, reports, independentReports, this.#members.length]);
    this.#keys.push(key);
    for (const claim of claims) {
      this.#members.push(claim);
      this.#eventOf[claim] = event;
    }
  }

  /// All of them with what the log has of their claims, ordered by key. Afterwards nothing may be added.
  inOrder(log: EventLog): readonly Event[] {
    const eventOf = (claim: number): number => this.#eventOf[claim] as number;
    const keyOf = (event: number): string => this.keyOf(event);
    this.#record = new EventRecord({ claim: (number) => this.#claims.at(number), eventOf, keyOf }, log);
    const events = this.#keys.map((_, event) => new KeptEvent(this, event));
    return events.sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  keyOf(event: number): string {
    return this.#keys[event] as string;
  }

  settledOf(event: number): Settled {
    return this.#settled.at(this.#rows.at(event, SETTLED));
  }

  dateOf(event: number): DateValue | null {
    return this.#claims.dates.value(this.#rows.at(event, DATE));
  }

  reportsOf(event: number): number {
    return this.#rows.at(event, REPORTS);
  }

  independentReportsOf(event: number): number {
    return this.#rows.at(event, INDEPENDENT);
  }

  claimsOf(event: number): readonly ResolvedClaim[] {
    const [from, to] = this.#rows.rangeAt(event, CLAIMS, this.#members.length);
    const claims: ResolvedClaim[] = [];
    for (let at = from; at < to; at += 1) claims.push(this.#claims.at(this.#members.at(at)));
    return claims;
  }

  decisionsOn(event: number): EventDecisions {
    if (!this.#record) throw new Error('The events were not put in order yet');
    return this.#record.on(event);
  }
}

/// An event that is read off its table.
class KeptEvent implements Event {
  readonly #table: EventTable;
  readonly #number: number;

  constructor(table: EventTable, number: number) {
    this.#table = table;
    this.#number = number;
  }

  get key(): string {
    return this.#table.keyOf(this.#number);
  }
  get kind(): Event['kind'] {
    return this.#table.settledOf(this.#number).kind;
  }
  get subtype(): string | null {
    return this.#table.settledOf(this.#number).subtype;
  }
  get factuality(): Event['factuality'] {
    return this.#table.settledOf(this.#number).factuality;
  }
  get disputed(): boolean {
    return this.#table.settledOf(this.#number).disputed;
  }
  get date(): DateValue | null {
    return this.#table.dateOf(this.#number);
  }
  get reports(): number {
    return this.#table.reportsOf(this.#number);
  }
  get independentReports(): number {
    return this.#table.independentReportsOf(this.#number);
  }
  get claims(): readonly ResolvedClaim[] {
    return this.#table.claimsOf(this.#number);
  }
  get decisions(): EventDecisions {
    return this.#table.decisionsOn(this.#number);
  }
}
