/// Events by who took part, when, where and of what kind, and sentences by their words. The one rule kept here: each word of a query must be
/// met, by the beginning of a word in any of its spellings, and what is strong comes first.

import { readQuery } from '../../search/query.ts';
import type { Value } from '../database.ts';
import type { StoredGraph } from '../generation.ts';
import { vectorQuery } from '../word-vector.ts';
import { textsOf } from './document.ts';

/// Shorter queries stand in nearly everything.
const FEWEST_LETTERS = 2;

export interface FoundEvent {
  readonly node: string;
}

/// Asks with the words of a query; nothing where it has none that say anything.
async function asked<Row extends object>(
  graph: StoredGraph,
  text: string,
  isOfEvents: boolean,
  sql: string,
  values: readonly Value[],
): Promise<readonly Row[]> {
  const query = readQuery(text);
  const words = query.text.length < FEWEST_LETTERS ? '' : vectorQuery(query.saying, isOfEvents);
  return words ? graph.query<Row>(sql, [words, ...values]) : [];
}

/// The keys of events, the strongest first.
export function findEvents(
  graph: StoredGraph,
  text: string,
  kinds: readonly string[],
  limit: number,
): Promise<readonly FoundEvent[]> {
  return asked<FoundEvent>(
    ...[graph, text, true],
    `SELECT node FROM graph.event_words
     WHERE words @@ $1::tsquery AND (cardinality($2::text[]) = 0 OR kind = ANY($2::text[]))
     ORDER BY strength DESC, node LIMIT $3`,
    [kinds, limit],
  );
}

export interface Sentence {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export interface FoundSentence {
  readonly node: string;
  readonly sentence: Sentence;
}

interface Row {
  readonly document: string;
  readonly starts: number;
  readonly ends: number;
  readonly node: string;
}

/// Sentences with the nodes that they are evidence of, those of the strongest first.
export async function findSentences(
  graph: StoredGraph,
  text: string,
  limit: number,
): Promise<readonly FoundSentence[]> {
  const rows = await asked<Row>(
    ...[graph, text, false],
    `SELECT document, starts, ends, node FROM graph.sentence_words
     WHERE words @@ $1::tsquery ORDER BY strength DESC, document, starts LIMIT $2`,
    [limit],
  );
  const texts = await textsOf(graph, new Set(rows.map(({ document }) => document)));
  return rows.map(({ document, ends: end, node, starts: start }) => ({
    node,
    sentence: { document, start, end, quote: (texts.get(document) ?? '').slice(start, end) },
  }));
}
