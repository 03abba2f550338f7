/// Partitions of a build and what may happen to them: a worker dies with one in hand or because of one, or nobody takes any.

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Reader } from '../../src/cli/effects.ts';
import { standingMetrics } from '../../src/cluster/metrics.ts';
import { keepPairs, partitionTally, put, take } from '../../src/cluster/partition-ledger.ts';
import { type PartitionSpread, spreadPartitions } from '../../src/cluster/spread-partitions.ts';
import { describeStanding, standing } from '../../src/cluster/standing.ts';
import { type PartitionWork, workPartitions } from '../../src/cluster/work-partitions.ts';
import { BlockTable } from '../../src/extract/5-entity/block-table.ts';
import type { Asking, FoundPairs, PairWork } from '../../src/extract/5-entity/pair-work.ts';
import type { Assembly } from '../../src/extract/pipeline.ts';
import type { LazyBundle } from '../../src/model/lazy-graph.ts';
import type { Database } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migration.ts';
import { openPostgres } from '../../src/store/postgres-database.ts';
import { WORD_READER, world } from '../cli/world.ts';
import { addressesOf, articles, graphIn, HAS_SERVERS, servers, startWorker, until } from './cluster.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (array: Uint8Array): string => new TextDecoder().decode(array);
/// What is found in a partition.
const found = (partition: Uint8Array): Uint8Array => bytes(`pairs of ${text(partition)}`);

describe.skipIf(!HAS_SERVERS)('partitions', { timeout: 60_000 }, () => {
  const all = servers(1);
  let database: Database;
  let said: string[];
  let build = 0;

  beforeEach(async () => {
    database = await openPostgres(all.postgres.address);
    await migrate(database);
    said = [];
    build += 1;
  });
  afterEach(() => database.close());

  function spread(changes: Partial<PartitionSpread> = {}): PartitionSpread {
    const told = { tell: (message: string) => void said.push(message), onTrouble: () => undefined };
    const usual = { database, build: `b${build}`, reader: 'r', pause: 20, patience: 60_000, ...told };
    return { ...usual, keyOf: text, compare: () => bytes('alone'), ...changes };
  }

  /// Works until it is stopped.
  async function worker(stop: AbortController, compare: PartitionWork['compare']): Promise<void> {
    const silent = { onCompared: () => undefined, onFailed: () => undefined, onTrouble: () => undefined };
    const onSetAside = (partition: string, reason: string) => void said.push(`${partition} set aside: ${reason}`);
    const usual = { database, worker: 'w', reader: 'r', tries: 3, ...silent, onSetAside, stop: stop.signal };
    while (!stop.signal.aborted) {
      await workPartitions({ ...usual, compare });
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  const named = (salt: string) => (part: number) => bytes(`${salt}${part}`);
  const texts = (arrays: readonly Uint8Array[]) => arrays.map(text);

  test('are done by whoever takes them, come in their order, and are gone afterwards', async () => {
    const stop = new AbortController();
    const workers = [worker(stop, async (one) => found(one)), worker(stop, async (one) => found(one))];
    const arrived = await spreadPartitions(spread(), 20, named('a'));
    expect(texts(arrived)).toEqual(Array.from({ length: 20 }, (_, part) => `pairs of a${part}`));
    expect(said).toEqual([]);
    expect(await partitionTally(database)).toEqual({ waiting: 0, inHand: 0, done: 0, failed: 0 });
    stop.abort();
    await Promise.all(workers);
  });

  test('of a worker that died are taken by another when their time is over', async () => {
    const stop = new AbortController();
    const arriving = spreadPartitions(spread(), 3, named('b'));
    await until(async () => (await take(database, { reader: 'r', worker: 'dying', lease: 1 })) !== null);
    const second = worker(stop, async (one) => found(one));
    expect(texts(await arriving)).toEqual(['pairs of b0', 'pairs of b1', 'pairs of b2']);
    stop.abort();
    await second;
  });

  test('that fail three times are set aside with their reason, are shown so, and are done by the build', async () => {
    const stop = new AbortController();
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const compare = async (one: Uint8Array): Promise<Uint8Array> => {
      if (text(one) === 'c1') throw new TypeError('boom');
      return gate.then(() => found(one));
    };
    const workers = [worker(stop, compare), worker(stop, compare)];
    const arriving = spreadPartitions(spread(), 2, named('c'));
    await until(async () => (await partitionTally(database)).failed === 1);
    const stands = await standing(database, async () => ({ waiting: 0, inHand: 0 }));
    expect(describeStanding(stands)).toContain('Partitions: 0 done, 1 in hand, 0 waiting, 1 set aside\n');
    expect(describeStanding(stands)).toContain('  set aside: partition c1: TypeError: boom\n');
    expect(await standingMetrics(stands)).toContain('isnad_partitions{state="failed"} 1\n');
    release();
    expect(texts(await arriving)).toEqual(['pairs of c0', 'alone']);
    expect(said).toEqual(['partition c1 set aside: TypeError: boom', 'partition c1 is compared here: TypeError: boom']);
    stop.abort();
    await Promise.all(workers);
  });

  test('that bring each worker down are set aside too', async () => {
    const stop = new AbortController();
    const arriving = spreadPartitions(spread(), 1, named('d'));
    let deaths = 0;
    await until(async () => {
      if (await take(database, { reader: 'r', worker: 'dying', lease: 0 })) deaths += 1;
      return deaths === 3;
    });
    const fourth = worker(stop, async (one) => found(one));
    expect(texts(await arriving)).toEqual(['alone']);
    expect(said[0]).toContain('it was tried 3 times, and its worker ended each time');
    stop.abort();
    await fourth;
  });

  test('that a worker keeps for long the build does too, and what it finds later changes nothing', async () => {
    const arriving = spreadPartitions(spread({ patience: 300 }), 2, named('k'));
    const kept: string[] = [];
    await until(async () => {
      const taken = await take(database, { reader: 'r', worker: 'slow', lease: 3600 });
      if (taken) kept.push(taken.key);
      return kept.length === 2;
    });
    await keepPairs(database, 'k1', 'slow', bytes('in time'));
    expect(texts(await arriving)).toEqual(['alone', 'in time']);
    await keepPairs(database, 'k0', 'slow', bytes('late'));
    expect(said).toEqual(['1 of 2 partitions were compared here, since no worker did them in time']);
    expect(await partitionTally(database)).toEqual({ waiting: 0, inHand: 0, done: 0, failed: 0 });
  });

  test('that nobody takes the build does, and says so', async () => {
    const arrived = await spreadPartitions(spread({ patience: 100 }), 4, named('e'));
    expect(texts(arrived)).toEqual(['alone', 'alone', 'alone', 'alone']);
    expect(said).toEqual(['4 of 4 partitions were compared here, since no worker did them in time']);
  });

  test('that were done for a build that ended early are not done again', async () => {
    for (const key of ['f0', 'f1']) await put(database, { build: 'before', reader: 'r', key, body: bytes(key) });
    await keepPairs(database, 'f0', 'w', bytes('known'));
    expect(texts(await spreadPartitions(spread({ patience: 0 }), 2, named('f')))).toEqual(['known', 'alone']);
  });

  test('that are gone from the store are done by the build', async () => {
    const arriving = spreadPartitions(spread(), 2, named('g'));
    await until(async () => (await partitionTally(database)).waiting === 2);
    await database.run('DELETE FROM partitions');
    expect(texts(await arriving)).toEqual(['alone', 'alone']);
    expect(said[0]).toBe('partition g0 is compared here: the store does not have it any more');
  });

  test('in hand are finished when a worker is told to end, and no more are taken', async () => {
    const stop = new AbortController();
    const told = async (one: Uint8Array): Promise<Uint8Array> => {
      stop.abort();
      await new Promise((resolve) => setTimeout(resolve, 100));
      return found(one);
    };
    const arriving = spreadPartitions(spread({ patience: 1000 }), 3, named('j'));
    await until(async () => (await partitionTally(database)).waiting === 3);
    await worker(stop, told);
    expect(texts(await arriving).toSorted()).toEqual(['alone', 'alone', 'pairs of j0']);
  });

  test('that are the same are done once, and count in each place', async () => {
    const twins = (part: number) => bytes(part === 1 ? 'i1' : 'i');
    const arrived = await spreadPartitions(spread({ patience: 0, compare: found }), 3, twins);
    expect(texts(arrived)).toEqual(['pairs of i', 'pairs of i1', 'pairs of i']);
  });

  test('of a program of another version are left alone', async () => {
    await put(database, { build: 'other', reader: 'older', key: 'h', body: bytes('h') });
    expect(await take(database, { reader: 'r', worker: 'w' })).toBeNull();
    await database.run(`DELETE FROM partitions WHERE key = 'h'`);
  });

  /// Two thousand events of one person with others, in blocks that overlap; of every twentieth the day is known.
  function manyEvents(): PairWork {
    const items = Array.from({ length: 2000 }, (_, at) => {
      const actors = new Set(['person:a', `person:b${at}`]);
      const days = at % 20 === 0 ? { from: at, to: at } : null;
      const profile = { kind: 'meeting', days, places: new Set(), roles: new Map(), actors };
      return { document: at, published: null, copies: [[at]], profile };
    });
    const table = new BlockTable();
    for (let left = 0; left < 4; left += 1) table.add([...items.keys()].filter((at) => at % 4 !== left));
    return { comparison: 'parties', items, blocks: table.blocks(), recordOf: (item) => item };
  }

  /// Reads words, and has events compared that no article tells; `seen` gets the pairs that were found.
  function comparingReader(seen: string[]): Reader {
    return {
      ...WORD_READER,
      begin(): Assembly {
        const words = WORD_READER.begin();
        return {
          ...words,
          *finishing(): Asking<LazyBundle> {
            const found: readonly Iterable<FoundPairs>[] = yield [manyEvents()];
            const rows = [...(found[0] ?? [])].flatMap(({ left, right, verdict }) =>
              Array.from(left, (one, at) => `${one} ${right[at]} ${verdict[at]}`),
            );
            seen.push(rows.toSorted().join());
            return words.finish();
          },
        };
      },
    };
  }

  test('are as many as the number of pairs asks for that they are compared elsewhere from', async () => {
    const seen: string[] = [];
    const place = await world(articles(2, 'عدد'), { reader: () => comparingReader(seen) });
    const build = (...more: string[]) =>
      place.run('build', 'news', '--out', 'graph', '--no-cache', ...addressesOf(all), ...more);
    const worker = await startWorker(all);
    expect(await build('--compare-from', '2000000')).toBe(0);
    expect(place.stderr()).toContain('Comparing events in 9 partitions…');
    expect(await build('--compare-from', '999999999')).toBe(0);
    expect(place.stderr().split('Comparing events in').length).toBe(2);
    expect(await worker.end()).toBe(0);
    expect(seen[1]).toBe(seen[0]);
  });

  test('of a build by a cluster give what a build without one finds, with a worker and when it is gone', async () => {
    const seen: string[] = [];
    const place = await world(articles(5, 'قسم'), { reader: () => comparingReader(seen) });
    const build = (out: string): readonly string[] => ['build', 'news', '--out', out, '--no-cache'];
    expect(await place.run(...build('alone'))).toBe(0);
    expect(place.stderr()).not.toContain('partitions');
    const worker = await startWorker(all);
    expect(await place.run(...build('together'), ...addressesOf(all))).toBe(0);
    expect(place.stderr()).toContain('Comparing events in 5 partitions…');
    expect(place.stderr()).not.toContain('compared here');
    expect(await worker.end()).toBe(0);
    expect(await place.run(...build('left'), ...addressesOf(all))).toBe(0);
    expect(place.stderr()).toContain('partitions were compared here, since no worker did them in time');
    expect(seen[0]?.split(',').length).toBe(4950);
    expect(new Set(seen).size).toBe(1);
    expect(await graphIn(place, 'together')).toEqual(await graphIn(place, 'alone'));
    expect(await graphIn(place, 'left')).toEqual(await graphIn(place, 'alone'));
    expect(await partitionTally(database)).toEqual({ waiting: 0, inHand: 0, done: 0, failed: 0 });
  });
});
