/// `isnad export`: a graph in another format. The one rule kept here: the file is complete or not there.

import { basename, dirname, join, resolve } from 'node:path';
import { FORMATS, type FormatName } from '../../format/format.ts';
import { CliError, reasonOf } from '../cli-error.ts';
import type { Effects } from '../effects.ts';
import { readGraph } from '../graph-folder.ts';
import { plural } from '../report.ts';

async function writeWhole(path: string, text: string, effects: Effects): Promise<void> {
  const { files } = effects;
  const draft = join(dirname(path), `.${basename(path)}.new-${effects.process}`);
  try {
    const handle = await files.open(draft, 'w');
    await handle.writeFile(text).finally(() => handle.close());
    await files.rename(draft, path);
  } catch (error) {
    await files.rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
}

/// Writes a graph in a format to a file, or to stdout where the file is `-`.
export async function exportGraph(graph: string, format: FormatName, out: string, effects: Effects): Promise<void> {
  const file = await readGraph(graph, effects);
  const text = FORMATS[format].write(file);
  if (out === '-') {
    effects.stdout.write(text);
    return;
  }
  try {
    await writeWhole(resolve(effects.cwd, out), text, effects);
  } catch (error) {
    throw new CliError(`${out}: cannot be written: ${reasonOf(error)}`);
  }
  const size = `${plural(file.nodes.length, 'node')} and ${plural(file.edges.length, 'edge')}`;
  effects.stdout.write(`Written: ${out} (${size}, ${FORMATS[format].title})\n`);
}
