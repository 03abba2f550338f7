/// What a store holds, as the stream it was loaded from. The one rule kept here: the order is that of the file, so that
/// what is written is the same file.

import type { DocumentRecord, GraphEdge, GraphNode } from '../model/graph.ts';
import { type DocumentRow, documentOf } from './ask/document.ts';
import { edgeOf, evidenceOfAll, nodeOf, storedManifest } from './ask/part.ts';
import type { Database } from './database.ts';
import type { GraphStream } from './graph-stream.ts';

/// Rows that are asked for at once.
const PAGE = 500;

async function* pages<Row extends object>(
  database: Database,
  table: string,
  columns: string,
): AsyncGenerator<readonly Row[]> {
  for (let from = 0; ; from += PAGE) {
    const rows = await database.query<Row>(
      `SELECT ${columns} FROM ${table} WHERE position >= $1 AND position < $2 ORDER BY position`,
      [from, from + PAGE],
    );
    if (rows.length === 0) return;
    yield rows;
  }
}

async function* nodesOf(database: Database): AsyncGenerator<GraphNode> {
  for await (const rows of pages<{ key: string; attributes: string }>(database, 'nodes', 'key, attributes')) {
    const evidence = await evidenceOfAll(
      database,
      rows.map(({ key }) => key),
      false,
    );
    for (const row of rows) yield nodeOf(row, evidence);
  }
}

type EdgeRow = Pick<GraphEdge, 'key' | 'source' | 'target'> & { readonly attributes: string };

async function* edgesOf(database: Database): AsyncGenerator<GraphEdge> {
  for await (const rows of pages<EdgeRow>(database, 'edges', 'key, source, target, attributes')) {
    const evidence = await evidenceOfAll(
      database,
      rows.map(({ key }) => key),
      true,
    );
    for (const row of rows) yield edgeOf(row, evidence);
  }
}

async function* documentsOf(database: Database): AsyncGenerator<DocumentRecord> {
  for await (const rows of pages<DocumentRow>(database, 'documents', 'id, spans, body')) yield* rows.map(documentOf);
}

/// The graph of a store, element by element.
export async function streamStore(database: Database): Promise<GraphStream> {
  const manifest = await storedManifest(database);
  return {
    manifest,
    nodes: () => nodesOf(database),
    edges: () => edgesOf(database),
    documents: () => documentsOf(database),
  };
}
