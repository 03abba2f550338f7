/// A graph by its keys. The one rule kept here: whatever an export needs to name or to cite is looked up once.

import type {
  ClaimEvidence,
  DocumentRecord,
  GraphBundle,
  GraphEdge,
  GraphNode,
  MarkedEvidence,
} from '../../model/graph.ts';

export type AnyEvidence = ClaimEvidence | MarkedEvidence;

/// The part of a bundle that exports are of.
export type Exported = Pick<GraphBundle, 'graph' | 'documents'>;

export interface Lookup {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly documents: ReadonlyMap<string, DocumentRecord>;
}

export function lookupOf({ graph, documents }: Exported): Lookup {
  return {
    nodes: new Map(graph.nodes.map((node) => [node.key, node])),
    documents: new Map(documents.map((document) => [document.id, document])),
  };
}

/// A sentence with what it is evidence for.
export interface Citation {
  /// Of this sentence as evidence for this node or edge.
  readonly id: string;
  readonly of: 'node' | 'edge';
  readonly about: string;
  readonly evidence: AnyEvidence;
}

/// The evidence of one node or edge, numbered from 1.
export function citationsOf(
  of: 'node' | 'edge',
  { key, attributes }: { readonly key: string; readonly attributes: { readonly evidence: readonly AnyEvidence[] } },
): readonly Citation[] {
  return attributes.evidence.map((evidence, n) => ({ id: `${of}:${key}:${n + 1}`, of, about: key, evidence }));
}

/// All evidence of a graph: that of its nodes, then that of its edges.
export function allCitations({ graph }: Exported): readonly Citation[] {
  return [
    ...graph.nodes.flatMap((node) => citationsOf('node', node)),
    ...graph.edges.flatMap((edge) => citationsOf('edge', edge)),
  ];
}

/// What a source of a claim is called: the entity's label, or the words that describe it.
export function sourceName(source: string, { nodes }: Lookup): string {
  return nodes.get(source)?.attributes.label ?? source;
}

/// Edges by the keys of their ends.
export function edgesByEnd(edges: readonly GraphEdge[]): ReadonlyMap<string, readonly GraphEdge[]> {
  const ends = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    for (const end of new Set([edge.source, edge.target])) {
      const list = ends.get(end);
      if (list) list.push(edge);
      else ends.set(end, [edge]);
    }
  }
  return ends;
}
