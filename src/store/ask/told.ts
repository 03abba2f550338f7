/// Events by who took part, when, where and of what kind, and sentences by their words. The one rule kept here: each word of a query must be
/// met, by the beginning of a word in any of its spellings, and what is strong comes first.

import { isEventKind } from '../../model/ontology.ts';
import { readQuery } from '../../search/query.ts';
import type { StoredGraph } from '../generation.ts';
import { strongestFirst } from '../rank.ts';
import { sharesOf, tellingWords } from '../share.ts';
import { type AskedWord, askedKinds, askedWords, vectorQuery } from '../word-vector.ts';
import { textsOf } from './document.ts';

/// An index finds what meets the telling words ($1), and only then is looked whether all ($2) are met: CASE keeps the index from that.
const MET = 'words @@ $1::tsquery AND CASE WHEN words @@ $2::tsquery THEN true ELSE false END';
/// Shorter queries stand in nearly everything.
const FEWEST_LETTERS = 2;

export interface FoundEvent {
  readonly node: string;
}

/// Asks with the words of a query; nothing where it has none that say anything.
async function asked<Row extends object>(
  graph: StoredGraph,
  table: 'event_words' | 'sentence_words',
  columns: string,
  words: readonly AskedWord[],
  limit: number,
): Promise<readonly Row[]> {
  if (words.length === 0) return [];
  const telling = tellingWords(words, await sharesOf(graph, table));
  return graph.query<Row>(strongestFirst(table, columns, MET, '$3'), [vectorQuery(telling), vectorQuery(words), limit]);
}

function wordsOfQuery(text: string, withKinds: boolean): readonly AskedWord[] {
  const query = readQuery(text);
  return query.text.length < FEWEST_LETTERS ? [] : askedWords(query.saying, withKinds);
}

/// The keys of events, the strongest first.
export async function findEvents(
  graph: StoredGraph,
  text: string,
  kinds: readonly string[],
  limit: number,
): Promise<readonly FoundEvent[]> {
  const [words, ofEvents] = [wordsOfQuery(text, true), kinds.filter(isEventKind)];
  if (words.length === 0 || (kinds.length > 0 && ofEvents.length === 0)) return [];
  const all = kinds.length > 0 ? [...words, askedKinds(ofEvents)] : words;
  return asked<FoundEvent>(graph, 'event_words', 'node', all, limit);
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
  const words = wordsOfQuery(text, false);
  const rows = await asked<Row>(graph, 'sentence_words', 'document, starts, ends, node', words, limit);
  const texts = await textsOf(graph, new Set(rows.map(({ document }) => document)));
  return rows.map(({ document, ends: end, node, starts: start }) => ({
    node,
    sentence: { document, start, end, quote: (texts.get(document) ?? '').slice(start, end) },
  }));
}
