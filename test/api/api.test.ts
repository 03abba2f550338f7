/// The API as a program would ask it: what it answers, what it refuses, what it says of itself.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { z } from '@hono/zod-openapi';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApi } from '../../src/api/app.ts';
import type { NeighbourReply, PathReply, SearchReply, TopReply } from '../../src/api/shape.ts';
import { requireBundle } from '../../src/format/bundle-json.ts';
import { isEvent } from '../../src/model/graph.ts';
import type { Database } from '../../src/store/database.ts';
import { streamBundle } from '../../src/store/graph-stream.ts';
import { loadGraph } from '../../src/store/load.ts';
import { migrate } from '../../src/store/migration.ts';
import { openPglite } from '../../src/store/pglite-database.ts';
import { builtBundle } from '../built-bundle.ts';
import { storeThread } from '../store/thread.ts';

const BUILT = builtBundle();
let [folder, database]: [string?, Database?] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-api-'));
  database = await openPglite(join(folder, 'data'), await storeThread());
  await migrate(database);
  await loadGraph(database, streamBundle(BUILT));
}, 120_000);

afterAll(async () => {
  await database?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

/// What answers hold, each some of it.
interface Body {
  readonly hits: z.infer<typeof SearchReply>['hits'];
  readonly neighbours: z.infer<typeof NeighbourReply>['neighbours'];
  readonly next: string;
  readonly evidence: readonly unknown[];
  readonly complete: boolean;
  readonly routes: z.infer<typeof PathReply>['routes'];
  readonly events: z.infer<typeof TopReply>['events'];
  readonly entities: z.infer<typeof TopReply>['entities'];
  readonly documents: readonly unknown[];
  readonly openapi: string;
  readonly paths: Readonly<Record<string, { readonly get: Described }>>;
}

interface Described {
  readonly parameters: readonly { readonly name: string }[];
  readonly responses: object;
}

interface Answer {
  readonly status: number;
  readonly body: Body;
}

async function ask(path: string, query: Readonly<Record<string, string>> = {}, init?: RequestInit): Promise<Answer> {
  if (!database) throw new Error('the store is not open');
  const response = await createApi(database).request(`${path}?${new URLSearchParams(query)}`, init);
  return { status: response.status, body: (await response.json()) as Body };
}

const post = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

const AKAR = BUILT.graph.nodes.find(({ attributes }) => attributes.labels.en === 'Hulusi Akar')?.key ?? '';

describe('an answer', () => {
  test.each(['خلوصي أكار', 'خلوصي اكار', 'أكار', 'Hulusi Akar', 'hulusi', 'خلوسي أكار'])(
    'to a search for %s begins with Hulusi Akar',
    async (q) => {
      const { body } = await ask('/api/search', { q });
      expect(body.hits[0]?.node).toMatchObject({ key: AKAR, kind: 'person', labels: { en: 'Hulusi Akar' } });
    },
  );

  test('of neighbours is of the kind, the days and the factuality that were asked for', async () => {
    const all = await ask('/api/neighbours', { of: AKAR, limit: '200' });
    const window = { from: '2020-07-01', to: '2020-07-04', factuality: 'asserted,planned' };
    const some = await ask('/api/neighbours', { of: AKAR, kind: 'meeting,visit', ...window });
    expect(all.body.neighbours.length).toBeGreaterThan(some.body.neighbours.length);
    expect(some.body.neighbours.length).toBeGreaterThan(0);
    for (const { node } of some.body.neighbours) expect(node.kind).toMatch(/^(meeting|visit)$/);
  });

  test('of neighbours goes on where the page before ended', async () => {
    const first = await ask('/api/neighbours', { of: AKAR, limit: '2' });
    const second = await ask('/api/neighbours', { of: AKAR, limit: '2', after: first.body.next });
    const whole = await ask('/api/neighbours', { of: AKAR, limit: '4' });
    expect([...first.body.neighbours, ...second.body.neighbours]).toEqual(whole.body.neighbours);
  });

  test('of evidence is each sentence as it stands in its article', async () => {
    const { body } = await ask('/api/evidence', { of: AKAR, limit: '200' });
    expect(body.evidence).toEqual(BUILT.graph.nodes.find(({ key }) => key === AKAR)?.attributes.evidence);
    const edge = BUILT.graph.edges[0];
    expect((await ask('/api/evidence', { of: edge?.key ?? '' })).body.evidence).toEqual(edge?.attributes.evidence);
  });

  test('of paths names nodes and edges, the shortest', async () => {
    const { source, target } = BUILT.graph.edges[0] ?? { source: '', target: '' };
    const { body } = await ask('/api/path', { start: source, end: target });
    expect(body.complete).toBe(true);
    expect(body.routes[0]?.nodes.map(({ key }) => key)).toEqual([source, target]);
  });

  test('of the top of a window holds events in it', async () => {
    const { body } = await ask('/api/top', { from: '2020-07-01', to: '2020-07-31', limit: '2' });
    expect(body.events).toHaveLength(2);
    for (const { date } of body.events) expect(date?.start).toMatch(/^2020(-07|$)/);
    expect(body.entities[0]?.events).toBeGreaterThan(0);
  });

  test('of an article is its record', async () => {
    const [first] = BUILT.documents;
    expect((await ask('/api/document', { id: first?.id ?? '' })).body).toEqual(first);
    expect((await ask('/api/documents', { limit: '2', after: '1' })).body.documents).toMatchObject([
      { id: BUILT.documents[1]?.id },
      { id: BUILT.documents[2]?.id },
    ]);
  });

  test('of a part is a graph that every reader of ours takes', async () => {
    const events = BUILT.graph.nodes.filter(({ attributes }) => isEvent(attributes)).slice(0, 5);
    const nodes = [AKAR, ...events.map(({ key }) => key)];
    const { status, body } = await ask('/api/part', {}, post({ nodes }));
    expect(status).toBe(200);
    const { graph } = requireBundle({ schema: 1, ...body });
    expect(graph.nodes.map(({ key }) => key).toSorted()).toEqual(nodes.toSorted());
  });
});

describe('what is not well asked', () => {
  test.each([
    ['/api/search', {}, 'q: '],
    ['/api/search', { q: '' }, 'q: '],
    ['/api/search', { q: 'x'.repeat(201) }, 'q: '],
    ['/api/search', { q: 'x', limit: '201' }, 'limit: '],
    ['/api/search', { q: 'x', limit: '0' }, 'limit: '],
    ['/api/search', { q: 'x', limit: 'many' }, 'limit: '],
    ['/api/search', { q: 'x', kind: 'person,dog' }, 'kind.1: '],
    ['/api/neighbours', { of: AKAR, from: '2020-13-01' }, 'from: a day is written as 2020-07-03'],
    ['/api/neighbours', { of: AKAR, from: '2020-02-30' }, 'from: a day is written as 2020-07-03'],
    ['/api/neighbours', { of: AKAR, from: '2021-01-01', to: '2020-01-01' }, 'from: 2021-01-01 is after 2020-01-01'],
    ['/api/neighbours', { of: AKAR, factuality: 'certain' }, 'factuality.0: '],
    ['/api/neighbours', { of: AKAR, after: 'abc' }, 'after: '],
    ['/api/path', { start: AKAR }, 'end: '],
    ['/api/path', { start: AKAR, end: AKAR, hops: '7' }, 'hops: '],
    ['/api/evidence', { of: AKAR, after: '-1' }, 'after: '],
  ])('%s with %j is refused with what is wrong', async (path, query, error) => {
    const { status, body } = await ask(path, query);
    expect([status, body]).toEqual([400, { error: expect.stringContaining(error) }]);
  });

  test.each([['{'], [{}], [{ nodes: [] }], [{ nodes: Array.from({ length: 5001 }, () => 'x') }]])(
    'a part of %j is refused',
    async (body) => {
      const answer = await ask('/api/part', {}, post(body));
      expect([answer.status, answer.body]).toEqual([400, { error: expect.any(String) }]);
    },
  );

  test.each([
    ['/api/node', { key: 'person:nobody' }, 'there is no node "person:nobody"'],
    ['/api/neighbours', { of: 'person:nobody' }, 'there is no node "person:nobody"'],
    ['/api/evidence', { of: 'x' }, 'there is no node or edge "x"'],
    ['/api/path', { start: AKAR, end: 'x' }, 'there is no node "x"'],
    ['/api/document', { id: '../secret' }, 'there is no article "../secret"'],
    ['/api/nothing', {}, 'there is nothing at /api/nothing'],
  ])('%s of %j is not there', async (path, query, error) => {
    expect(await ask(path, query)).toEqual({ status: 404, body: { error: expect.stringContaining(error) } });
  });
});

test('it describes itself: every question with what it takes and gives', async () => {
  const { body } = await ask('/api/openapi.json');
  expect(body.openapi).toBe('3.1.0');
  expect(Object.keys(body.paths)).toEqual([
    ...['/api/search', '/api/node', '/api/neighbours', '/api/path', '/api/evidence', '/api/document'],
    ...['/api/documents', '/api/store', '/api/top', '/api/part'],
  ]);
  const { parameters = [], responses = {} } = body.paths['/api/search']?.get ?? {};
  expect(parameters.map(({ name }) => name)).toEqual(['q', 'kind', 'fuzzy', 'limit']);
  expect(Object.keys(responses)).toEqual(['200', '400', '404', '500']);
});
