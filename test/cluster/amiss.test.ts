/// What can be wrong with a cluster: each is one line that says what to do, and a build begun again goes on from there.

import { connect, createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { openPostgres } from '../../src/store/postgres-database.ts';
import { world } from '../cli/world.ts';
import { freePorts } from '../server/free-port.ts';
import { addressesOf, articles, graphIn, HAS_SERVERS, readCount, servers, startWorker, until } from './cluster.ts';

test('a cluster without a store is asked for one', async () => {
  const place = await world(articles(1, 'x'));
  expect(await place.run('build', 'news', '--out', 'g', '--cluster', 'nats://127.0.0.1:1')).toBe(2);
  expect(place.stderr()).toContain(
    'isnad: --cluster needs the store of its workers: --store postgres://user@host/database\n',
  );
});

test('who wants a cluster to compare names it', async () => {
  const place = await world(articles(1, 'x'));
  expect(await place.run('build', 'news', '--out', 'g', '--compare-from', '1')).toBe(2);
  expect(place.stderr()).toContain(
    'isnad: --compare-from is about a cluster: add --cluster and --store, or leave it out\n',
  );
  expect(await place.run('build', 'news', '--out', 'g', '--compare-from', '5e6')).toBe(2);
  expect(place.stderr()).toContain("argument '5e6' is invalid. It is a whole number from 1 on.");
});

describe.skipIf(!HAS_SERVERS)('a cluster', { timeout: 60_000 }, () => {
  const all = servers(1);

  async function said(cluster: string, store: string): Promise<string> {
    const place = await world(articles(1, 'x'));
    expect(await place.run('build', 'news', '--out', 'g', '--no-cache', '--cluster', cluster, '--store', store)).toBe(
      1,
    );
    expect(await place.list()).not.toContain('g');
    return place
      .stderr()
      .split('\n')
      .filter((line) => line.startsWith('isnad: '))
      .join('\n');
  }

  test('at an address that is none', async () => {
    expect(await said('localhost:4222', all.postgres.address)).toBe(
      'isnad: "localhost:4222" is no address of NATS: write nats://host:4222,nats://host2:4222',
    );
  });

  test('where nobody answers, without the password in the message', async () => {
    const [port = 0] = await freePorts(1);
    const message = await said(`nats://me:secret@127.0.0.1:${port}`, all.postgres.address);
    expect(message).toMatch(/^isnad: nats:\/\/\*\*\*@127\.0\.0\.1:\d+: nothing answers there: check host and port/);
    expect(message).not.toContain('secret');
  });

  test('whose store does not answer, is no server, or has no such database', async () => {
    const [port = 0] = await freePorts(1);
    expect(await said(all.nats.address, `postgres://me:secret@127.0.0.1:${port}/x`)).toMatch(
      /^isnad: postgres:\/\/me:\*\*\*@127\.0\.0\.1:\d+\/x: nothing answers there/,
    );
    expect(await said(all.nats.address, 'folder')).toContain('a cluster needs a server for its store');
    expect(await said(all.nats.address, all.postgres.address.replace(/postgres$/, 'nothing'))).toContain(
      'there is no such database: make it with createdb',
    );
  });

  test('whose queue wants another password is told of all the same', async () => {
    const [port = 0] = await freePorts(1);
    const looking = await world({});
    const cluster = `nats://127.0.0.1:${port}`;
    expect(await looking.run('cluster', 'status', '--cluster', cluster, '--store', all.postgres.address)).toBe(0);
    expect(looking.stdout()).toContain(
      `Queue: does not answer (${cluster}: nothing answers there: check host and port`,
    );
  });

  test('whose store has no graph yet', async () => {
    const database = await openPostgres(all.postgres.address);
    await database.run('CREATE DATABASE bare');
    await database.close();
    const place = await world({});
    const store = all.postgres.address.replace(/postgres$/, 'bare');
    expect(await place.run('export', '--store', store, '--out', '-')).toBe(1);
    expect(place.stderr()).toBe(
      'isnad: the store holds no graph yet: load one with `isnad build --store` or `isnad store`\n',
    );
  });

  test('whose store is only just starting is waited for', async () => {
    const [port = 0] = await freePorts(1);
    const address = new URL(all.postgres.address);
    const [host, real] = [address.hostname, Number(address.port)];
    address.port = String(port);
    const place = await world({});
    const asking = place.run('cluster', 'status', '--cluster', all.nats.address, '--store', address.href);
    await until(() => place.stderr().includes('nothing answers there'));
    // From now on somebody answers there.
    const door = createServer(
      (socket) =>
        void socket
          .pipe(connect(real, host))
          .on('error', () => undefined)
          .pipe(socket),
    );
    await new Promise<void>((resolve) => door.listen(port, '127.0.0.1', resolve));
    expect(await asking).toBe(0);
    expect(place.stderr()).toMatch(/and that PostgreSQL runs: trying again\n$/);
    door.close();
  });

  test('whose store was made by a newer version', async () => {
    const database = await openPostgres(all.postgres.address);
    await database.run('CREATE DATABASE newer');
    const address = all.postgres.address.replace(/postgres$/, 'newer');
    const newer = await openPostgres(address);
    await newer.run('CREATE TABLE isnad_migrations (number integer PRIMARY KEY)');
    await newer.run('INSERT INTO isnad_migrations VALUES (99)');
    expect(await said(all.nats.address, address)).toContain('use a newer version of Isnad');
    for (const one of [newer, database]) await one.close();
  });

  test('whose store and worker go in the middle of a build: it goes on with another, and a further build asks for nothing', async () => {
    const tree = articles(60, 'وسط');
    const place = await world(tree);
    const worker = await startWorker(all, '--batch', '1');
    const args = ['build', 'news', '--no-cache', ...addressesOf(all)];
    const building = place.run(...args, '--out', 'broken');
    await until(async () => (await readCount(all)) > 5);
    // The only worker goes, and the store for a moment: the build waits, and whatever was read is there when it is back.
    await worker.end();
    all.postgres.kill?.();
    const another = await startWorker(all);
    expect(await building).toBe(0);
    expect(await place.run(...args, '--out', 'again')).toBe(0);
    await another.end();
    expect(await graphIn(place, 'again')).toEqual(await graphIn(place, 'broken'));
  });
});
