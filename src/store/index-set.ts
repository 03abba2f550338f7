/// Keys and indexes of the graph's tables. The one rule kept here: they are made when the rows are there, which is faster than row by row,
/// and each is on what a distributed PostgreSQL can index.

import type { Database } from './database.ts';
import { STRONG } from './rank.ts';

const KEYS: Readonly<Record<string, string>> = {
  graph_facts: 'name',
  documents: 'id',
  nodes: 'key',
  edges: 'key',
  adjacent: 'node, strength, edge, outgoing',
  evidence: 'owner, of_edge, position',
  names: 'node, place',
  event_words: 'node',
  sentence_words: 'document, starts',
};

const INDEXES: Readonly<Record<string, string>> = {
  documents_position: 'graph.documents (position)',
  nodes_position: 'graph.nodes (position)',
  nodes_strength: 'graph.nodes (event, strength DESC, key)',
  nodes_from: 'graph.nodes (first_day, strength, key, factuality) WHERE event',
  nodes_lasting: 'graph.nodes (last_day, first_day, strength, key, factuality) WHERE event AND last_day <> first_day',
  edges_position: 'graph.edges (position)',
  names_rank: 'graph.names (rank)',
  names_folded: 'graph.names (folded)',
  names_folded_strong: `graph.names (folded) WHERE rank < ${STRONG}`,
  names_sound: 'graph.names (sound)',
  adjacent_relations: 'graph.adjacent (node) WHERE factuality IS NULL',
  event_words_rank: 'graph.event_words (rank)',
  event_words_found: 'graph.event_words USING gin (words)',
  event_words_strong: `graph.event_words USING gin (words) WHERE rank < ${STRONG}`,
  sentence_words_rank: 'graph.sentence_words (rank)',
  sentence_words_found: 'graph.sentence_words USING gin (words)',
  sentence_words_strong: `graph.sentence_words USING gin (words) WHERE rank < ${STRONG}`,
  names_trigram: 'graph.names USING gin (folded gin_trgm_ops)',
  names_trigram_strong: `graph.names USING gin (folded gin_trgm_ops) WHERE rank < ${STRONG}`,
};

/// Makes them on the tables of a generation that has none.
export async function createIndexes(database: Database): Promise<void> {
  for (const [table, columns] of Object.entries(KEYS))
    await database.run(`ALTER TABLE graph.${table} ADD PRIMARY KEY (${columns})`);
  for (const [name, on] of Object.entries(INDEXES)) await database.run(`CREATE INDEX ${name} ON ${on}`);
}
