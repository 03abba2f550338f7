/// Counting a graph, for its manifest. The one rule kept here: everything is counted from the graph itself, while somebody goes through it.

import {
  type DocumentRecord,
  type GraphCounts,
  type GraphEdge,
  type GraphFile,
  type GraphNode,
  isEvent,
} from '../model/graph.ts';

/// Counts what it is shown, each once.
export class GraphCount {
  readonly #kinds = new Map<string, number>();
  #documents = 0;
  #sentences = 0;
  #nodes = 0;
  #events = 0;
  #edges = 0;
  #claims = 0;

  addNode({ attributes }: GraphNode): void {
    this.#nodes += 1;
    this.#kinds.set(attributes.kind, (this.#kinds.get(attributes.kind) ?? 0) + 1);
    if (!isEvent(attributes)) return;
    this.#events += 1;
    this.#claims += attributes.evidence.length;
  }

  addEdge(_edge: GraphEdge): void {
    this.#edges += 1;
  }

  addDocument({ sentences }: DocumentRecord): void {
    this.#documents += 1;
    this.#sentences += sentences.length;
  }

  get counts(): GraphCounts {
    return {
      documents: this.#documents,
      sentences: this.#sentences,
      entities: this.#nodes - this.#events,
      events: this.#events,
      edges: this.#edges,
      claims: this.#claims,
      byKind: Object.fromEntries([...this.#kinds].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
  }
}

/// What a graph and its documents hold.
export function countGraph({ nodes, edges }: GraphFile, documents: readonly DocumentRecord[]): GraphCounts {
  const count = new GraphCount();
  for (const node of nodes) count.addNode(node);
  for (const edge of edges) count.addEdge(edge);
  for (const document of documents) count.addDocument(document);
  return count.counts;
}
