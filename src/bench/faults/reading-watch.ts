/// What the store knows of a build while it goes on. The one rule kept here: time to recover is the longest time after the fault in which no
/// article was read and no partition compared.

import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../../store/database.ts';

interface Counts {
  readonly all: number;
  readonly read: number;
}

interface Seen extends Counts {
  /// Partitions that somebody compares, and those that are compared.
  readonly inHand: number;
  readonly compared: number;
}

export class ReadingWatch {
  readonly #database: Database;
  #last: Seen = { all: 0, read: 0, inHand: 0, compared: 0 };
  #since = performance.now();
  #longest = 0;

  constructor(database: Database) {
    this.#database = database;
  }

  get read(): number {
    return this.#last.read;
  }

  get isComparing(): boolean {
    return this.#last.inHand > 0;
  }

  /// Seconds of the longest time in which nothing was read or compared, since the last `begin`.
  get longest(): number {
    return this.#longest / 1000;
  }

  begin(): void {
    this.#longest = 0;
    this.#since = performance.now();
  }

  /// Looks again and again until `isOver`; a store that is away is looked for again.
  async until(isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      await this.#look().catch(() => undefined);
      await pause(50);
    }
  }

  async #look(): Promise<void> {
    const [row] = await this.#database.query<Seen>(
      `SELECT count(*)::int AS all, count(*) FILTER (WHERE state = 'read')::int AS read,
         (SELECT count(*)::int FROM partitions WHERE state = 'waiting' AND leased > now()) AS "inHand",
         (SELECT count(*)::int FROM partitions WHERE state = 'done') AS compared FROM readings`,
    );
    if (!row) return;
    const now = performance.now();
    if (row.read > this.#last.read || row.compared > this.#last.compared) {
      this.#longest = Math.max(this.#longest, now - this.#since);
      this.#since = now;
    }
    this.#last = row;
  }

  /// What the ledger holds at the end: articles, those read, and those that workers read, twice read ones twice.
  async ledger(): Promise<Counts & { readonly work: number }> {
    const [row] = await this.#database.query<Counts & { readonly work: number }>(
      `SELECT count(*)::int AS all, count(*) FILTER (WHERE state = 'read')::int AS read,
         (SELECT coalesce(sum(articles), 0)::int FROM readers) AS work FROM readings`,
    );
    return row ?? { all: 0, read: 0, work: 0 };
  }
}
