/// `isnad build`: articles in, a graph out. The one rule kept here: the graph that was there stays as it is until
/// the new one is complete.

import { resolve } from 'node:path';
import type { ReadingOptions } from '../../extract/pipeline.ts';
import type { FieldMap } from '../../format/article/field-map.ts';
import type { Manifest } from '../../model/graph.ts';
import { CliError } from '../cli-error.ts';
import type { Effects } from '../effects.ts';
import { findSources } from '../find-sources.ts';
import { isGraphFile, type WrittenGraph, writeGraphFiles } from '../graph-folder.ts';
import { readArticles } from '../read-articles.ts';
import { beginFolder } from '../replace-folder.ts';
import { describeGraph, plural, printDiagnostics } from '../report.ts';

export interface BuildOptions extends ReadingOptions {
  /// Which columns of tables hold what, where the names do not say so.
  readonly fields?: FieldMap;
}

async function make(
  paths: readonly string[],
  out: string,
  effects: Effects,
  options: BuildOptions,
): Promise<WrittenGraph> {
  const found = await findSources(paths, [out], effects);
  const reader = effects.reader(options);
  const articles = await readArticles(found.files, options.fields ?? {}, reader, effects);
  const diagnostics = [...found.diagnostics, ...articles.diagnostics];
  printDiagnostics(diagnostics, new Map(found.files.map(({ id, path }) => [id, path])), effects);
  if (articles.extractions.length === 0) {
    throw new CliError(`nothing could be read from ${paths.join(', ')}: no graph was written`);
  }
  effects.stderr.write(`Resolving ${plural(articles.extractions.length, 'document')}…\n`);
  await effects.pause();
  return writeGraphFiles({ ...reader.assemble(articles.extractions), diagnostics, lexicon: reader.lexicon });
}

/// Builds a graph from files and folders and prints what it found.
export async function build(
  paths: readonly string[],
  out: string,
  effects: Effects,
  options: BuildOptions = {},
): Promise<Manifest> {
  const folder = resolve(effects.cwd, out);
  const draft = await beginFolder(folder, isGraphFile, effects);
  try {
    const { manifest, content } = await make(paths, folder, effects, options);
    await draft.commit(content);
    effects.stdout.write(describeGraph(manifest));
    effects.stdout.write(`Written: ${out}\n`);
    return manifest;
  } finally {
    await draft.discard();
  }
}
