/// Articles. The one rule kept here: a text comes out as it was put in, unit by unit, so that spans hold.

import type { DocumentRecord } from '../../model/graph.ts';
import type { StoredGraph } from '../generation.ts';

export interface DocumentRow {
  readonly id: string;
  readonly spans: string;
  readonly body: string;
}

export interface DocumentSummary {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
}

export function documentOf({ id, spans, body }: DocumentRow): DocumentRecord {
  return { id, ...JSON.parse(spans), text: JSON.parse(body) };
}

/// The texts of articles by their ids.
export async function textsOf(graph: StoredGraph, ids: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const rows = await graph.query<{ id: string; body: string }>(
    'SELECT id, body FROM graph.documents WHERE id = ANY($1::text[])',
    [[...ids]],
  );
  return new Map(rows.map(({ id, body }) => [id, JSON.parse(body) as string]));
}

/// Whole articles, in the order of the file.
export async function findDocuments(graph: StoredGraph, ids: Iterable<string>): Promise<readonly DocumentRecord[]> {
  const rows = await graph.query<DocumentRow>(
    'SELECT id, spans, body FROM graph.documents WHERE id = ANY($1::text[]) ORDER BY position',
    [[...ids]],
  );
  return rows.map(documentOf);
}

export interface DocumentPage {
  readonly documents: readonly DocumentSummary[];
  readonly next: number | null;
}

/// A page of all articles, in the order of the file.
export async function documentPage(graph: StoredGraph, after: number, limit: number): Promise<DocumentPage> {
  const documents = await graph.query<DocumentSummary>(
    'SELECT id, title, outlet, published FROM graph.documents WHERE position >= $1 AND position < $1 + $2 ORDER BY position',
    [after, limit],
  );
  return { documents, next: documents.length < limit ? null : after + limit };
}
