/// `isnad store`: a graph into a store, which answers questions about graphs that are too large to open whole. The one
/// rule kept here: what the store held stays until the new graph is in it, whole.

import type { Effects } from '../effects.ts';
import { loadStore } from '../stored.ts';

export interface StoreOptions {
  readonly graph: string;
  /// A folder, or the address of a PostgreSQL.
  readonly store: string;
}

export function store({ graph, store: address }: StoreOptions, effects: Effects): Promise<void> {
  return loadStore(graph, address, effects);
}
