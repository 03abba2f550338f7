/// Migrations: the tables as they came to be, numbered. The one rule kept here: a migration that was released is never
/// changed; what is to be different is the next one.

import { type Database, StoreError } from './database.ts';
import { FIRST_TABLES } from './migration/1-tables.ts';
import { READINGS } from './migration/2-readings.ts';
import { WORDS } from './migration/3-words.ts';

/// From the first on; the number of one is its place.
const MIGRATIONS: readonly string[] = [FIRST_TABLES, READINGS, WORDS];

export const STORE_SCHEMA = MIGRATIONS.length;

async function appliedCount(database: Database): Promise<number> {
  await database.run('CREATE TABLE IF NOT EXISTS isnad_migrations (number integer PRIMARY KEY)');
  const [row] = await database.query<{ last: number }>(
    'SELECT coalesce(max(number), 0)::int AS last FROM isnad_migrations',
  );
  return row?.last ?? 0;
}

/// The name of the lock under which tables are made: of workers that come to a new store at once, one makes them.
const LOCK = 0x15_4a_d0;

/// Brings the tables to what this version knows; throws where a newer one made them.
export function migrate(database: Database): Promise<void> {
  return database.transaction(async (inside) => {
    await inside.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    const done = await appliedCount(inside);
    if (done > STORE_SCHEMA)
      throw new StoreError(
        `the store has tables of schema ${done}, this version knows ${STORE_SCHEMA}: use a newer version of Isnad`,
      );
    for (const [at, statements] of MIGRATIONS.entries()) {
      if (at < done) continue;
      await inside.run(statements);
      await inside.query('INSERT INTO isnad_migrations VALUES ($1)', [at + 1]);
    }
  });
}
