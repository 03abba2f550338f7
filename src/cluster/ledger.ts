/// Which articles are to be read, are read, or were set aside: in the store. The one rule kept here: writing the same twice changes
/// nothing, so that work done twice counts once.

import type { Database } from '../store/database.ts';

export interface Asked {
  /// The key of what is read, in hexadecimal.
  readonly key: string;
  /// The article's id, for people.
  readonly article: string;
}

/// What became of an article: a record of what was read, or why it was set aside.
export type Arrival = { readonly key: string } & ({ readonly record: Uint8Array } | { readonly mistake: string });

interface ArrivalRow {
  readonly key: string;
  readonly state: 'read' | 'failed';
  readonly reason: string | null;
  readonly body: string | null;
}

export interface Tally {
  readonly waiting: number;
  readonly read: number;
  readonly failed: number;
  /// Articles read in the last minute.
  readonly lately: number;
}

export interface SetAside {
  readonly article: string;
  readonly reason: string;
}

/// Notes articles that a build asks for; one that was set aside before gets another chance.
export async function ask(database: Database, build: string, reader: string, asked: readonly Asked[]): Promise<void> {
  await database.query(
    `INSERT INTO readings (key, article, build, reader, state, tries)
     SELECT key, article, $3, $4, 'waiting', 0 FROM unnest($1::text[], $2::text[]) AS asked (key, article)
     ON CONFLICT (key) DO UPDATE SET
       build = excluded.build,
       article = excluded.article,
       tries = CASE readings.state WHEN 'failed' THEN 0 ELSE readings.tries END,
       state = CASE readings.state WHEN 'failed' THEN 'waiting' ELSE readings.state END`,
    [asked.map(({ key }) => key), asked.map(({ article }) => article), build, reader],
  );
}

function arrivalOf({ key, state, reason, body }: ArrivalRow): Arrival {
  if (state === 'failed') return { key, mistake: reason ?? 'it was set aside' };
  return { key, record: Buffer.from(body ?? '', 'base64') };
}

/// What became of those of some articles of which something is known.
export async function arrivals(database: Database, keys: readonly string[]): Promise<readonly Arrival[]> {
  const rows = await database.query<ArrivalRow>(
    `SELECT key, state, reason, encode(body, 'base64') AS body FROM readings
     WHERE key = ANY($1::text[]) AND state <> 'waiting'`,
    [keys],
  );
  return rows.map(arrivalOf);
}

/// Those of some keys that are read or set aside.
export async function settled(database: Database, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await database.query<{ key: string }>(
    `SELECT key FROM readings WHERE key = ANY($1::text[]) AND state <> 'waiting'`,
    [keys],
  );
  return new Set(rows.map(({ key }) => key));
}

export interface Reading {
  readonly key: string;
  readonly record: Uint8Array;
}

/// Keeps what was read. An article is asked for before it is read, so its row is there; what was read first stays.
export async function keep(database: Database, worker: string, readings: readonly Reading[]): Promise<void> {
  await database.query(
    `UPDATE readings SET state = 'read', reason = NULL, worker = $3, ended = now(), body = decode(kept.body, 'base64')
     FROM unnest($1::text[], $2::text[]) AS kept (key, body)
     WHERE readings.key = kept.key AND readings.state <> 'read'`,
    [readings.map(({ key }) => key), readings.map(({ record }) => Buffer.from(record).toString('base64')), worker],
  );
}

/// Counts a try at an article that failed a worker before, and says how many there were.
export async function countTry(database: Database, key: string, worker: string): Promise<number> {
  const [row] = await database.query<{ tries: number }>(
    'UPDATE readings SET tries = tries + 1, worker = $2 WHERE key = $1 RETURNING tries',
    [key, worker],
  );
  return row?.tries ?? 1;
}

/// Notes why a try failed.
export async function noteFailure(database: Database, key: string, reason: string): Promise<void> {
  await database.query(`UPDATE readings SET reason = $2 WHERE key = $1 AND state = 'waiting'`, [key, reason]);
}

/// Sets an article aside for the reason that was noted last, or this one where none was; gives the reason.
export async function setAside(database: Database, key: string, reason: string): Promise<string> {
  const [row] = await database.query<{ reason: string }>(
    `UPDATE readings SET state = 'failed', reason = coalesce(reason, $2), ended = now()
     WHERE key = $1 AND state = 'waiting' RETURNING reason`,
    [key, reason],
  );
  return row?.reason ?? reason;
}

/// How far a build is; all builds together where none is named.
export async function tally(database: Database, build: string | null): Promise<Tally> {
  const [row] = await database.query<Tally>(
    `SELECT count(*) FILTER (WHERE state = 'waiting')::int AS waiting,
            count(*) FILTER (WHERE state = 'read')::int AS read,
            count(*) FILTER (WHERE state = 'failed')::int AS failed,
            count(*) FILTER (WHERE state = 'read' AND ended > now() - interval '1 minute')::int AS lately
     FROM readings WHERE $1::text IS NULL OR build = $1`,
    [build],
  );
  return row ?? { waiting: 0, read: 0, failed: 0, lately: 0 };
}

/// Articles that were set aside, in the order of their names.
export function setAsideArticles(database: Database, most: number): Promise<readonly SetAside[]> {
  return database.query<SetAside>(
    `SELECT article, reason FROM readings WHERE state = 'failed' ORDER BY article, key LIMIT $1`,
    [most],
  );
}
