/// Names, folded and fuzzy; events by what is told of them; sentences by their words. The one rule kept here: names come before events and
/// events before sentences, a better kind of match before any strength, and of one kind the stronger before the weaker.

import { LEAST_LIKENESS, type Value } from '../database.ts';
import type { StoredGraph } from '../generation.ts';
import { strongestFirst } from '../rank.ts';
import { searchKey, soundKey } from '../search-key.ts';
import { sharesOf, withoutCommon } from '../share.ts';
import { findNodes, type NodeSummary } from './node.ts';
import { findEvents, findSentences, type Sentence } from './told.ts';

/// How a name was found: as it is, by its beginning, by a word in it, by its consonants, or by likeness; or that an event or a sentence was.
export const MATCHES = ['exact', 'prefix', 'word', 'sound', 'fuzzy', 'event', 'sentence'] as const;
export type Match = (typeof MATCHES)[number];

export interface Hit {
  readonly node: NodeSummary;
  /// The name that was found, the event's name, or the sentence.
  readonly name: string;
  readonly match: Match;
  /// Where a sentence stands.
  readonly sentence?: Sentence;
}

export interface Search {
  readonly text: string;
  readonly kinds: readonly string[];
  readonly limit: number;
  /// Whether to look for names that are merely alike where too few are found otherwise.
  readonly fuzzy: boolean;
}

interface Found {
  readonly node: string;
  readonly name: string;
  readonly match: Match;
  readonly sentence?: Sentence;
}

/// Trigrams need so many letters to choose by.
const FEWEST_LETTERS = 3;

type Find = (search: Search) => Promise<readonly Found[]>;

const OF_KINDS = '(cardinality($1::text[]) = 0 OR kind = ANY($1::text[]))';

/// Finds names of which few or many meet a condition, the strongest first.
function finder(graph: StoredGraph, match: Match, where: string): Finder {
  const sql = strongestFirst('names', 'node, name', `${where} AND ${OF_KINDS}`, '$2');
  return (values, search) => rowsOf(graph, match, sql, values, search);
}

/// Finds names of which few meet a condition, in an order of their own.
function orderedFinder(graph: StoredGraph, match: Match, where: string, order: string): Finder {
  const sql = `SELECT node, name FROM graph.names WHERE ${where} AND ${OF_KINDS} ORDER BY ${order} LIMIT $2`;
  return (values, search) => rowsOf(graph, match, sql, values, search);
}

async function rowsOf(
  graph: StoredGraph,
  match: Match,
  sql: string,
  values: readonly Value[],
  { kinds, limit }: Search,
): Promise<readonly Found[]> {
  const rows = await graph.query<{ node: string; name: string }>(sql, [kinds, limit, ...values]);
  return rows.map((row) => ({ ...row, match }));
}

type Finder = (values: readonly Value[], search: Search) => Promise<readonly Found[]>;

/// The ways of finding, the surest first.
function waysOf(graph: StoredGraph, text: string): readonly Find[] {
  const [folded, sound] = [searchKey(text), /[a-z]/i.test(text) ? soundKey(text) : ''];
  const long = folded.length >= FEWEST_LETTERS;
  const exact = orderedFinder(graph, 'exact', 'folded = $3', 'rank');
  const prefix = finder(graph, 'prefix', 'folded > $3 AND folded < $4');
  const word = finder(graph, 'word', 'folded LIKE $3');
  const bySound = orderedFinder(graph, 'sound', 'sound = $3', 'rank');
  return [
    (search) => exact([folded], search),
    (search) => prefix([folded, `${folded}\u{10FFFF}`], search),
    ...(long ? [(search: Search) => word([`% ${folded}%`], search)] : []),
    ...(sound.length >= FEWEST_LETTERS ? [(search: Search) => bySound([sound], search)] : []),
  ];
}

/// Names that are alike. Of those that have nothing but common words in common there are very many, so an index is asked for the others alone.
function likeness(graph: StoredGraph, text: string): Find {
  const alike = `similarity(folded, $3) >= ${LEAST_LIKENESS}`;
  const fuzzy = orderedFinder(graph, 'fuzzy', 'folded % $3', 'similarity(folded, $3) DESC, rank');
  const rarely = orderedFinder(graph, 'fuzzy', `$4 <% folded AND ${alike}`, 'similarity(folded, $3) DESC, rank');
  return async (search) => {
    const folded = searchKey(text);
    const rare = withoutCommon(folded, await sharesOf(graph, 'names'));
    return rare === folded ? fuzzy([folded], search) : rarely([folded, rare], search);
  };
}

/// One hit a node, the best it has.
function bestOf(found: readonly Found[], limit: number): readonly Found[] {
  const best = new Map<string, Found>();
  for (const one of found) if (!best.has(one.node)) best.set(one.node, one);
  return [...best.values()].slice(0, limit);
}

/// The entities that a name means, the best match first.
export async function searchNames(graph: StoredGraph, search: Search): Promise<readonly Hit[]> {
  const { text, limit, fuzzy } = search;
  const folded = searchKey(text);
  if (!folded) return [];
  const ways = [...waysOf(graph, text), ...(fuzzy && folded.length >= FEWEST_LETTERS ? [likeness(graph, text)] : [])];
  let found: readonly Found[] = [];
  for (const way of ways) {
    if (found.length >= limit) break;
    found = bestOf([...found, ...(await way(search))], limit);
  }
  return withNodes(graph, found);
}

/// What was found with its nodes; an event is called by its own name.
async function withNodes(graph: StoredGraph, found: readonly Found[]): Promise<readonly Hit[]> {
  const keys = [...new Set(found.map(({ node }) => node))];
  const nodes = new Map((await findNodes(graph, keys)).map((node) => [node.key, node]));
  return found.flatMap(({ match, name, node: key, sentence }) => {
    const node = nodes.get(key);
    return node ? [{ node, name: match === 'event' ? node.label : name, match, ...(sentence && { sentence }) }] : [];
  });
}

/// All that a query finds: names, then events, then sentences, of each as many as are asked for. Sentences are of no kind.
export async function searchStore(graph: StoredGraph, search: Search): Promise<readonly Hit[]> {
  const { kinds, limit, text } = search;
  const [names, events, sentences] = await Promise.all([
    searchNames(graph, search),
    findEvents(graph, text, kinds, limit),
    kinds.length > 0 ? [] : findSentences(graph, text, limit),
  ]);
  const told = await withNodes(graph, [
    ...events.map(({ node }): Found => ({ node, name: '', match: 'event' })),
    ...sentences.map(({ node, sentence }): Found => ({ node, name: sentence.quote, match: 'sentence', sentence })),
  ]);
  return [...names, ...told];
}
