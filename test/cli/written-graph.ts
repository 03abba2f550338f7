/// The files of a graph as texts.

import { type Built, GraphFiles } from '../../src/cli/graph-folder.ts';

/// Each file by its name; one is made after the other, as the manifest wants it.
export function writtenGraph(built: Built): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  for (const [name, pieces] of new GraphFiles(built)) written.set(name, [...pieces].join(''));
  return written;
}
