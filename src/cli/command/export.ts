/// `isnad export`: a graph in another format. The one rule kept here: each file is complete or not there.

import { dirname, join, resolve } from 'node:path';
import type { Content, Contents } from '../../format/export/export-format.ts';
import { EXPORTS, type ExportName } from '../../format/export/exports.ts';
import { FORMATS, type FormatName } from '../../format/format.ts';
import { writeGraphLines } from '../../format/graph-lines.ts';
import type { GraphBundle } from '../../model/graph.ts';
import { WHOLE_OPTIONS } from '../../store/ask/part.ts';
import { streamStore } from '../../store/export.ts';
import { holdCurrent, type StoredGraph } from '../../store/generation.ts';
import { CliError, reasonOf, systemCode } from '../cli-error.ts';
import type { Effects } from '../effects.ts';
import { findNodes, notFound } from '../find-node.ts';
import { readBundle } from '../graph-folder.ts';
import { plural } from '../report.ts';
import { bundleOf, withStore } from '../stored.ts';
import { type FileContent, writeWhole } from '../write-whole.ts';

/// A format that a graph is written in, whether or not we read it again.
export type Target = FormatName | ExportName;

/// All that a graph can be written in, those that are read again first.
export const TARGETS = { ...FORMATS, ...EXPORTS } as const;

export interface ExportOptions {
  readonly graph: string;
  /// A store to write from instead of a folder.
  readonly store?: string | undefined;
  readonly format: Target;
  readonly out: string | undefined;
  /// The id or name of what it shall be of.
  readonly of: string | undefined;
}

/// Where a format is written when nobody says where: a file, or a folder for a format of several files.
function usualOutput(format: Target): string {
  const [file = '', ...others] = TARGETS[format].files;
  if (others.length > 0) return `graph-${format}`;
  return format in EXPORTS ? file : `graph${file.slice(file.lastIndexOf('.'))}`;
}

async function writeFolder(folder: string, contents: Contents, effects: Effects): Promise<void> {
  try {
    await effects.files.mkdir(resolve(effects.cwd, folder), { recursive: true });
  } catch (error) {
    if (systemCode(error) === 'EEXIST') throw new CliError(`${folder}: it is a file: name a folder with --out`);
    throw new CliError(`${folder}: cannot be made: ${reasonOf(error)}`);
  }
  for (const [name, content] of contents) await writeWhole(join(folder, name), content, effects);
}

async function writeFile(path: string, content: Content, effects: Effects): Promise<void> {
  // What is wrong with the folder is told of the file, which is what was asked for.
  await effects.files.mkdir(resolve(effects.cwd, dirname(path)), { recursive: true }).catch(() => undefined);
  await writeWhole(path, content, effects);
}

/// The keys of the nodes that a name means.
function keysOf(name: string, { graph }: GraphBundle, folder: string): readonly string[] {
  const { exact, partial } = findNodes(graph, name);
  if (exact.length === 0) throw notFound(name, folder, partial);
  return exact.map(({ key }) => key);
}

async function contentsOf(bundle: GraphBundle, options: ExportOptions, out: string): Promise<Contents> {
  const { format, of, graph } = options;
  if (format in FORMATS) return FORMATS[format as FormatName].write(bundle);
  const keys = of === undefined ? null : keysOf(of, bundle, graph);
  return EXPORTS[format as ExportName].write(bundle, { of: keys, out });
}

function requirePossible({ format, of }: ExportOptions, out: string): void {
  const { files } = TARGETS[format];
  if (of !== undefined && !('selective' in TARGETS[format]))
    throw new CliError(`${format} is of a whole graph: leave out --of, or choose --format report`, 2);
  if (out === '-' && files.length > 1)
    throw new CliError(`${format} is ${files.length} files (${files.join(', ')}): name a folder with --out`);
}

async function print(content: FileContent, effects: Effects): Promise<void> {
  if (content instanceof Uint8Array) throw new TypeError('no format of one file is bytes');
  for await (const piece of typeof content === 'string' ? [content] : content) effects.stdout.write(piece);
}

function sizeOf({ graph, documents }: GraphBundle, { format, of }: ExportOptions): string {
  if ('selective' in TARGETS[format]) return of ?? 'all events';
  if ('ofArticles' in TARGETS[format]) return plural(documents.length, 'article');
  return `${plural(graph.nodes.length, 'node')} and ${plural(graph.edges.length, 'edge')}`;
}

/// Graph JSON piece by piece, for graphs that are larger than a text can be.
async function exportPieces(stored: StoredGraph, out: string, effects: Effects): Promise<void> {
  const { manifest, nodes, edges } = await streamStore(stored);
  const pieces = writeGraphLines({ options: WHOLE_OPTIONS, attributes: { schema: manifest.schema } }, nodes(), edges());
  if (out === '-') return print(pieces, effects);
  await writeWhole(out, pieces, effects);
  const { entities, events } = manifest.counts;
  const size = `${plural(entities + events, 'node')} and ${plural(manifest.counts.edges, 'edge')}`;
  effects.stdout.write(`Written: ${out} (${size}, ${FORMATS.json.title})\n`);
}

async function exportBundle(bundle: GraphBundle, options: ExportOptions, out: string, effects: Effects): Promise<void> {
  const { format } = options;
  const contents = await contentsOf(bundle, options, out);
  const [only = ''] = contents.values();
  if (out === '-') return print(only, effects);
  if (TARGETS[format].files.length > 1) await writeFolder(out, contents, effects);
  else await writeFile(out, only, effects);
  effects.stdout.write(`Written: ${out} (${sizeOf(bundle, options)}, ${TARGETS[format].title})\n`);
}

/// Writes a graph in a format to a file, to a folder where the format is several files, or to stdout where `out` is
/// `-`.
export async function exportGraph(options: ExportOptions, effects: Effects): Promise<void> {
  const { graph, store, format, out = usualOutput(format) } = options;
  requirePossible(options, out);
  if (store === undefined) return exportBundle(await readBundle(graph, effects), options, out, effects);
  await withStore(store, effects, (database) =>
    holdCurrent(database, async (stored) => {
      if (format === 'json') return exportPieces(stored, out, effects);
      return exportBundle(await bundleOf(stored), { ...options, graph: store }, out, effects);
    }),
  );
}
