/// Which partitions are to be compared, are compared, or were set aside: in the store. The one rule kept here: a partition belongs to whoever
/// took it until a time that the store's clock tells, so that one whose worker died is taken again.

import type { Database } from '../store/database.ts';
import type { SetAside } from './ledger.ts';

/// Seconds that a partition may be kept; comparing one takes a second or two.
export const LEASE = 60;

/// What became of a partition: what was found, or why it was set aside.
export type PartitionArrival = { readonly key: string } & (
  | { readonly pairs: Uint8Array }
  | { readonly mistake: string }
);

/// A partition that was taken.
export interface Taken {
  readonly key: string;
  /// How often it was taken, this time among them.
  readonly tries: number;
  /// Why the try before failed, where that is known.
  readonly reason: string | null;
  readonly body: Uint8Array;
}

export interface PartitionTally {
  readonly waiting: number;
  readonly inHand: number;
  readonly done: number;
  readonly failed: number;
}

/// Takes over those of some partitions that the store has, and names them; one that was set aside gets another chance.
export async function adopt(database: Database, build: string, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await database.query<{ key: string }>(
    `UPDATE partitions SET build = $2, asked = now(),
       tries = CASE state WHEN 'failed' THEN 0 ELSE tries END,
       reason = CASE state WHEN 'failed' THEN NULL ELSE reason END,
       state = CASE state WHEN 'failed' THEN 'waiting' ELSE state END
     WHERE key = ANY($1::text[]) RETURNING key`,
    [keys, build],
  );
  return new Set(rows.map(({ key }) => key));
}

/// Puts up a partition.
export async function put(
  database: Database,
  {
    build,
    reader,
    key,
    body,
  }: { readonly build: string; readonly reader: string; readonly key: string; readonly body: Uint8Array },
): Promise<void> {
  await database.query(
    `INSERT INTO partitions (key, build, reader, state, tries, body) VALUES ($1, $2, $3, 'waiting', 0, decode($4, 'base64'))
     ON CONFLICT (key) DO UPDATE SET build = excluded.build, asked = now()`,
    [key, build, reader, Buffer.from(body).toString('base64')],
  );
}

interface TakenRow extends Omit<Taken, 'body'> {
  readonly body: string;
}

/// Takes the partition that waits longest, of those that this reader can compare or of a build's; null where none waits.
export async function take(
  database: Database,
  {
    reader,
    build,
    worker,
    lease = LEASE,
  }: { readonly reader: string; readonly build?: string; readonly worker: string; readonly lease?: number },
): Promise<Taken | null> {
  const [row] = await database.query<TakenRow>(
    `UPDATE partitions SET tries = tries + 1, worker = $2, leased = now() + $3 * interval '1 second'
     WHERE key = (
       SELECT key FROM partitions
       WHERE reader = $1 AND state = 'waiting' AND (leased IS NULL OR leased < now()) AND ($4::text IS NULL OR build = $4)
       ORDER BY asked, key LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING key, tries, reason, encode(body, 'base64') AS body`,
    [reader, worker, lease, build ?? null],
  );
  return row ? { ...row, body: Buffer.from(row.body, 'base64') } : null;
}

/// Keeps what was found; what was found first stays.
export async function keepPairs(database: Database, key: string, worker: string, pairs: Uint8Array): Promise<void> {
  await database.query(
    `UPDATE partitions SET state = 'done', reason = NULL, worker = $2, leased = NULL, ended = now(), pairs = decode($3, 'base64')
     WHERE key = $1 AND state <> 'done'`,
    [key, worker, Buffer.from(pairs).toString('base64')],
  );
}

/// Gives a partition back, and notes why the try failed.
export async function giveBack(database: Database, key: string, reason: string): Promise<void> {
  await database.query(`UPDATE partitions SET leased = NULL, reason = $2 WHERE key = $1 AND state = 'waiting'`, [
    key,
    reason,
  ]);
}

/// Sets a partition aside: only the build that asked for it may still try.
export async function setPartitionAside(database: Database, key: string, reason: string): Promise<void> {
  await database.query(
    `UPDATE partitions SET state = 'failed', reason = $2, leased = NULL, ended = now() WHERE key = $1 AND state = 'waiting'`,
    [key, reason],
  );
}

interface StateRow {
  readonly key: string;
  readonly state: 'waiting' | 'done' | 'failed';
  readonly reason: string | null;
  readonly pairs: string | null;
}

/// What became of one of some partitions of which something is known; `gone` are those that the store does not have.
export async function partitionArrivals(
  database: Database,
  keys: readonly string[],
): Promise<{ readonly arrived: readonly PartitionArrival[]; readonly gone: readonly string[] }> {
  const rows = await database.query<StateRow>(
    `SELECT key, state, reason, encode(pairs, 'base64') AS pairs FROM partitions WHERE key = ANY($1::text[])`,
    [keys],
  );
  const there = new Set(rows.map(({ key }) => key));
  return { arrived: rows.flatMap(arrivalOf), gone: keys.filter((key) => !there.has(key)) };
}

function arrivalOf({ key, state, reason, pairs }: StateRow): PartitionArrival[] {
  if (state === 'waiting') return [];
  return [
    state === 'failed'
      ? { key, mistake: reason ?? 'it was set aside' }
      : { key, pairs: Buffer.from(pairs ?? '', 'base64') },
  ];
}

/// Removes what a build asked for, and what builds that ended early left more than a day ago.
export async function forget(database: Database, build: string): Promise<void> {
  await database.query(`DELETE FROM partitions WHERE build = $1 OR asked < now() - interval '1 day'`, [build]);
}

export async function partitionTally(database: Database): Promise<PartitionTally> {
  const [row] = await database.query<PartitionTally>(
    `SELECT count(*) FILTER (WHERE state = 'waiting' AND (leased IS NULL OR leased < now()))::int AS waiting,
            count(*) FILTER (WHERE state = 'waiting' AND leased >= now())::int AS "inHand",
            count(*) FILTER (WHERE state = 'done')::int AS done,
            count(*) FILTER (WHERE state = 'failed')::int AS failed
     FROM partitions`,
  );
  return row ?? { waiting: 0, inHand: 0, done: 0, failed: 0 };
}

/// Partitions that were set aside, by the beginning of their keys.
export function setAsidePartitions(database: Database, most: number): Promise<readonly SetAside[]> {
  return database.query<SetAside>(
    `SELECT 'partition ' || left(key, 12) AS article, reason FROM partitions WHERE state = 'failed' ORDER BY key LIMIT $1`,
    [most],
  );
}
