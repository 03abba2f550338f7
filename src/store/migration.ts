/// Migrations: the tables as they came to be, numbered. The one rule kept here: a migration that was released is never
/// changed; what is to be different is the next one.

import { type Database, StoreError } from './database.ts';
import { currentGeneration, inGeneration } from './generation.ts';
import { FIRST_TABLES } from './migration/1-tables.ts';
import { READINGS } from './migration/2-readings.ts';
import { WORDS } from './migration/3-words.ts';
import { GENERATIONS } from './migration/4-generations.ts';
import { RANKS } from './migration/5-ranks.ts';
import { PARTITIONS } from './migration/6-partitions.ts';
import { takeMigrating } from './turn.ts';

/// From the first on; the number of one is its place. `graph.` in one stands for the schema of the current graph.
const MIGRATIONS: readonly string[] = [FIRST_TABLES, READINGS, WORDS, GENERATIONS, RANKS, PARTITIONS];

export const STORE_SCHEMA = MIGRATIONS.length;
/// From this one on, graphs have schemas of their own.
const GENERATION = MIGRATIONS.indexOf(GENERATIONS) + 1;

/// How many were applied: 0 in a database that was never a store.
async function appliedCount(database: Database): Promise<number> {
  const [table] = await database.query<{ there: boolean }>(
    "SELECT to_regclass('isnad_migrations') IS NOT NULL AS there",
  );
  if (!table?.there) return 0;
  const [row] = await database.query<{ last: number }>(
    'SELECT coalesce(max(number), 0)::int AS last FROM isnad_migrations',
  );
  return row?.last ?? 0;
}

function requireKnown(done: number): void {
  if (done > STORE_SCHEMA)
    throw new StoreError(
      `the store has tables of schema ${done}, this version knows ${STORE_SCHEMA}: use a newer version of Isnad`,
    );
}

async function applyMissing(inside: Database): Promise<void> {
  await takeMigrating(inside);
  await inside.run('CREATE TABLE IF NOT EXISTS isnad_migrations (number integer PRIMARY KEY)');
  const done = await appliedCount(inside);
  requireKnown(done);
  for (const [at, statements] of MIGRATIONS.entries()) {
    if (at < done) continue;
    const tables = at < GENERATION ? inside : inGeneration(inside, await currentGeneration(inside));
    await tables.run(statements);
    await inside.query('INSERT INTO isnad_migrations VALUES ($1)', [at + 1]);
  }
}

/// Brings the tables to what this version knows; throws where a newer one made them. Where nothing is missing it waits for nobody, so that a
/// store can be opened while a graph is loaded into it.
export async function migrate(database: Database): Promise<void> {
  const done = await appliedCount(database);
  requireKnown(done);
  if (done < STORE_SCHEMA) await database.transaction(applyMissing);
}
