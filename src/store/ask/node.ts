/// Nodes by their keys. The one rule kept here: they come in the order in which they were asked for.

import type { StoredGraph } from '../generation.ts';

/// What a list needs to show of a node.
export interface NodeSummary {
  readonly key: string;
  readonly kind: string;
  readonly label: string;
  readonly labels: { readonly ar: string; readonly en: string };
  /// Edges it has, and sentences that are evidence of it.
  readonly degree: number;
  readonly evidence: number;
  /// Of an event.
  readonly subtype: string | null;
  readonly date: { readonly start: string; readonly end: string | null } | null;
  readonly factuality: string | null;
}

interface NodeRow {
  readonly key: string;
  readonly kind: string;
  readonly degree: number;
  readonly evidence: number;
  readonly attributes: string;
}

export function summaryOf({ key, kind, degree, evidence, attributes }: NodeRow): NodeSummary {
  const { label, labels, subtype, date, factuality } = JSON.parse(attributes);
  const days = date ? { start: date.start, end: date.end } : null;
  return {
    ...{ key, kind, label, labels, degree, evidence },
    ...{ subtype: subtype ?? null, date: days, factuality: factuality ?? null },
  };
}

export async function findNodes(graph: StoredGraph, keys: readonly string[]): Promise<readonly NodeSummary[]> {
  const rows = await graph.query<NodeRow>(
    'SELECT key, kind, degree, evidence, attributes FROM graph.nodes WHERE key = ANY($1::text[])',
    [[...new Set(keys)]],
  );
  const found = new Map(rows.map((row) => [row.key, summaryOf(row)]));
  return keys.flatMap((key) => found.get(key) ?? []);
}

export async function maybeNode(graph: StoredGraph, key: string): Promise<NodeSummary | null> {
  return (await findNodes(graph, [key]))[0] ?? null;
}
