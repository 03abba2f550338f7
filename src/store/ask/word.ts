/// Whether events and sentences can be found. The one rule kept here: a store that was loaded before there were words of them says so, and is
/// not taken for one in which nothing is told.

import type { StoredGraph } from '../generation.ts';

/// Whether there are events, and no words by which to find them.
export async function lacksWords(graph: StoredGraph): Promise<boolean> {
  const [row] = await graph.query<{ lacks: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM graph.nodes WHERE event) AND NOT EXISTS (SELECT 1 FROM graph.event_words) AS lacks`,
  );
  return row?.lacks === true;
}
