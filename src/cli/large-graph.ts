/// Graphs that are too large to open whole. The one rule kept here: it is said once, with what to do, and changes nothing by itself.

import type { Manifest } from '../model/graph.ts';
import type { Effects } from './effects.ts';

/// What a page has been measured to open: see docs/speed.md.
const [MOST_NODES, MOST_EDGES] = [50_000, 150_000];

/// What `--store` is called where nothing is to be said or loaded.
export const NO_STORE = 'none';

/// Says that a store is the way where a graph is too large for a page.
export function tellIfLarge({ counts }: Manifest, folder: string, { stderr }: Effects): void {
  const nodes = counts.entities + counts.events;
  if (nodes <= MOST_NODES && counts.edges <= MOST_EDGES) return;
  stderr.write(
    `This graph has ${nodes} nodes and ${counts.edges} edges; a page opens ${MOST_NODES} and ${MOST_EDGES}. Load it into a store: ` +
      `\`isnad store --graph ${folder} --store graph-store\`, then \`isnad explore --store graph-store\` (\`--store none\`: say nothing).\n`,
  );
}
