/// The strongest of much, on a PostgreSQL as it is. The one rule kept here: what is found step by step is what would be found at once.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { searchNames } from '../../src/store/ask/search.ts';
import type { Database } from '../../src/store/database.ts';
import { currentGeneration, inGeneration, type StoredGraph } from '../../src/store/generation.ts';
import { strongestFirst } from '../../src/store/rank.ts';
import { noteShares, sharesOf } from '../../src/store/share.ts';
import { openStore } from '../../src/store/store.ts';
import { findPostgres } from '../server/store-server.ts';

const found = await findPostgres();
const why = 'why' in found ? found.why : null;
const server = 'server' in found ? found.server : null;

/// More than have indexes of their own.
const ROWS = 90_000;
/// Of how many rows one is met by each word.
const EVERY = [1, 3, 700, 9000, 40_000, 1_000_000];

let database: Database;
let graph: StoredGraph;
beforeAll(async () => {
  if (!server) return;
  database = await openStore(server.address, new URL('file:///none'));
  const tables = inGeneration(database, await currentGeneration(database));
  // Rows are in another order than their ranks.
  const words = EVERY.map((every) => `CASE WHEN (n + 1) % ${every} = 0 THEN 'every${every} ' ELSE '' END`);
  await tables.run(
    `INSERT INTO graph.event_words (node, kind, strength, words, rank)
     SELECT 'event:' || n, 'visit', ${ROWS} - n, (${words.join(' || ')})::tsvector, n
     FROM generate_series(0, ${ROWS - 1}) AS n ORDER BY n % 100, n`,
  );
  await tables.run(
    `INSERT INTO graph.names (node, place, name, kind, folded, sound, strength, rank)
     SELECT 'organization:' || n, 0, 'موسسه ' || left(md5(n::text), 8), 'organization', 'موسسه ' || left(md5(n::text), 8), '', 1, n
     FROM generate_series(1, 3000) AS n`,
  );
  await tables.run(
    `INSERT INTO graph.nodes (key, position, kind, event, strength, degree, evidence, attributes)
     SELECT node, rank, kind, false, 1, 0, 0, '{}' FROM graph.names`,
  );
  await tables.run('ANALYZE graph.event_words');
  await tables.run('DELETE FROM graph.graph_facts');
  await noteShares(tables);
  graph = tables;
}, 120_000);
afterAll(async () => {
  await database?.close();
  await server?.stop();
});

describe.skipIf(server === null)('the strongest rows', () => {
  beforeEach(({ skip }) => skip(server === null, why ?? ''));

  test.each(EVERY)('come in the order of their strength, of each %d rows one', async (every) => {
    const sql = strongestFirst('event_words', 'node', 'words @@ $1::tsquery', '$2');
    const nodes = Array.from({ length: Math.floor(ROWS / every) }, (_, at) => `event:${(at + 1) * every - 1}`);
    for (const limit of [1, 20, 200]) {
      const rows = await graph.query<{ node: string }>(sql, [`'every${every}'`, limit]);
      expect(rows.map(({ node }) => node)).toEqual(nodes.slice(0, limit));
    }
  });

  test('a name with a letter wrong is found where thousands have its common word', async () => {
    expect(await sharesOf(graph, 'names')).toEqual({ موسسه: 1 });
    // 'c81e728d' with a letter wrong.
    const hits = await searchNames(graph, { text: 'مؤسسة c81x728d', kinds: [], limit: 5, fuzzy: true });
    expect(hits[0]).toMatchObject({ name: 'موسسه c81e728d', match: 'fuzzy' });
  });
});
