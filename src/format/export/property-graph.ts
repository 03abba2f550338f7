/// The graph as Neo4j holds it. The one rule kept here: labels, types and names of properties come from our own tables, never from a text,
/// so that nothing an article says can become a command.
///
/// Nodes are `:Isnad:Person`, `:Isnad:Event:Meeting` and the like; articles are `:Document`, sentences `:Evidence`. A sentence `:IN` an
/// article; a node is `:SUPPORTED_BY` its sentences. A relationship cannot have relationships, so it names its sentences in `evidence`.

import { isEvent } from '../../model/graph.ts';
import { type Exported, lookupOf } from './lookup.ts';
import { type Column, type Row, tablesOf, type Value } from './table.ts';

export interface Labelled {
  readonly labels: readonly string[];
  readonly row: Row;
}

export interface Joined {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly row: Row;
}

export interface PropertyGraph {
  /// What nodes and relationships carry besides their id, in order.
  readonly columns: Readonly<Record<'nodes' | 'edges' | 'evidence' | 'documents', readonly Column[]>>;
  readonly nodes: readonly Labelled[];
  readonly edges: readonly Joined[];
  readonly evidence: readonly Row[];
  readonly documents: readonly Row[];
}

/// `military_action` as `MilitaryAction`.
function labelOf(kind: string): string {
  return kind.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/// The text of the articles is left to the articles, the place on the canvas to those who lay graphs out.
const LEFT_OUT: ReadonlySet<string> = new Set(['id', 'text', 'source', 'target', 'x', 'y', 'size', 'merges', 'apart']);

function kept(columns: readonly Column[]): readonly Column[] {
  return columns.filter(([name]) => !LEFT_OUT.has(name));
}

const EVIDENCE_IDS = ['evidence', 'liststring'] as const satisfies Column;

function evidenceIds(evidence: readonly Row[]): ReadonlyMap<Value, readonly string[]> {
  const ids = new Map<Value, string[]>();
  for (const { of, about, id } of evidence) {
    if (of !== 'edge') continue;
    ids.set(about, [...(ids.get(about) ?? []), String(id)]);
  }
  return ids;
}

export function propertyGraphOf(exported: Exported): PropertyGraph {
  const { nodes, edges, evidence, documents } = tablesOf(exported);
  const lookup = lookupOf(exported);
  const ids = evidenceIds(evidence.rows);
  return {
    columns: {
      nodes: kept(nodes.columns),
      edges: [...kept(edges.columns), EVIDENCE_IDS],
      evidence: kept(evidence.columns),
      documents: kept(documents.columns),
    },
    nodes: nodes.rows.map((row) => {
      const node = lookup.nodes.get(String(row.id));
      const own = labelOf(String(row.kind));
      return { labels: node && isEvent(node.attributes) ? ['Isnad', 'Event', own] : ['Isnad', own], row };
    }),
    edges: edges.rows.map((row) => ({
      type: String(row.role ?? row.relation).toUpperCase(),
      source: String(row.source),
      target: String(row.target),
      row: { ...row, evidence: ids.get(row.id) ?? [] },
    })),
    evidence: evidence.rows,
    documents: documents.rows,
  };
}
