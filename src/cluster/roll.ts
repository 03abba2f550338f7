/// The roll of workers: who is there, and since when not. The one rule kept here: the store's clock counts, since those of machines differ.

import type { Database } from '../store/database.ts';

export interface WorkerState {
  readonly worker: string;
  readonly host: string;
  readonly reader: string;
  /// Articles it has read.
  readonly articles: number;
  readonly state: 'working' | 'ending' | 'ended';
  /// Seconds since it was heard of last.
  readonly silent: number;
}

/// Notes that a worker is there.
export async function signIn(
  database: Database,
  { worker, host, reader, articles, state }: Omit<WorkerState, 'silent'>,
): Promise<void> {
  await database.query(
    `INSERT INTO readers (worker, host, reader, articles, state) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (worker) DO UPDATE SET articles = excluded.articles, state = excluded.state, seen = now()`,
    [worker, host, reader, articles, state],
  );
}

/// The workers that were heard of in the last hour, by name.
export function roll(database: Database): Promise<readonly WorkerState[]> {
  return database.query<WorkerState>(
    `SELECT worker, host, reader, articles, state, extract(epoch FROM now() - seen)::int AS silent
     FROM readers WHERE seen > now() - interval '1 hour' ORDER BY worker`,
  );
}
