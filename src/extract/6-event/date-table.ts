/// The dates of claims as numbers. The one rule kept here: what many dates have alike, their days and how they were read, is there once.

import type { DateReading, DateValue } from '../../model/date.ts';
import { TAKING_RULES, type TakingRule } from '../../model/date-rule.ts';
import type { ClaimDate, TakenDate } from '../../model/graph.ts';
import { ends, NONE, NumberRows } from '../../model/number-rows.ts';
import { Numbered } from '../../model/numbered.ts';

const TAKINGS = Object.keys(TAKING_RULES) as readonly TakingRule[];

/// How words of time were read, without where they stand.
interface Reading extends Pick<DateReading, 'rule'> {
  readonly days: readonly string[] | null;
}

/// Columns of a date: its days, its words, how those were read, the words that this rests on, why it was taken over, and from which trigger.
const [VALUE, SPAN, READING, ANCHOR, TAKEN, FROM, EACH] = [0, 1, 3, 4, 6, 7, 9];

export class DateTable {
  readonly #rows = new NumberRows(EACH);
  readonly #values = new Numbered<DateValue>(({ start, end, precision, basis }) =>
    [start, end, precision, basis].join('|'),
  );
  readonly #readings = new Numbered<Reading>(({ rule, days }) => `${rule}|${days?.join() ?? '-'}`);

  /// Gives the number under which it is found again.
  add({ value, span, reading, taken }: ClaimDate): number {
    return this.#rows.push([
      this.numberOf(value),
      ...ends(span),
      this.#readingOf(reading),
      ...ends(reading?.anchor?.span ?? null),
      taken ? TAKINGS.indexOf(taken.rule) : NONE,
      ...ends(taken?.from ?? null),
    ]);
  }

  at(number: number): ClaimDate {
    const reading = this.#readingAt(number);
    const taken = this.#takenAt(number);
    return {
      value: this.value(this.#rows.at(number, VALUE)),
      span: this.#rows.spanAt(number, SPAN),
      ...(reading && { reading }),
      ...(taken && { taken }),
    };
  }

  /// The number of some days.
  numberOf(value: DateValue | null): number {
    return value === null ? NONE : this.#values.numberOf(value);
  }

  /// The days of a number.
  value(number: number): DateValue | null {
    return number === NONE ? null : this.#values.at(number);
  }

  #readingOf(reading: DateReading | undefined): number {
    return reading ? this.#readings.numberOf({ rule: reading.rule, days: reading.anchor?.days ?? null }) : NONE;
  }

  #readingAt(number: number): DateReading | null {
    const known = this.#rows.at(number, READING);
    if (known === NONE) return null;
    const { rule, days } = this.#readings.at(known);
    return { rule, anchor: days && { days, span: this.#rows.maybeSpanAt(number, ANCHOR) } };
  }

  #takenAt(number: number): TakenDate | null {
    const rule = TAKINGS[this.#rows.at(number, TAKEN)];
    return rule === undefined ? null : { rule, from: this.#rows.maybeSpanAt(number, FROM) };
  }
}
