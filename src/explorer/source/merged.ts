/// Two bundles of one store as one. The one rule kept here: what either has is in it once, and of a node that both have
/// the one with more evidence counts.

import { manifestOf } from '../../format/bundle-json.ts';
import { requireGraph } from '../../format/graph-json.ts';
import type { DocumentRecord, GraphBundle, GraphEdge, GraphNode } from '../../model/graph.ts';

function weightOf({ attributes }: GraphNode | GraphEdge): number {
  return attributes.evidence.length;
}

function union<T extends GraphNode | GraphEdge>(ours: readonly T[], others: readonly T[]): readonly T[] {
  const all = new Map(ours.map((one) => [one.key, one]));
  for (const one of others) {
    const before = all.get(one.key);
    if (!before || weightOf(before) < weightOf(one)) all.set(one.key, one);
  }
  return [...all.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function documentsOf(ours: readonly DocumentRecord[], others: readonly DocumentRecord[]): readonly DocumentRecord[] {
  const all = new Map([...ours, ...others].map((document) => [document.id, document]));
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function mergedBundle(ours: GraphBundle, part: GraphBundle): GraphBundle {
  const graph = requireGraph({
    ...ours.graph,
    nodes: union(ours.graph.nodes, part.graph.nodes),
    edges: union(ours.graph.edges, part.graph.edges),
  });
  const documents = documentsOf(ours.documents, part.documents);
  const { files, partOf } = ours.manifest;
  return {
    graph,
    documents,
    manifest: { ...manifestOf(graph, documents, ours.manifest), files, ...(partOf && { partOf }) },
  };
}
