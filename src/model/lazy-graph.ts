/// Graphs that may be larger than memory. The one rule kept here: nodes and edges are made while somebody goes through them, each time anew,
/// and always the same.

import type { DocumentRecord, GraphBundle, GraphEdge, GraphFile, GraphNode } from './graph.ts';

/// A list of which nothing need be there before it is asked for. An array is one.
export interface Elements<T> extends Iterable<T> {
  readonly length: number;
}

/// What `GraphFile` holds, element by element.
export interface LazyGraph extends Pick<GraphFile, 'options' | 'attributes'> {
  readonly nodes: Elements<GraphNode>;
  readonly edges: Elements<GraphEdge>;
}

/// A graph with the articles it was read from.
export interface LazyBundle {
  readonly graph: LazyGraph;
  readonly documents: Elements<DocumentRecord>;
}

/// What `make` makes of each source, when it is asked for.
export function madeOf<S, T>(sources: readonly S[], make: (source: S, index: number) => T): Elements<T> {
  return {
    length: sources.length,
    *[Symbol.iterator]() {
      for (const [index, source] of sources.entries()) yield make(source, index);
    },
  };
}

/// The same elements, each shown to `look` on its way.
export function watched<T>(elements: Elements<T>, look: (element: T) => void): Elements<T> {
  return {
    length: elements.length,
    *[Symbol.iterator]() {
      for (const element of elements) {
        look(element);
        yield element;
      }
    },
  };
}

/// A graph with its articles, all there at once.
export type WholeBundle = Pick<GraphBundle, 'graph' | 'documents'>;

/// All of it at once, for what needs it so.
export function wholeBundle({ graph, documents }: LazyBundle): WholeBundle {
  const { options, attributes, nodes, edges } = graph;
  return { graph: { options, attributes, nodes: [...nodes], edges: [...edges] }, documents: [...documents] };
}
