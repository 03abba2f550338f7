/// The indexes beside the primary keys. The one rule kept here: they are made when the rows are there, which is faster
/// than making them row by row, and each is on what a distributed PostgreSQL can index.

import type { Database } from './database.ts';

const INDEXES: Readonly<Record<string, string>> = {
  documents_position: 'documents (position)',
  nodes_position: 'nodes (position)',
  nodes_strength: 'nodes (event, strength DESC, key)',
  nodes_from: 'nodes (first_day, strength, key, factuality) WHERE event',
  nodes_lasting: 'nodes (last_day, first_day, strength, key, factuality) WHERE event AND last_day <> first_day',
  edges_position: 'edges (position)',
  names_folded: 'names (folded)',
  names_sound: 'names (sound)',
  adjacent_relations: 'adjacent (node) WHERE factuality IS NULL',
  event_words_strength: 'event_words (strength DESC, node)',
  event_words_found: 'event_words USING gin (words)',
  sentence_words_strength: 'sentence_words (strength DESC, document, starts)',
  sentence_words_found: 'sentence_words USING gin (words)',
  names_trigram: 'names USING gin (folded gin_trgm_ops)',
};

/// Those of earlier versions.
const GONE = ['nodes_days'];

export async function dropIndexes(database: Database): Promise<void> {
  for (const name of [...Object.keys(INDEXES), ...GONE]) await database.run(`DROP INDEX IF EXISTS ${name}`);
}

export async function createIndexes(database: Database): Promise<void> {
  for (const [name, on] of Object.entries(INDEXES)) await database.run(`CREATE INDEX IF NOT EXISTS ${name} ON ${on}`);
}
