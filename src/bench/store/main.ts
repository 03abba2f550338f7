/// How fast a store answers: `npm run bench:store`. The one rule kept here: what is asked is drawn by a seed, and each
/// question goes the way that the API's goes.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { evidencePage } from '../../store/ask/evidence.ts';
import { NO_FILTER } from '../../store/ask/filter.ts';
import { neighboursOf } from '../../store/ask/neighbour.ts';
import { partOf, storedManifest, strongestKeys } from '../../store/ask/part.ts';
import { findRoutes } from '../../store/ask/path.ts';
import { searchStore } from '../../store/ask/search.ts';
import { topOf } from '../../store/ask/top.ts';
import type { Database } from '../../store/database.ts';
import { askCurrent, type StoredGraph } from '../../store/generation.ts';
import { fillStore, isServer, openStore } from '../../store/store.ts';
import { computingClock } from './computing-clock.ts';
import { chances, streamGenerated } from './generated-stream.ts';

const WORKER = pathToFileURL(resolve('build/bench/pglite-worker.js'));

interface Subject {
  readonly key: string;
  readonly name: string;
}

/// Nodes to ask about: every so many of the strong ones, and as many drawn from all.
async function subjectsOf(graph: StoredGraph, count: number, chance: () => number): Promise<readonly Subject[]> {
  const [size] = await graph.query<{ n: number }>('SELECT count(*)::int AS n FROM graph.nodes');
  const positions = Array.from({ length: count * 4 }, () => String(Math.floor(chance() * (size?.n ?? 1))));
  const drawn = await graph.query<Subject>(
    `SELECT key, name FROM graph.nodes JOIN graph.names ON node = key AND place = 0
     WHERE nodes.position = ANY($1::int[]) ORDER BY key LIMIT $2`,
    [positions, count / 2],
  );
  const strong = await graph.query<Subject>(
    `SELECT key, name FROM graph.nodes JOIN graph.names ON node = key AND place = 0
     WHERE NOT event ORDER BY nodes.strength DESC, key LIMIT $1`,
    [count / 2],
  );
  return [...strong, ...drawn];
}

type Ask = (subject: Subject, at: number) => Promise<unknown>;

/// One letter of a name written wrong.
function misspelt(name: string, chance: () => number): string {
  const at = 1 + Math.floor(chance() * Math.max(1, name.length - 2));
  return `${name.slice(0, at)}ظ${name.slice(at + 1)}`;
}

function questionsOf(database: Database, subjects: readonly Subject[], chance: () => number): Record<string, Ask> {
  const ask = <T>(question: (graph: StoredGraph) => Promise<T>): Promise<T> => askCurrent(database, question);
  const search = (text: string, fuzzy: boolean) =>
    ask((graph) => searchStore(graph, { text, kinds: [], limit: 20, fuzzy }));
  const neighbours = (key: string, from: string | null) =>
    ask((graph) => neighboursOf(graph, key, { ...NO_FILTER, from, kinds: [], limit: 50, after: null }));
  const month = (at: number): string => `20${19 + (at % 3)}-${String(1 + (at % 9)).padStart(2, '0')}`;
  return {
    'search, whole name': ({ name }) => search(name, false),
    'search, beginning': ({ name }) => search(name.slice(0, 3 + (name.length % 5)), false),
    'search, a word of it': ({ name }) => search(name.split(' ')[1] ?? name, false),
    'search, a name and a year': ({ name }, at) => search(`${name.split(' ')[1] ?? name} ${2019 + (at % 4)}`, false),
    'search, a word in all events': () => search('اجتمع', false),
    'search, words of a sentence': ({ name }) => search(`${name} وبحث الحاضرون`, false),
    'fuzzy, a letter wrong': ({ name }) => search(misspelt(name, chance), true),
    neighbours: ({ key }) => neighbours(key, null),
    'neighbours of a year': ({ key }) => neighbours(key, '2022-01-01'),
    evidence: ({ key }) => ask((graph) => evidencePage(graph, { key, isEdge: false }, 0, 50)),
    'path, up to 4 hops': ({ key }, at) => {
      const end = subjects[(at * 7 + 3) % subjects.length]?.key ?? key;
      return ask((graph) => findRoutes(graph, { ...NO_FILTER, start: key, end, hops: 4, limit: 5 }));
    },
    'top of a month': (_, at) =>
      ask((graph) => topOf(graph, { from: `${month(at)}-01`, to: `${month(at)}-31`, factualities: [] }, 50)),
  };
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/// Questions that are asked before anything is timed.
const WARM = 10;

/// By the clock and by the processor, in milliseconds: other work on the machine counts for the first alone.
interface Times {
  readonly clock: readonly number[];
  readonly processor: readonly number[];
}

async function time(database: Database, ask: Ask, subjects: readonly Subject[]): Promise<Times> {
  for (const [at, subject] of subjects.slice(0, WARM).entries()) await ask(subject, at);
  const computed = await computingClock(database);
  const [clock, processor]: [number[], number[]] = [[], []];
  for (const [at, subject] of subjects.entries()) {
    const [begin, before] = [performance.now(), computed()];
    await ask(subject, at);
    clock.push(performance.now() - begin);
    processor.push(computed() - before);
  }
  const rising = (a: number, b: number): number => a - b;
  return { clock: clock.sort(rising), processor: processor.sort(rising) };
}

function seconds(begin: number): string {
  return ((performance.now() - begin) / 1000).toFixed(1);
}

async function measure(database: Database, count: number): Promise<void> {
  const chance = chances(7);
  const subjects = await askCurrent(database, (graph) => subjectsOf(graph, count, chance));
  console.log(
    '| question | p50, ms | p95, ms | processor p50, ms | processor p95, ms |\n| --- | ---: | ---: | ---: | ---: |',
  );
  for (const [title, ask] of Object.entries(questionsOf(database, subjects, chance))) {
    const { clock, processor } = await time(database, ask, subjects);
    const figures = [clock, processor].flatMap((times) => [percentile(times, 0.5), percentile(times, 0.95)]);
    console.log(`| ${title} | ${figures.map((figure) => figure.toFixed(1)).join(' | ')} |`);
  }
  const begin = performance.now();
  const part = await askCurrent(database, async (graph) =>
    partOf(graph, { nodes: await strongestKeys(graph, 1000) }, await storedManifest(graph)),
  );
  console.log(
    `The strongest thousand nodes, ${part.graph.edges.length} edges, ${part.documents.length} articles: ${seconds(begin)} s`,
  );
}

async function load(address: string, nodes: number, edges: number): Promise<void> {
  const begin = performance.now();
  const origin = { graph: 'generated', manifest: 'generated' };
  await fillStore(address, streamGenerated({ nodes, edges }), origin, WORKER);
  console.log(`Loaded ${nodes} nodes and ${edges} edges in ${seconds(begin)} s.`);
}

const { values } = parseArgs({
  options: {
    nodes: { type: 'string', default: '100000' },
    edges: { type: 'string', default: '300000' },
    questions: { type: 'string', default: '200' },
    store: { type: 'string' },
    loaded: { type: 'boolean', default: false },
  },
});

const own = values.store === undefined ? mkdtempSync(join(tmpdir(), 'isnad-bench-')) : null;
const address = values.store ?? join(own ?? '', 'store');
try {
  if (!values.loaded) await load(address, Number(values.nodes), Number(values.edges));
  const begin = performance.now();
  const database = await openStore(isServer(address) ? address : resolve(address), WORKER);
  console.log(`Opened in ${seconds(begin)} s.\n`);
  await measure(database, Number(values.questions)).finally(() => database.close());
  console.log(`\nMost memory of the process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
} finally {
  if (own) rmSync(own, { recursive: true, force: true });
}
