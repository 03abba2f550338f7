/// A worker and what may happen to it: it dies with articles in hand, or because of one.

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { setAsideArticles, tally } from '../../src/cluster/ledger.ts';
import { NatsQueue } from '../../src/cluster/nats-queue.ts';
import { SpreadReading } from '../../src/cluster/spread-reading.ts';
import { type ReadArticle, type Work, work } from '../../src/cluster/work.ts';
import { type Article, NOTHING_GIVEN } from '../../src/model/article.ts';
import type { Database } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migration.ts';
import { openPostgres } from '../../src/store/postgres-database.ts';
import { HAS_SERVERS, servers, until } from './cluster.ts';

function article(id: string): Article {
  return { id, path: id, text: `نص ${id}`, given: NOTHING_GIVEN, pages: [], origin: { format: 'text', runs: [] } };
}

function keyed(count: number, salt: string): readonly (readonly [string, Article])[] {
  return Array.from({ length: count }, (_, index) => [`${salt}${index}`, article(`${index}.txt`)]);
}

const SILENT = {
  onRead: () => undefined,
  onFailed: () => undefined,
  onSetAside: () => undefined,
  onCompared: () => undefined,
  onTrouble: () => undefined,
};

async function record(articles: readonly Article[]): Promise<readonly ReadArticle[]> {
  return articles.map(({ text }) => ({ record: new TextEncoder().encode(text) }));
}

describe.skipIf(!HAS_SERVERS)('work', { timeout: 60_000 }, () => {
  const all = servers(1);
  const opened: { close(): Promise<void> }[] = [];
  let database: Database;
  let reading: SpreadReading;
  let build = 0;

  /// A queue that gives an article to somebody else after a second.
  async function queue(): Promise<NatsQueue> {
    const one = await NatsQueue.open(all.nats.address, 'test', { answerWithin: 1 });
    opened.push(one);
    return one;
  }

  function worker(read: Work['read'], of: NatsQueue, stop: AbortController): Promise<void> {
    const usual = { database, worker: 'w', batch: 8, tries: 3, events: SILENT };
    return work({ ...usual, queue: of, read, stop: stop.signal });
  }

  beforeEach(async () => {
    database = await openPostgres(all.postgres.address);
    opened.push(database);
    await migrate(database);
    build += 1;
    const spread = { queue: await queue(), database, build: `${build}`, reader: 'test', pause: 20 };
    reading = new SpreadReading({ ...spread, onTrouble: () => undefined });
  });
  afterEach(async () => {
    for (const one of opened.splice(0).toReversed()) await one.close();
  });

  test('that a worker leaves undone is done by another', async () => {
    const stop = new AbortController();
    const dying = await queue();
    const arriving = reading.read(keyed(20, 'a'));
    // It takes articles and is never heard of again.
    expect(await takenBy(dying)).toBeGreaterThan(0);
    const second = worker(record, await queue(), stop);
    const arrived = await arriving;
    expect(arrived.map((one) => 'record' in one && new TextDecoder().decode(one.record))).toEqual(
      keyed(20, 'a').map(([, { text }]) => text),
    );
    stop.abort();
    await second;
  });

  test('of which a worker dies each time is set aside after three tries, and costs nobody else', async () => {
    const stop = new AbortController();
    let deaths = 0;
    // A worker that dies takes its connection with it: articles it had are never answered for.
    const read: Work['read'] = async (articles) => {
      if (!articles.some(({ id }) => id === '3.txt')) return record(articles);
      deaths += 1;
      return new Promise(() => undefined);
    };
    const workers = Array.from({ length: 4 }, async () => {
      while (!stop.signal.aborted) await Promise.race([worker(read, await queue(), stop), pause(700)]);
    });
    const arrived = await reading.read(keyed(8, 'b'));
    expect(arrived.filter((one) => 'record' in one)).toHaveLength(7);
    expect(arrived[3]).toMatchObject({ mistake: expect.stringContaining('its worker ended each time') });
    expect(await setAsideArticles(database, 10)).toMatchObject([{ article: '3.txt' }]);
    expect(deaths).toBeGreaterThanOrEqual(2);
    stop.abort();
    await Promise.all(workers);
  });

  test('that is done twice counts once', async () => {
    const stop = new AbortController();
    const workers = [worker(record, await queue(), stop), worker(record, await queue(), stop)];
    const before = (await tally(database, null)).read;
    const [left, right] = await Promise.all([reading.read(keyed(30, 'c')), reading.read(keyed(30, 'c'))]);
    expect(left).toEqual(right);
    expect((await tally(database, null)).read - before).toBe(30);
    stop.abort();
    await Promise.all(workers);
  });

  test('that is in hand is finished when a worker is told to end', async () => {
    const stop = new AbortController();
    const of = await queue();
    const slow: Work['read'] = async (articles) => {
      stop.abort();
      await pause(200);
      return record(articles);
    };
    const arriving = reading.read(keyed(8, 'd'));
    await until(async () => (await of.lag()).waiting === 8);
    await worker(slow, of, stop);
    // However many it had got: all of them are answered for, and nothing more was taken.
    await until(async () => (await of.lag()).inHand === 0);
    const { waiting } = await of.lag();
    expect((await tally(database, `${build}`)).read).toBe(8 - waiting);
    const next = new AbortController();
    const another = worker(record, of, next);
    expect(await arriving).toHaveLength(8);
    next.abort();
    await another;
  });
});

/// How many articles a queue gives when there are some.
async function takenBy(of: NatsQueue): Promise<number> {
  for (;;) {
    const taken = await of.take(8);
    if (taken.length > 0) return taken.length;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
