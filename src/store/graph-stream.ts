/// A graph element by element, as a store takes it in and gives it out. The one rule kept here: each list can be gone
/// through more than once, and comes in the order of its file.

import type { DocumentRecord, GraphBundle, GraphEdge, GraphNode, Manifest } from '../model/graph.ts';

export interface GraphStream {
  readonly manifest: Manifest;
  nodes(): AsyncIterable<GraphNode>;
  edges(): AsyncIterable<GraphEdge>;
  documents(): AsyncIterable<DocumentRecord>;
}

async function* each<T>(list: readonly T[]): AsyncGenerator<T> {
  yield* list;
}

/// A graph that is at hand as a stream.
export function streamBundle({ graph, documents, manifest }: GraphBundle): GraphStream {
  return {
    manifest,
    nodes: () => each(graph.nodes),
    edges: () => each(graph.edges),
    documents: () => each(documents),
  };
}
