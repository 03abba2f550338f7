/// What every store must do, whichever database it is in. The one rule kept here: it is asked as the API and the commands
/// ask it.

import { beforeAll, describe, expect, test } from 'vitest';
import { generateGraph } from '../../src/bench/explorer/generated-graph.ts';
import { indexBundle } from '../../src/explorer/data/dataset.ts';
import { searchGroups } from '../../src/explorer/search/search.ts';
import { buildSearch } from '../../src/explorer/search/search-index.ts';
import { requireDocuments } from '../../src/format/documents-json.ts';
import { requireGraph, writeGraphJson } from '../../src/format/graph-json.ts';
import { writeGraphLines } from '../../src/format/graph-lines.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import { type Evidence, type GraphBundle, type GraphEdge, type GraphNode, isEvent } from '../../src/model/graph.ts';
import { documentPage, findDocuments } from '../../src/store/ask/document.ts';
import { evidencePage } from '../../src/store/ask/evidence.ts';
import { type Filter, NO_FILTER } from '../../src/store/ask/filter.ts';
import { neighboursOf } from '../../src/store/ask/neighbour.ts';
import { maybeNode } from '../../src/store/ask/node.ts';
import { partOf, storedManifest, strongestKeys, WHOLE_OPTIONS } from '../../src/store/ask/part.ts';
import { findRoutes, type Routes } from '../../src/store/ask/path.ts';
import { searchNames, searchStore } from '../../src/store/ask/search.ts';
import { topOf } from '../../src/store/ask/top.ts';
import type { Database } from '../../src/store/database.ts';
import { streamStore } from '../../src/store/export.ts';
import {
  askCurrent,
  currentGeneration,
  holdCurrent,
  inGeneration,
  type StoredGraph,
} from '../../src/store/generation.ts';
import { streamBundle } from '../../src/store/graph-stream.ts';
import { loadGraph } from '../../src/store/load.ts';
import { builtBundle } from '../built-bundle.ts';
import { SAMPLE_DOCUMENTS, SAMPLE_GRAPH } from '../format/sample.ts';

/// Numbers in the names, one for each entity, make each name one node's.
export const GENERATED = generateGraph({ nodes: 400, edges: 1400 }, loadLexicon());

const SAMPLE: GraphBundle = { ...builtBundle(), graph: SAMPLE_GRAPH, documents: SAMPLE_DOCUMENTS };

/// What the store holds, as the file it came from.
export function exported(database: Database): Promise<string> {
  return holdCurrent(database, writtenFile);
}

export async function writtenFile(graph: StoredGraph): Promise<string> {
  const { manifest, nodes, edges } = await streamStore(graph);
  const frame = { options: WHOLE_OPTIONS, attributes: { schema: manifest.schema } };
  let text = '';
  for await (const piece of writeGraphLines(frame, nodes(), edges())) text += piece;
  return text;
}

/// Registers the tests for one database; `open` is called once.
export function specs(open: () => Promise<Database>): void {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  }, 120_000);

  describe('what is loaded', () => {
    test.each([
      ['the sample', SAMPLE],
      ['the built graph', builtBundle()],
      ['a generated graph', GENERATED],
    ])('comes out letter for letter: %s', async (_, bundle) => {
      await loadGraph(database, streamBundle(bundle));
      expect(await exported(database)).toBe(writeGraphJson(bundle.graph));
      const ids = bundle.documents.map(({ id }) => id);
      expect(await askCurrent(database, (graph) => findDocuments(graph, ids))).toEqual(bundle.documents);
      expect(await askCurrent(database, storedManifest)).toEqual(bundle.manifest);
    });

    test('comes out letter for letter where names are longer than any index holds', async () => {
      const long = Array.from({ length: 9000 }, (_, at) => String.fromCharCode(0x621 + ((at * at) % 26))).join('');
      const nodes = GENERATED.graph.nodes.map((node) => {
        const { attributes } = node;
        if (node.key !== PERSON.key || isEvent(attributes)) return node;
        return { ...node, attributes: { ...attributes, aliases: [...attributes.aliases, long] } };
      });
      const bundle = { ...GENERATED, graph: { ...GENERATED.graph, nodes } };
      await loadGraph(database, streamBundle(bundle));
      expect(await exported(database)).toBe(writeGraphJson(bundle.graph));
      const search = { text: long.slice(0, 150), kinds: [], limit: 5, fuzzy: false };
      const hits = await askCurrent(database, (graph) => searchNames(graph, search));
      expect(hits.map(({ match, node }) => [node.key, match])).toEqual([[PERSON.key, 'prefix']]);
      await loadGraph(database, streamBundle(GENERATED));
    });

    test('stays where the next load fails', async () => {
      const broken = { ...GENERATED, graph: { ...GENERATED.graph, nodes: GENERATED.graph.nodes.slice(1) } };
      await expect(loadGraph(database, streamBundle(broken))).rejects.toThrow(/there is no such node/);
      expect(await exported(database)).toBe(writeGraphJson(GENERATED.graph));
    });
  });

  describe('what is asked', () => {
    let graph: StoredGraph;
    beforeAll(async () => {
      graph = inGeneration(database, await currentGeneration(database));
    });
    askingSpecs(() => graph);
  });
}

function find(key: string) {
  const node = GENERATED.graph.nodes.find((one) => one.key === key);
  if (!node) throw new Error(`there is no ${key}`);
  return node;
}

const PERSON = find('person:3');

/// How many edges lead from one generated node to another, at the least.
function distance(start: string, end: string): number {
  let [reached, hops] = [new Set([start]), 0];
  while (!reached.has(end)) {
    const next = new Set(reached);
    for (const { source, target } of GENERATED.graph.edges) {
      if (reached.has(source)) next.add(target);
      if (reached.has(target)) next.add(source);
    }
    if (next.size === reached.size) return Number.POSITIVE_INFINITY;
    [reached, hops] = [next, hops + 1];
  }
  return hops;
}

function quotesOf({ attributes }: GraphNode | GraphEdge): readonly Evidence[] {
  return attributes.evidence;
}

function askingSpecs(graph: () => StoredGraph): void {
  const search = async (text: string, fuzzy = true, kinds: readonly string[] = []) =>
    (await searchNames(graph(), { text, kinds, limit: 10, fuzzy })).map(({ node, match }) => [node.key, match]);

  describe('a search', () => {
    const name = PERSON.attributes.label;

    test('finds a name as it is written', async () => {
      expect((await search(name))[0]).toEqual([PERSON.key, 'exact']);
    });

    test('finds it whatever its marks, hamza and tatweel are', async () => {
      const dressed = name.replace(/ا/g, 'أ').replace(/ي/g, 'ى').split('').join('\u0640');
      expect((await search(dressed))[0]).toEqual([PERSON.key, 'exact']);
    });

    test('finds it by its beginning, by a word in it, and in Latin letters', async () => {
      expect(await search(name.slice(0, -1), false)).toContainEqual([PERSON.key, 'prefix']);
      expect(await search(name.split(' ').slice(1).join(' '), false)).toContainEqual([PERSON.key, 'word']);
      expect((await search('NAME 3', false))[0]).toEqual([PERSON.key, 'exact']);
    });

    test('finds it with a letter wrong, where it may', async () => {
      const wrong = `${name.slice(0, 2)}ظ${name.slice(3)}`;
      expect(await search(wrong)).toContainEqual([PERSON.key, 'fuzzy']);
      expect(await search(wrong, false)).toEqual([]);
    });

    test('keeps to the kinds that are asked for', async () => {
      expect(await search(name, false, ['place'])).toEqual([]);
    });

    test.each(['', ' ', '؟!', "'; DROP TABLE nodes; --", '%', '_', '\\', 'x'.repeat(200)])(
      'finds nothing for %j, and harms nothing',
      async (text) => expect(await search(text)).toEqual([]),
    );
  });

  describe('a search for what is told', () => {
    const told = async (text: string, limit = 20, kinds: readonly string[] = []) =>
      (await searchStore(graph(), { text, kinds, limit, fuzzy: false })).filter(({ match }) => /event|sen/.test(match));
    const event = GENERATED.graph.nodes.find(({ attributes }) => isEvent(attributes) && attributes.date);
    const [first] = event?.attributes.evidence ?? [];

    test('finds an event by who took part and its year, as the page does', async () => {
      const edge = GENERATED.graph.edges.find(({ target }) => target === event?.key);
      const name = find(edge?.source ?? '').attributes.label;
      const date = event && isEvent(event.attributes) ? event.attributes.date : null;
      const found = await told(`${name} ${date?.start.slice(0, 4)}`, 200);
      expect(found.map(({ node }) => node.key)).toContain(event?.key);
      const page = buildSearch(indexBundle(GENERATED));
      const events = searchGroups(page, `${name} ${date?.start.slice(0, 4)}`).get('event')?.best ?? [];
      const ofStore = found.filter(({ match }) => match === 'event').map(({ node }) => node.key);
      expect(new Set(events.map(({ node }) => node))).toEqual(new Set(ofStore));
    });

    test('finds events by the words for their kind', async () => {
      const found = await told('زيارات', 200);
      const visits = GENERATED.graph.nodes.filter(({ attributes }) => attributes.kind === 'visit');
      const events = found.filter(({ match }) => match === 'event');
      expect(events.length).toBe(Math.min(200, visits.length));
      for (const { node } of events) expect(node.kind).toBe('visit');
      expect((await told('زيارات', 20, ['meeting'])).length).toBe(0);
    });

    test('finds a sentence by its words, in any order and where it stands', async () => {
      const words = (first?.quote ?? '').split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3);
      const found = await told([...words].reverse().join(' '), 200);
      const same = found.find(
        ({ sentence }) => sentence?.document === first?.document && sentence?.start === first?.start,
      );
      expect(same?.sentence?.quote).toBe(first?.quote);
      expect(same?.name).toBe(first?.quote);
    });

    test.each(['', 'x', '؟!', "'; DROP TABLE nodes; --", "'", '\\', '& | !', ':*', '( )'])(
      'finds nothing for %j, and harms nothing',
      async (text) => expect(await told(text)).toEqual([]),
    );
  });

  describe('neighbours', () => {
    const wanted = { ...NO_FILTER, kinds: [], limit: 7, after: null };
    const all = async (filter: Partial<Filter & { kinds: readonly string[] }> = {}) => {
      const found = [];
      for (let after = null as Parameters<typeof neighboursOf>[2]['after'], more = true; more; ) {
        const page = await neighboursOf(graph(), PERSON.key, { ...wanted, ...filter, after });
        found.push(...page.neighbours);
        more = page.next !== null;
        after = page.next;
      }
      return found;
    };

    test('come page by page, each once, the strongest first', async () => {
      const found = (await all()).map(({ edge }) => edge);
      const own = GENERATED.graph.edges.filter(({ source }) => source === PERSON.key).map(({ key }) => key);
      expect(found.toSorted()).toEqual(own.toSorted());
      const reports = (await all()).map(({ node }) => node.evidence);
      expect(reports[0]).toBeGreaterThanOrEqual(reports.at(-1) ?? 0);
    });

    test('are narrowed by days and by factuality', async () => {
      const narrowed = await all({ from: '2020-01-01', to: '2021-06-30', factualities: ['denied', 'planned'] });
      const passing = (await all()).filter(({ node }) => {
        const start = node.date?.start ?? '';
        return start >= '2020-01-01' && start <= '2021-06-30' && /denied|planned/.test(node.factuality ?? '');
      });
      expect(narrowed).toEqual(passing);
      expect(narrowed.length).toBeGreaterThan(0);
    });

    test('are narrowed to kinds', async () => {
      expect(new Set((await all({ kinds: ['visit'] })).map(({ node }) => node.kind))).toEqual(new Set(['visit']));
    });
  });

  test('evidence comes page by page, cut out of its articles', async () => {
    const { evidence } = PERSON.attributes;
    const owner = { key: PERSON.key, isEdge: false };
    const first = await evidencePage(graph(), owner, 0, 5);
    expect(first).toEqual({ evidence: evidence.slice(0, 5), next: 5 });
    const rest = await evidencePage(graph(), owner, 5, 200);
    expect(rest).toEqual({ evidence: evidence.slice(5), next: null });
  });

  describe('a path', () => {
    const routes = (start: string, end: string, hops: number, filter: Filter = NO_FILTER): Promise<Routes> =>
      findRoutes(graph(), { start, end, hops, limit: 3, ...filter });
    const others = GENERATED.graph.nodes.filter((_, at) => at % 23 === 0).map(({ key }) => key);

    test.each(others)('is the shortest there is: to %s', async (key) => {
      const found = await routes(PERSON.key, key, 6);
      const shortest = distance(PERSON.key, key);
      expect(found.complete).toBe(true);
      const lengths = new Set(found.routes.map(({ steps }) => steps.length));
      expect([...lengths]).toEqual(shortest <= 6 ? [shortest] : []);
    });

    test('goes over edges that are there, from end to end', async () => {
      const edges = new Map(GENERATED.graph.edges.map((edge) => [edge.key, edge]));
      const far = others.find((key) => distance(PERSON.key, key) === 4) ?? '';
      for (const { nodes, steps } of (await routes(PERSON.key, far, 4)).routes) {
        expect([nodes[0]?.key, nodes.at(-1)?.key]).toEqual([PERSON.key, far]);
        for (const [at, { edge, outgoing }] of steps.entries()) {
          const ends = [nodes[at]?.key, nodes[at + 1]?.key];
          const { source, target } = edges.get(edge) ?? {};
          expect(outgoing ? [source, target] : [target, source]).toEqual(ends);
        }
      }
      expect(await routes(PERSON.key, far, 3)).toEqual({ routes: [], complete: true });
    });

    test('keeps to the days that are asked for', async () => {
      const before = { from: null, to: '1999-12-31', factualities: [] };
      expect(await routes(PERSON.key, others[3] ?? '', 6, before)).toEqual({ routes: [], complete: true });
    });
  });

  test('the strongest of a window are events in it and who takes part in them', async () => {
    const window = { from: '2020-03-01', to: '2020-05-31', factualities: [] };
    const { events, entities, counted, complete } = await topOf(graph(), window, 5);
    const within = GENERATED.graph.nodes.filter(({ attributes }) => {
      const start = isEvent(attributes) ? (attributes.date?.start ?? '') : '';
      return start >= window.from && start <= window.to;
    });
    expect([counted, complete, events.length, entities.length]).toEqual([within.length, true, 5, 5]);
    const keys = new Set(within.map(({ key }) => key));
    const [first] = entities;
    const told = GENERATED.graph.edges.filter(({ source, target }) => source === first?.node.key && keys.has(target));
    expect(first?.events).toBe(told.length);
  });

  test('a part is a graph that keeps every promise of the schema', async () => {
    const keys = await strongestKeys(graph(), 60);
    const part = await partOf(graph(), { nodes: keys }, await storedManifest(graph()));
    expect(
      requireGraph(part.graph)
        .nodes.map(({ key }) => key)
        .toSorted(),
    ).toEqual([...keys].toSorted());
    const texts = new Map(requireDocuments(part.documents).map(({ id, text }) => [id, text]));
    const { nodes, edges } = part.graph;
    expect(edges.length).toBeGreaterThan(30);
    for (const { document, start, end, quote } of [...nodes, ...edges].flatMap(quotesOf))
      expect(texts.get(document)?.slice(start, end)).toBe(quote);
    expect(part.manifest.partOf).toEqual(GENERATED.manifest.counts);
  });

  test('articles are listed page by page', async () => {
    const first = await documentPage(graph(), 0, 10);
    expect([first.documents.length, first.next]).toEqual([10, 10]);
    expect(first.documents[3]?.id).toBe(GENERATED.documents[3]?.id);
  });

  test('what is not there is not found', async () => {
    expect(await maybeNode(graph(), 'person:nobody')).toBeNull();
    expect((await findRoutes(graph(), { start: 'x', end: 'y', hops: 4, limit: 1, ...NO_FILTER })).routes).toEqual([]);
  });
}
