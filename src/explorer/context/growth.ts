/// Growing the graph out of the store it is a part of. The one rule kept here: whoever asks for more is told when that
/// is over; why something did not come is told by the page.

import { createContext, useContext } from 'react';
import type { GraphBundle } from '../../model/graph.ts';
import type { StoredGraph } from '../source/stored-graph.ts';

export interface Growth {
  readonly store: StoredGraph;
  /// The keys of the nodes that are there.
  readonly present: ReadonlySet<string>;
  /// Makes what was asked for a part of the graph, and selects a node.
  grow(asked: Promise<GraphBundle>, node: string): Promise<void>;
}

/// Null where the graph is whole.
export const GrowthContext = createContext<Growth | null>(null);

export function useGrowth(): Growth | null {
  return useContext(GrowthContext);
}
