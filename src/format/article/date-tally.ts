/// The dates of a file, counted as they are read. The one rule kept here: a date that could not be read, or was reckoned from another
/// calendar, is said.

import type { Severity } from '../../model/diagnostic.ts';
import { type StatedDate, statedDate } from './stated-date.ts';

/// What is to be said of a file's dates.
export interface DateOddity {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
}

export class DateTally {
  #all = 0;
  #hijri = 0;
  readonly #unread: string[] = [];

  /// The day that a text states; null where there is none or it cannot be read. `read` reads dates in a way of its own.
  day(stated: string | null, read: (stated: string) => StatedDate | null = statedDate): string | null {
    if (!stated?.trim()) return null;
    this.#all += 1;
    const date = read(stated);
    if (date === null) this.#unread.push(stated.trim());
    else if (date.hijri) this.#hijri += 1;
    return date?.day ?? null;
  }

  /// Nothing where all dates were read as they stand.
  *oddities(): Iterable<DateOddity> {
    const [first] = this.#unread;
    if (first !== undefined) {
      const message = `${this.#unread.length} of ${this.#all} dates could not be read, the first is "${first.slice(0, 60)}": write them as 2023-03-05, or day first as 5/3/2023.`;
      yield { code: 'date-unread', severity: 'warning', message };
    }
    if (this.#hijri > 0) {
      const message = `${this.#hijri} of ${this.#all} dates are of the Hijri calendar and were reckoned by that of Umm al-Qura: give them in the Gregorian one where a day matters.`;
      yield { code: 'date-hijri', severity: 'info', message };
    }
  }
}
