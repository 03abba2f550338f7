/// Whose turn it is among programs that share a database. The one rule kept here: a turn lasts as long as the transaction, so that a program
/// that dies gives it back.

import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from './database.ts';
import type { OnWait } from './patience.ts';

/// The numbers by which PostgreSQL knows what is done in turns.
const MIGRATING = 0x15_4a_d0;
const LOADING = 0x15_4a_d1;
/// Milliseconds after which a turn is asked for again.
const PAUSE = 500;

/// Keeps other migrations, and all loads, from beginning: of workers that come to a new store at once, one makes the tables.
export async function takeMigrating(inside: Database): Promise<void> {
  await inside.query('SELECT pg_advisory_xact_lock($1)', [MIGRATING]);
}

/// Keeps other loads, and migrations, from beginning, where nobody else has the turn.
export async function maybeTakeLoading(inside: Database): Promise<boolean> {
  await inside.query('SELECT pg_advisory_xact_lock_shared($1)', [MIGRATING]);
  const [row] = await inside.query<{ taken: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS taken', [LOADING]);
  return row?.taken === true;
}

/// Waits for the loads of others.
export async function takeLoading(inside: Database, onWait: OnWait): Promise<void> {
  while (!(await maybeTakeLoading(inside))) {
    onWait('another graph is being loaded into the store');
    await pause(PAUSE);
  }
}
