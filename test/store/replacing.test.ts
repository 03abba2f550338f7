/// A graph in the place of another while people ask, on a PostgreSQL as it is. The one rule kept here: whoever asks is answered at once, from
/// all of the old graph or all of the new one.

import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { generateGraph } from '../../src/bench/explorer/generated-graph.ts';
import { writeGraphJson } from '../../src/format/graph-json.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import type { GraphBundle } from '../../src/model/graph.ts';
import { evidencePage } from '../../src/store/ask/evidence.ts';
import { NO_FILTER } from '../../src/store/ask/filter.ts';
import { neighboursOf } from '../../src/store/ask/neighbour.ts';
import { partOf, storedManifest, strongestKeys } from '../../src/store/ask/part.ts';
import { searchStore } from '../../src/store/ask/search.ts';
import { lacksWords } from '../../src/store/ask/word.ts';
import type { Database } from '../../src/store/database.ts';
import { askCurrent, currentGeneration, holdCurrent, type StoredGraph } from '../../src/store/generation.ts';
import { type GraphStream, streamBundle } from '../../src/store/graph-stream.ts';
import { type Hearing, loadGraph } from '../../src/store/load.ts';
import { openStore } from '../../src/store/store.ts';
import { findPostgres } from '../server/store-server.ts';
import { exported, GENERATED, writtenFile } from './specs.ts';

const found = await findPostgres();
const why = 'why' in found ? found.why : null;
const server = 'server' in found ? found.server : null;
const NO_THREAD = new URL('file:///none');

const OLD = GENERATED;
const NEW = generateGraph({ nodes: 300, edges: 900 }, loadLexicon());
/// A question that waits for a load takes longer than this.
const AT_ONCE = 3000;

let database: Database;
beforeAll(async () => {
  if (!server) return;
  database = await openStore(server.address, NO_THREAD);
  await load(NEW);
  next = await ask();
  await load(OLD);
  old = await ask();
}, 120_000);
afterAll(async () => {
  await database?.close();
  await server?.stop();
});

const load = (bundle: GraphBundle, hearing: Hearing = {}): Promise<void> =>
  loadGraph(database, streamBundle(bundle), hearing);

async function schemas(): Promise<readonly string[]> {
  const rows = await database.query<{ name: string }>(
    "SELECT nspname AS name FROM pg_namespace WHERE nspname LIKE 'isnad_graph_%'",
  );
  return rows.map(({ name }) => name);
}

/// All that the page asks when it opens and is used, of one graph.
async function everything(graph: StoredGraph) {
  const keys = await strongestKeys(graph, 40);
  const manifest = await storedManifest(graph);
  const part = await partOf(graph, { nodes: keys }, manifest);
  const [key = ''] = keys;
  const neighbours = await neighboursOf(graph, key, { ...NO_FILTER, kinds: [], limit: 10, after: null });
  const evidence = await evidencePage(graph, { key, isEdge: false }, 0, 10);
  const hits = await searchStore(graph, {
    text: part.graph.nodes[0]?.attributes.label ?? '',
    kinds: [],
    limit: 5,
    fuzzy: true,
  });
  return { part, neighbours, evidence, hits };
}

type Everything = Awaited<ReturnType<typeof everything>>;

const ask = (): Promise<Everything> => askCurrent(database, everything);

/// A gate that keeps whoever comes to it until it is opened.
interface Gate {
  readonly reached: Promise<void>;
  come(): Promise<void>;
  open(): void;
}

function gate(): Gate {
  let [open, arrive] = [(): void => undefined, (): void => undefined];
  const opened = new Promise<void>((resolve) => (open = resolve));
  const reached = new Promise<void>((resolve) => (arrive = resolve));
  const come = (): Promise<void> => {
    arrive();
    return opened;
  };
  return { reached, come, open };
}

/// A graph whose load stands still in the middle of one of its lists, the last time that the list is gone through.
function halting(bundle: GraphBundle, list: 'documents' | 'nodes' | 'edges', { come }: Gate): GraphStream {
  const stream = streamBundle(bundle);
  let times = 0;
  async function* halted<T>(elements: AsyncIterable<T>): AsyncGenerator<T> {
    times += 1;
    const last = list === 'documents' || times === 2;
    let at = 0;
    for await (const element of elements) {
      at += 1;
      if (last && at === 20) await come();
      yield element;
    }
  }
  const lists = {
    documents: () => halted(stream.documents()),
    nodes: () => halted(stream.nodes()),
    edges: () => halted(stream.edges()),
  };
  return { ...stream, [list]: lists[list] };
}

/// A database whose connection dies at the so-many-th order of a transaction; 0 for never. `orders` counts them.
function mortal(at: number): Database & { readonly orders: () => number } {
  let orders = 0;
  const counted = (inside: Database): Database => {
    const before = async (): Promise<void> => {
      orders += 1;
      if (orders !== at) return;
      const [row] = await inside.query<{ id: number }>('SELECT pg_backend_pid() AS id');
      await database.query('SELECT pg_terminate_backend($1)', [row?.id ?? 0]);
    };
    return {
      query: (sql, values) => before().then(() => inside.query(sql, values)),
      run: (sql) => before().then(() => inside.run(sql)),
      copy: (table, columns, text) => before().then(() => inside.copy(table, columns, text)),
      transaction: (work) => inside.transaction(work),
      close: () => inside.close(),
    };
  };
  return {
    query: (sql, values) => database.query(sql, values),
    run: (sql) => database.run(sql),
    copy: (table, columns, text) => database.copy(table, columns, text),
    close: () => database.close(),
    transaction: (work) => database.transaction((inside) => work(counted(inside))),
    orders: () => orders,
  };
}

let [old, next]: [Everything?, Everything?] = [];

describe.skipIf(server === null)('while a graph is loaded', () => {
  beforeEach(({ skip }) => skip(server === null, why ?? ''));

  test.each(['documents', 'nodes', 'edges'] as const)(
    'all questions are answered at once, in the middle of its %s',
    async (list) => {
      const halt = gate();
      const loading = loadGraph(database, halting(NEW, list, halt));
      await halt.reached;
      const begin = performance.now();
      expect(await ask()).toEqual(old);
      expect(await exported(database)).toBe(writeGraphJson(OLD.graph));
      const other = await openStore(server?.address ?? '', NO_THREAD);
      expect(await askCurrent(other, everything)).toEqual(old);
      expect(performance.now() - begin).toBeLessThan(AT_ONCE);
      await other.close();
      halt.open();
      await loading;
      expect(await ask()).toEqual(next);
      expect(await schemas()).toEqual([await currentGeneration(database)]);
      await load(OLD);
    },
  );

  test('those who ask all the time get all of one graph or all of the other, and never wait for long', async () => {
    let [isOver, longest, answers] = [false, 0, 0];
    const other = await openStore(server?.address ?? '', NO_THREAD);
    const reader = async (): Promise<void> => {
      while (!isOver) {
        const begin = performance.now();
        const answer = await askCurrent(other, everything);
        longest = Math.max(longest, performance.now() - begin);
        answers += 1;
        expect([old, next]).toContainEqual(answer);
      }
    };
    const readers = [reader(), reader(), reader()];
    for (const bundle of [NEW, OLD, NEW, OLD]) await load(bundle);
    isOver = true;
    await Promise.all(readers);
    await other.close();
    expect(answers).toBeGreaterThan(10);
    expect(longest).toBeLessThan(AT_ONCE);
    expect(await schemas()).toEqual([await currentGeneration(database)]);
  });

  test('another load waits for it and says so', async () => {
    const [halt, said] = [gate(), [] as string[]];
    const first = loadGraph(database, halting(NEW, 'nodes', halt));
    await halt.reached;
    const second = load(OLD, { onWait: (reason) => said.push(reason) });
    await expect.poll(() => said).toContain('another graph is being loaded into the store');
    halt.open();
    await Promise.all([first, second]);
    expect(await ask()).toEqual(old);
  });

  test('one who reads all of the old graph reads it to its end, and it goes with the next load', async () => {
    const [halt, before] = [gate(), await currentGeneration(database)];
    const held = holdCurrent(database, async (graph) => {
      await halt.come();
      return writtenFile(graph);
    });
    await halt.reached;
    await load(NEW);
    expect(await ask()).toEqual(next);
    expect((await schemas()).toSorted()).toEqual([before, await currentGeneration(database)].toSorted());
    halt.open();
    expect(await held).toBe(writeGraphJson(OLD.graph));
    await load(OLD);
    expect(await schemas()).toEqual([await currentGeneration(database)]);
  });
});

describe.skipIf(server === null)('a load that dies', () => {
  beforeAll(() => load(OLD), 60_000);

  test('at any moment leaves the old graph and nothing else', async () => {
    const whole = mortal(0);
    await loadGraph(whole, streamBundle(OLD));
    const generation = await currentGeneration(database);
    for (let at = 2; at < whole.orders() - 3; at += 7) {
      await expect(loadGraph(mortal(at), streamBundle(NEW)), `order ${at}`).rejects.toThrow();
      expect(await currentGeneration(database)).toBe(generation);
      expect(await schemas()).toEqual([generation]);
    }
    expect(await exported(database)).toBe(writeGraphJson(OLD.graph));
    await load(NEW);
    expect(await exported(database)).toBe(writeGraphJson(NEW.graph));
  }, 120_000);

  test.skipIf(!server?.kill)('with the server leaves the old graph, and the next load is whole', async () => {
    await load(OLD);
    const halt = gate();
    const loading = loadGraph(database, halting(NEW, 'edges', halt));
    await halt.reached;
    server?.kill?.();
    halt.open();
    await expect(loading).rejects.toThrow();
    expect(await exported(database)).toBe(writeGraphJson(OLD.graph));
    await load(NEW);
    expect(await exported(database)).toBe(writeGraphJson(NEW.graph));
    expect(await schemas()).toEqual([await currentGeneration(database)]);
  });
});

describe.skipIf(server === null)('a store of an earlier version', () => {
  /// What each released schema had beside the tables that the first made.
  const LACKING: Readonly<Record<number, readonly string[]>> = {
    1: ['event_words', 'sentence_words', 'readings', 'readers', 'partitions'],
    2: ['event_words', 'sentence_words', 'partitions'],
    3: ['partitions'],
    4: ['partitions'],
    5: ['partitions'],
  };

  const RANKED = ['names', 'event_words', 'sentence_words'];

  /// A database of its own, with a graph as the version of a schema left it.
  async function aged(schema: number): Promise<string> {
    const name = `isnad_schema_${schema}_${Date.now()}`;
    await database.run(`CREATE DATABASE ${name}`);
    const url = new URL(server?.address ?? '');
    url.pathname = `/${name}`;
    const made = await openStore(url.href, NO_THREAD);
    await loadGraph(made, streamBundle(OLD));
    const from = await currentGeneration(made);
    const tables = await made.query<{ name: string }>('SELECT tablename AS name FROM pg_tables WHERE schemaname = $1', [
      from,
    ]);
    await made.close();
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    if (schema < 5) {
      for (const table of RANKED) await client.query(`ALTER TABLE ${from}.${table} DROP COLUMN rank`);
      await client.query(`DELETE FROM ${from}.graph_facts WHERE name <> 'manifest'`);
    }
    if (schema < 4) {
      for (const { name } of tables) await client.query(`ALTER TABLE ${from}.${name} SET SCHEMA public`);
      await client.query(`DROP TABLE current_graph; DROP SCHEMA ${from}`);
    }
    for (const table of LACKING[schema] ?? []) await client.query(`DROP TABLE ${table}`);
    await client.query('DELETE FROM isnad_migrations WHERE number > $1', [schema]);
    await client.end();
    return url.href;
  }

  test.each([1, 2, 3, 4, 5])('keeps its graph, and takes the next: schema %d', async (schema) => {
    const store = await openStore(await aged(schema), NO_THREAD);
    expect(await exported(store)).toBe(writeGraphJson(OLD.graph));
    expect(await askCurrent(store, lacksWords)).toBe(schema < 3);
    if (schema > 2) expect(await askCurrent(store, everything)).toEqual(old);
    await loadGraph(store, streamBundle(NEW));
    expect(await exported(store)).toBe(writeGraphJson(NEW.graph));
    const left = await store.query("SELECT 1 FROM pg_tables WHERE tablename = 'nodes'");
    expect(left.length).toBe(1);
    await store.close();
  });
});
