/// The indexes beside the primary keys. The one rule kept here: they are made when the rows are there, which is faster
/// than making them row by row, and each is on what a distributed PostgreSQL can index.

import type { Database } from './database.ts';

const INDEXES: Readonly<Record<string, string>> = {
  documents_position: 'documents (position)',
  nodes_position: 'nodes (position)',
  nodes_strength: 'nodes (event, strength DESC, key)',
  nodes_days: 'nodes (first_day) WHERE event',
  edges_position: 'edges (position)',
  names_folded: 'names (folded)',
  names_sound: 'names (sound)',
  adjacent_relations: 'adjacent (node) WHERE factuality IS NULL',
  names_trigram: 'names USING gin (folded gin_trgm_ops)',
};

export async function dropIndexes(database: Database): Promise<void> {
  for (const name of Object.keys(INDEXES)) await database.run(`DROP INDEX IF EXISTS ${name}`);
}

export async function createIndexes(database: Database): Promise<void> {
  for (const [name, on] of Object.entries(INDEXES)) await database.run(`CREATE INDEX IF NOT EXISTS ${name} ON ${on}`);
}
