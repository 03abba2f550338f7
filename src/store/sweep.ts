/// Graphs that nobody asks any more. The one rule kept here: whoever still reads one is not made to wait; what cannot go now goes after the
/// next load.

import { setTimeout as pause } from 'node:timers/promises';
import { type Database, StoreError } from './database.ts';
import { maybeTakeLoading } from './turn.ts';

/// Milliseconds that a question about an old graph may be held up, between two tries, and how many tries there are.
const PATIENCE = 100;
const PAUSE = 400;
const TRIES = 10;
/// What PostgreSQL says where somebody else has a lock.
const LOCKED = '55P03';

interface Old {
  readonly schema: string;
}

/// The schemas of all generations but the current one; one that is being made is seen by nobody else.
function oldOnes(database: Database): Promise<readonly Old[]> {
  return database.query<Old>(
    `SELECT nspname AS schema FROM pg_namespace
     WHERE nspname ~ '^isnad_graph_[0-9]+$' AND nspname NOT IN (SELECT schema FROM current_graph)
     ORDER BY nspname`,
  );
}

/// Drops one, unless somebody loads, who will do it afterwards.
async function drop(database: Database, { schema }: Old): Promise<void> {
  await database.transaction(async (inside) => {
    if (!(await maybeTakeLoading(inside))) return;
    await inside.run(`SET LOCAL lock_timeout = ${PATIENCE}`);
    await inside.run(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
  });
}

async function dropUnread(database: Database, old: Old): Promise<void> {
  for (let tries = 1; tries <= TRIES; tries += 1) {
    try {
      return await drop(database, old);
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== LOCKED) throw error;
    }
    await pause(PAUSE);
  }
}

/// Drops the graphs that are not current.
export async function sweep(database: Database): Promise<void> {
  for (const old of await oldOnes(database)) await dropUnread(database, old);
}
