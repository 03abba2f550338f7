/// Work that is kept whole or not at all, on one connection. The one rule kept here: what made it fail is what is told.

import type { Database } from './database.ts';

export async function inTransaction<T>(database: Database, work: (database: Database) => Promise<T>): Promise<T> {
  // Whatever the server's habit is: who waited for a turn must see what was done in the turn before.
  await database.run('BEGIN ISOLATION LEVEL READ COMMITTED');
  try {
    const done = await work(database);
    await database.run('COMMIT');
    return done;
  } catch (error) {
    await database.run('ROLLBACK').catch(() => undefined);
    throw error;
  }
}
