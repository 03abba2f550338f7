/// A build by the workers of a cluster: the same bytes as without one, whatever happens to servers and workers.

import { describe, expect, test } from 'vitest';
import { world } from '../cli/world.ts';
import { addressesOf, articles, graphIn, HAS_SERVERS, readCount, servers, startWorker, until } from './cluster.ts';

describe.skipIf(!HAS_SERVERS)('a build by a cluster of three nodes', { timeout: 120_000 }, () => {
  const all = servers(3);
  const build = (out: string): readonly string[] => ['build', 'news', '--out', out, '--no-cache', ...addressesOf(all)];

  test('by two workers gives the bytes of a build without one, and says the same', async () => {
    const tree = {
      ...articles(300, 'أول'),
      'news/large.txt': `كلمة${' '.repeat(300_000)}أخرى`,
      'news/wrong.txt': 'BOOM',
    };
    const place = await world(tree);
    expect(await place.run('build', 'news', '--out', 'alone', '--no-cache')).toBe(0);
    const workers = await Promise.all([startWorker(all), startWorker(all)]);
    expect(await place.run(...build('together'))).toBe(0);
    expect(await graphIn(place, 'together')).toEqual(await graphIn(place, 'alone'));
    expect(await Promise.all(workers.map((worker) => worker.end()))).toEqual([0, 0]);
    const read = workers.map(({ world }) => Number(/Read: (\d+)/.exec(world.stdout())?.[1]));
    // One that was given to both because an answer was slow counts for both; a quick worker may leave the other nothing.
    expect((read[0] ?? 0) + (read[1] ?? 0)).toBeGreaterThanOrEqual(301);
    expect(place.stderr()).toContain('a mistake in Isnad (TypeError: boom)');
  });

  test('goes on when the leading node dies, when PostgreSQL dies, and when both come back', async () => {
    const place = await world(articles(2000, 'ثان'));
    const worker = await startWorker(all);
    expect(await place.run('build', 'news', '--out', 'alone', '--no-cache')).toBe(0);
    const before = await readCount(all);
    const building = place.run(...build('together'));
    await until(async () => (await readCount(all)) > before + 50);
    const leader = (await all.nats.leader()) ?? 0;
    all.nats.kill(leader);
    all.postgres.kill?.();
    all.nats.start(leader);
    expect(await building).toBe(0);
    expect(await graphIn(place, 'together')).toEqual(await graphIn(place, 'alone'));
    expect(await worker.end()).toBe(0);
  });

  test('asks only for what the store does not have', async () => {
    const place = await world(articles(40, 'ثالث'));
    const first = await startWorker(all);
    expect(await place.run(...build('before'))).toBe(0);
    await first.end();
    // No worker is there any more: only articles that were read can be had.
    expect(await place.run(...build('after'))).toBe(0);
    expect(await graphIn(place, 'after')).toEqual(await graphIn(place, 'before'));
  });

  test('that nobody works for waits, says so of the queue, and ends when a worker comes', async () => {
    const place = await world(articles(5, 'رابع'));
    const building = place.run(...build('together'));
    const looking = await world({});
    await until(async () => {
      await looking.run('cluster', 'status', ...addressesOf(all));
      // The queue and the ledger are asked one after the other.
      return /Queue: 5 waiting/.test(looking.stdout()) && looking.stdout().includes('5 waiting, 1 set aside');
    });
    const worker = await startWorker(all);
    expect(await building).toBe(0);
    expect(await worker.end()).toBe(0);
  });

  test('shows how it stands, to people and to Prometheus', async () => {
    const looking = await world({});
    expect(await looking.run('cluster', 'status', ...addressesOf(all))).toBe(0);
    expect(looking.stdout()).toMatch(/^Articles: \d+ read, 0 waiting, 1 set aside$/m);
    expect(looking.stdout()).toMatch(/^ {2}set aside: wrong\.txt: TypeError: boom$/m);
    const measuring = await world({});
    expect(await measuring.run('cluster', 'status', '--prometheus', ...addressesOf(all))).toBe(0);
    expect(measuring.stdout()).toMatch(/^isnad_articles\{state="failed"\} 1$/m);
    expect(measuring.stdout()).toMatch(/^isnad_queue_up 1$/m);
  });
});
