/// Evidence of a node or an edge, page by page. The one rule kept here: each quote is cut out of its article as it is
/// read.

import { type EvidenceRow, evidenceOf, type OwnEvidence } from '../evidence-row.ts';
import type { StoredGraph } from '../generation.ts';
import { textsOf } from './document.ts';

export interface EvidencePage {
  readonly evidence: readonly OwnEvidence[];
  /// How many there are before the next page; null on the last.
  readonly next: number | null;
}

export interface Owner {
  readonly key: string;
  readonly isEdge: boolean;
}

/// Rows of evidence with their quotes, in the order of the rows.
export async function quoted(graph: StoredGraph, rows: readonly EvidenceRow[]): Promise<readonly OwnEvidence[]> {
  const texts = await textsOf(graph, new Set(rows.map(({ document }) => document)));
  return rows.map((row) => evidenceOf(row, texts));
}

export async function evidencePage(
  graph: StoredGraph,
  { key, isEdge }: Owner,
  after: number,
  limit: number,
): Promise<EvidencePage> {
  const rows = await graph.query<EvidenceRow>(
    `SELECT owner, of_edge, position, document, starts, ends, record FROM graph.evidence
     WHERE owner = $1 AND of_edge = $2 AND position >= $3 ORDER BY position LIMIT $4`,
    [key, isEdge, after, limit + 1],
  );
  const page = rows.slice(0, limit);
  return { evidence: await quoted(graph, page), next: rows.length > page.length ? after + limit : null };
}
