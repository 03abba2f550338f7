/// A graph that is larger than the page: what it can be asked for. The one rule kept here: what it gives is a bundle that
/// the page's own becomes one with.

import type { GraphBundle } from '../../model/graph.ts';

/// What was found in the store: a name, an event, or a sentence of the node.
export interface StoredHit {
  /// Like no other hit's: one node may have many sentences.
  readonly id: string;
  readonly key: string;
  readonly kind: string;
  readonly name: string;
  readonly labels: { readonly ar: string; readonly en: string };
  readonly isSentence: boolean;
}

/// How much a store holds of a node.
export interface StoredCounts {
  readonly connections: number;
  readonly sentences: number;
}

export interface StoredGraph {
  search(text: string, signal: AbortSignal): Promise<readonly StoredHit[]>;
  counts(node: string, signal: AbortSignal): Promise<StoredCounts>;
  /// A node with its evidence.
  add(node: string, present: ReadonlySet<string>): Promise<GraphBundle>;
  /// The strongest of a node's neighbours that are not present, and who takes part in those that are events.
  neighbours(node: string, present: ReadonlySet<string>): Promise<GraphBundle>;
  /// A node with more of its sentences.
  sentences(node: string, present: ReadonlySet<string>): Promise<GraphBundle>;
}
