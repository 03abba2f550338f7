/// Names, folded and fuzzy; events by what is told of them; sentences by their words. The one rule kept here: names come before events and
/// events before sentences, a better kind of match before any strength, and of one kind the stronger before the weaker.

import type { Value } from '../database.ts';
import type { StoredGraph } from '../generation.ts';
import { searchKey, soundKey } from '../search-key.ts';
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

function finder(graph: StoredGraph, match: Match, where: string, order = 'strength DESC'): Finder {
  return async (values, { kinds, limit }) => {
    const rows = await graph.query<{ node: string; name: string }>(
      `SELECT node, name FROM graph.names WHERE ${where} AND (cardinality($1::text[]) = 0 OR kind = ANY($1::text[]))
       ORDER BY ${order}, node, place LIMIT $2`,
      [kinds, limit, ...values],
    );
    return rows.map((row) => ({ ...row, match }));
  };
}

type Finder = (values: readonly Value[], search: Search) => Promise<readonly Found[]>;

/// The ways of finding, the surest first.
function waysOf(graph: StoredGraph, text: string): readonly Find[] {
  const [folded, sound] = [searchKey(text), /[a-z]/i.test(text) ? soundKey(text) : ''];
  const long = folded.length >= FEWEST_LETTERS;
  const exact = finder(graph, 'exact', 'folded = $3');
  const prefix = finder(graph, 'prefix', 'folded > $3 AND folded < $4');
  const word = finder(graph, 'word', 'folded LIKE $3');
  const bySound = finder(graph, 'sound', 'sound = $3');
  return [
    (search) => exact([folded], search),
    (search) => prefix([folded, `${folded}\u{10FFFF}`], search),
    ...(long ? [(search: Search) => word([`% ${folded}%`], search)] : []),
    ...(sound.length >= FEWEST_LETTERS ? [(search: Search) => bySound([sound], search)] : []),
  ];
}

function likeness(graph: StoredGraph, text: string): Find {
  const fuzzy = finder(graph, 'fuzzy', 'folded % $3', 'similarity(folded, $3) DESC, strength DESC');
  return (search) => fuzzy([searchKey(text)], search);
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
