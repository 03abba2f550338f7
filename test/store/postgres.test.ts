/// A store on a server: PostgreSQL as it is, started for these tests.

import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { askCurrent } from '../../src/store/generation.ts';
import { migrate, STORE_SCHEMA } from '../../src/store/migration.ts';
import { openPostgres } from '../../src/store/postgres-database.ts';
import { openStore } from '../../src/store/store.ts';
import { findPostgres } from '../server/store-server.ts';
import { specs } from './specs.ts';

const found = await findPostgres();
const why = 'why' in found ? found.why : null;
if (why !== null) console.warn(`The tests of the store on PostgreSQL are skipped: ${why}.`);
const server = 'server' in found ? found.server : null;
const NO_THREAD = new URL('file:///none');

let opened: Database | undefined;
afterAll(async () => {
  await opened?.close();
  await server?.stop();
});

describe.skipIf(server === null)('PostgreSQL', () => {
  const address = server?.address ?? '';

  specs(async () => {
    opened = await openPostgres(address);
    await migrate(opened);
    return opened;
  });

  const failure = async (changed: (url: URL) => void): Promise<string> => {
    const url = new URL(address);
    changed(url);
    return openStore(url.href, NO_THREAD).then(
      () => 'it opened',
      (error: Error) => error.message,
    );
  };

  describe('what goes wrong on the way to it is one line without the password', () => {
    beforeEach(({ skip }) => skip(server === null, why ?? ''));

    test('nobody listens there', async () => {
      expect(await failure((url) => (url.port = '1'))).toMatch(
        /^postgres:\/\/isnad:\*\*\*@.* nothing answers there: [^\n]+$/,
      );
    });

    test('there is no such database', async () => {
      expect(await failure((url) => (url.pathname = '/nothing'))).toContain('there is no such database: make it with');
    });

    test('the password is wrong', async () => {
      expect(await failure((url) => (url.password = 'secret'))).toMatch(
        /^postgres:\/\/isnad:\*\*\*@.* wrong user or password: check the address$/,
      );
    });
  });

  test('a store of a newer version is left alone', async () => {
    const database = await openPostgres(address);
    await database.query('INSERT INTO isnad_migrations VALUES ($1)', [STORE_SCHEMA + 1]);
    expect(await failure(() => undefined)).toContain('use a newer version of Isnad');
    await database.query('DELETE FROM isnad_migrations WHERE number = $1', [STORE_SCHEMA + 1]);
    await database.close();
  });

  test.skipIf(!server?.kill)('a server that went away and came back answers again', async () => {
    const database = await openStore(address, NO_THREAD);
    server?.kill?.();
    const ask = (): Promise<readonly object[]> =>
      askCurrent(database, (graph) => graph.query('SELECT count(*)::int AS n FROM graph.nodes'));
    await expect.poll(() => ask().catch(() => []), { timeout: 20_000 }).toEqual([{ n: expect.any(Number) }]);
    await database.close();
  });
});
