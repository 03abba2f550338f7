/// Counting a graph, for its manifest. The one rule kept here: everything is counted from the graph itself.

import { type DocumentRecord, type GraphCounts, type GraphFile, isEvent } from '../model/graph.ts';

function countKinds(graph: GraphFile): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { attributes } of graph.nodes) counts.set(attributes.kind, (counts.get(attributes.kind) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/// What a graph and its documents hold.
export function countGraph(graph: GraphFile, documents: readonly DocumentRecord[]): GraphCounts {
  const events = graph.nodes.map((node) => node.attributes).filter(isEvent);
  let claims = 0;
  let sentences = 0;
  for (const event of events) claims += event.evidence.length;
  for (const document of documents) sentences += document.sentences.length;
  return {
    documents: documents.length,
    sentences,
    entities: graph.nodes.length - events.length,
    events: events.length,
    edges: graph.edges.length,
    claims,
    byKind: countKinds(graph),
  };
}
