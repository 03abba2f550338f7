/// The files of a graph as texts.

import { type Built, GraphFiles } from '../../src/cli/graph-folder.ts';

/// Each file by its name.
export function writtenGraph(built: Built): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  for (const [name, piece] of new GraphFiles(built)) written.set(name, `${written.get(name) ?? ''}${piece}`);
  return written;
}
