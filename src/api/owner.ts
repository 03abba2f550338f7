/// Whose evidence is asked for. The one rule kept here: a key is a node's before it is an edge's.

import type { Owner } from '../store/ask/evidence.ts';
import { maybeNode } from '../store/ask/node.ts';
import type { StoredGraph } from '../store/generation.ts';

export async function maybeOwner(graph: StoredGraph, key: string): Promise<Owner | null> {
  if (await maybeNode(graph, key)) return { key, isEdge: false };
  const [edge] = await graph.query<{ key: string }>('SELECT key FROM graph.edges WHERE key = $1', [key]);
  return edge ? { key, isEdge: true } : null;
}
