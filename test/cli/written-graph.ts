/// The files of a graph as texts.

import { type Built, GraphFiles } from '../../src/cli/graph-folder.ts';

/// Each file by its name.
export function writtenGraph(built: Built): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  const decoder = new TextDecoder();
  for (const [name, bytes] of new GraphFiles(built))
    written.set(name, (written.get(name) ?? '') + decoder.decode(bytes));
  return written;
}
