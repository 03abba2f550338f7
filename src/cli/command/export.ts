/// `isnad export`: a graph in another format. The one rule kept here: the file is complete or not there.

import { FORMATS, type FormatName } from '../../format/format.ts';
import type { Effects } from '../effects.ts';
import { readGraph } from '../graph-folder.ts';
import { plural } from '../report.ts';
import { writeWhole } from '../write-whole.ts';

/// Writes a graph in a format to a file, or to stdout where the file is `-`.
export async function exportGraph(graph: string, format: FormatName, out: string, effects: Effects): Promise<void> {
  const file = await readGraph(graph, effects);
  const text = FORMATS[format].write(file);
  if (out === '-') {
    effects.stdout.write(text);
    return;
  }
  await writeWhole(out, text, effects);
  const size = `${plural(file.nodes.length, 'node')} and ${plural(file.edges.length, 'edge')}`;
  effects.stdout.write(`Written: ${out} (${size}, ${FORMATS[format].title})\n`);
}
