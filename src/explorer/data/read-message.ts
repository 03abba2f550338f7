/// What the worker that reads a graph says to the page. The one rule kept here: a graph is handed over in pieces, each
/// small enough that taking it in stops nothing.

import type { DocumentRecord, GraphBundle, GraphEdge, GraphNode } from '../../model/graph.ts';
import type { Problem } from './load.ts';

/// Where the graph is: a folder relative to an address.
export interface ReadRequest {
  readonly folder: string;
  readonly base: string;
}

export type ReadMessage =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'nodes'; readonly list: readonly GraphNode[] }
  | { readonly kind: 'edges'; readonly list: readonly GraphEdge[] }
  | { readonly kind: 'documents'; readonly list: readonly DocumentRecord[] }
  | {
      readonly kind: 'rest';
      readonly manifest: GraphBundle['manifest'];
      readonly graph: Omit<GraphBundle['graph'], 'nodes' | 'edges'>;
    }
  | { readonly kind: 'failed'; readonly problem: Problem };

/// How many of each are in a piece.
const PIECE = { nodes: 250, edges: 1000, documents: 100 } as const;

function pieces<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, n) => list.slice(n * size, (n + 1) * size));
}

/// A bundle as messages, the last of which is `rest`.
export function* messagesOf({ graph, documents, manifest }: GraphBundle): Generator<ReadMessage> {
  const { nodes, edges, ...rest } = graph;
  for (const list of pieces(documents, PIECE.documents)) yield { kind: 'documents', list };
  for (const list of pieces(nodes, PIECE.nodes)) yield { kind: 'nodes', list };
  for (const list of pieces(edges, PIECE.edges)) yield { kind: 'edges', list };
  yield { kind: 'rest', manifest, graph: rest };
}

/// Gives for equal strings the very same string: what was handed over has a copy of a key wherever it is named, and each
/// would be read letter by letter whenever it is looked up.
function createIntern(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const first = known.get(text);
    if (first === undefined) known.set(text, text);
    return first ?? text;
  };
}

/// A node or an edge that was handed over, whose key and documents are strings that all others share.
function withOwnWords<T extends GraphNode | GraphEdge>(entry: T, intern: (text: string) => string): T {
  for (const evidence of entry.attributes.evidence) {
    Object.assign(evidence, { document: intern(evidence.document) });
  }
  return Object.assign(entry, { key: intern(entry.key) });
}

/// Puts messages together again; gives the bundle once it is whole.
export function createBundleReader(): (message: ReadMessage) => GraphBundle | undefined {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  const documents: DocumentRecord[] = [];
  const intern = createIntern();
  return (message) => {
    if (message.kind === 'documents') for (const document of message.list) documents.push(document);
    if (message.kind === 'nodes') for (const node of message.list) nodes.push(withOwnWords(node, intern));
    if (message.kind === 'edges') {
      for (const edge of message.list) {
        const ends = { source: intern(edge.source), target: intern(edge.target) };
        edges.push(Object.assign(withOwnWords(edge, intern), ends));
      }
    }
    if (message.kind !== 'rest') return undefined;
    return { graph: { ...message.graph, nodes, edges }, documents, manifest: message.manifest };
  };
}
