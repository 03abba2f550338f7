/// Whose evidence is asked for. The one rule kept here: a key is a node's before it is an edge's.

import type { Owner } from '../store/ask/evidence.ts';
import { maybeNode } from '../store/ask/node.ts';
import type { Database } from '../store/database.ts';

export async function maybeOwner(database: Database, key: string): Promise<Owner | null> {
  if (await maybeNode(database, key)) return { key, isEdge: false };
  const [edge] = await database.query<{ key: string }>('SELECT key FROM edges WHERE key = $1', [key]);
  return edge ? { key, isEdge: true } : null;
}
