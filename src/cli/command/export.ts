/// `isnad export`: a graph in another format. The one rule kept here: each file is complete or not there.

import { join, resolve } from 'node:path';
import { FORMATS, type FormatName } from '../../format/format.ts';
import { CliError, reasonOf } from '../cli-error.ts';
import type { Effects } from '../effects.ts';
import { readBundle } from '../graph-folder.ts';
import { plural } from '../report.ts';
import { writeWhole } from '../write-whole.ts';

/// Where a format is written when nobody says where: a file, or a folder for a format of several files.
export function usualOutput(format: FormatName): string {
  const { extension, files } = FORMATS[format];
  return files.length === 1 ? `graph.${extension}` : `graph-${extension}`;
}

async function writeFolder(folder: string, texts: ReadonlyMap<string, string>, effects: Effects): Promise<void> {
  try {
    await effects.files.mkdir(resolve(effects.cwd, folder), { recursive: true });
  } catch (error) {
    throw new CliError(`${folder}: cannot be made: ${reasonOf(error)}`);
  }
  for (const [name, text] of texts) await writeWhole(join(folder, name), text, effects);
}

/// Writes a graph in a format to a file, to a folder where the format is several files, or to stdout where `out` is
/// `-`.
export async function exportGraph(graph: string, format: FormatName, out: string, effects: Effects): Promise<void> {
  const { write, files, title } = FORMATS[format];
  if (out === '-' && files.length > 1) {
    throw new CliError(`${format} is ${files.length} files (${files.join(', ')}): name a folder with --out`);
  }
  const bundle = await readBundle(graph, effects);
  const texts = write(bundle);
  const [only = ''] = texts.values();
  if (out === '-') {
    effects.stdout.write(only);
    return;
  }
  if (files.length > 1) await writeFolder(out, texts, effects);
  else await writeWhole(out, only, effects);
  const { nodes, edges } = bundle.graph;
  const size = `${plural(nodes.length, 'node')} and ${plural(edges.length, 'edge')}`;
  effects.stdout.write(`Written: ${out} (${size}, ${title})\n`);
}
