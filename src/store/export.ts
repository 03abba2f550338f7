/// What a store holds, as the stream it was loaded from. The one rule kept here: the order is that of the file, so that
/// what is written is the same file.

import type { DocumentRecord, GraphEdge, GraphNode } from '../model/graph.ts';
import { type DocumentRow, documentOf } from './ask/document.ts';
import { edgeOf, evidenceOfAll, nodeOf, storedManifest } from './ask/part.ts';
import type { StoredGraph } from './generation.ts';
import type { GraphStream } from './graph-stream.ts';

/// Rows that are asked for at once.
const PAGE = 500;

async function* pages<Row extends object>(
  graph: StoredGraph,
  table: string,
  columns: string,
): AsyncGenerator<readonly Row[]> {
  for (let from = 0; ; from += PAGE) {
    const rows = await graph.query<Row>(
      `SELECT ${columns} FROM graph.${table} WHERE position >= $1 AND position < $2 ORDER BY position`,
      [from, from + PAGE],
    );
    if (rows.length === 0) return;
    yield rows;
  }
}

async function* nodesOf(graph: StoredGraph): AsyncGenerator<GraphNode> {
  for await (const rows of pages<{ key: string; attributes: string }>(graph, 'nodes', 'key, attributes')) {
    const evidence = await evidenceOfAll(
      graph,
      rows.map(({ key }) => key),
      false,
    );
    for (const row of rows) yield nodeOf(row, evidence);
  }
}

type EdgeRow = Pick<GraphEdge, 'key' | 'source' | 'target'> & { readonly attributes: string };

async function* edgesOf(graph: StoredGraph): AsyncGenerator<GraphEdge> {
  for await (const rows of pages<EdgeRow>(graph, 'edges', 'key, source, target, attributes')) {
    const evidence = await evidenceOfAll(
      graph,
      rows.map(({ key }) => key),
      true,
    );
    for (const row of rows) yield edgeOf(row, evidence);
  }
}

async function* documentsOf(graph: StoredGraph): AsyncGenerator<DocumentRecord> {
  for await (const rows of pages<DocumentRow>(graph, 'documents', 'id, spans, body')) yield* rows.map(documentOf);
}

/// The graph of a store, element by element.
export async function streamStore(graph: StoredGraph): Promise<GraphStream> {
  const manifest = await storedManifest(graph);
  return {
    manifest,
    nodes: () => nodesOf(graph),
    edges: () => edgesOf(graph),
    documents: () => documentsOf(graph),
  };
}
