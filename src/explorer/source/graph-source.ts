/// Where the page's graph comes from: files beside it, or a store that holds more than the page does. The one rule kept
/// here: whatever it is, what is shown is a bundle, so that every panel reads the same thing.

import type { GraphBundle } from '../../model/graph.ts';
import type { OnProgress } from '../data/load.ts';
import { readBundle } from '../data/read-bundle.ts';
import { storeAt } from './store.ts';
import type { StoredGraph } from './stored-graph.ts';

export interface GraphSource {
  open(onProgress: OnProgress): Promise<GraphBundle>;
  /// The store that a bundle is a part of; null for files, which are whole.
  storeOf(bundle: GraphBundle): StoredGraph | null;
}

/// The source in a folder whose address ends with a slash; the API of a store stands beside that folder.
export function sourceAt(folder: string): GraphSource {
  return {
    open: (onProgress) => readBundle(folder, onProgress),
    storeOf: ({ manifest }) =>
      manifest.partOf ? storeAt(new URL('../api/', new URL(folder, document.baseURI))) : null,
  };
}
