/// The thread in which the embedded PostgreSQL runs: it computes without a pause, so it must not be where requests are
/// answered. The one rule kept here: one order after the other.

import { parentPort } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import type { Answer, Numbered } from './pglite-message.ts';

let opened: PGlite | null = null;

function database(): PGlite {
  if (!opened) throw new Error('the database is not open');
  return opened;
}

async function rowsOf(order: Numbered): Promise<readonly object[]> {
  switch (order.act) {
    case 'open':
      opened = await PGlite.create({ dataDir: order.folder, extensions: { pg_trgm } });
      return [];
    case 'query':
      return (await database().query<object>(order.sql, [...order.values])).rows;
    case 'run':
      await database().exec(order.sql);
      return [];
    case 'copy':
      await database().query(order.sql, [], { blob: new Blob([order.text]) });
      return [];
    case 'close':
      await opened?.close();
      return [];
  }
}

function failureOf(number: number, error: unknown): Answer {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
  return { number, failure: error instanceof Error ? error.message : String(error), code };
}

async function answer(order: Numbered): Promise<void> {
  let said: Answer;
  try {
    said = { number: order.number, rows: await rowsOf(order) };
  } catch (error) {
    said = failureOf(order.number, error);
  }
  parentPort?.postMessage(said);
}

let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (order: Numbered) => {
  last = last.then(() => answer(order));
});
