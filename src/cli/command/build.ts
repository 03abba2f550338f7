/// `isnad build`: articles in, a graph out. The one rule kept here: the graph that was there stays as it is until
/// the new one is complete.

import { join, resolve } from 'node:path';
import type { ReadingOptions } from '../../extract/pipeline.ts';
import type { FieldMap } from '../../format/article/field-map.ts';
import type { Manifest } from '../../model/graph.ts';
import { CliError } from '../cli-error.ts';
import type { Effects } from '../effects.ts';
import { byUnits, type Found, findSources } from '../find-sources.ts';
import { isGraphFile, type WrittenGraph, writeGraphFiles } from '../graph-folder.ts';
import { readArticles } from '../read-articles.ts';
import { beginFolder } from '../replace-folder.ts';
import { describeGraph, plural, printDiagnostics } from '../report.ts';
import { fetchSources, isUrl } from '../web/fetch-sources.ts';
import { PageStore } from '../web/page-store.ts';

export interface BuildOptions extends ReadingOptions {
  /// The folder that fetched pages are kept in.
  readonly pages?: string;
  /// Whether addresses of this machine and its network may be fetched from.
  readonly allowPrivate?: boolean;
  /// Seconds between two requests to one server.
  readonly wait?: number;
  /// Which columns of tables hold what, where the names do not say so.
  readonly fields?: FieldMap;
}

/// What is to be read: files and folders, and pages that are fetched.
async function sourcesOf(
  given: readonly string[],
  out: string,
  options: BuildOptions,
  effects: Effects,
): Promise<Found> {
  const [urls, paths] = [given.filter(isUrl), given.filter((path) => !isUrl(path))];
  const found = await findSources(paths, [out], effects);
  if (urls.length === 0) return found;
  const fetched = await fetchAll(urls, options, effects);
  const ids = new Set(fetched.files.map(({ id }) => id));
  return {
    // A page that lies in a folder that is read as well is read once.
    files: [...found.files.filter(({ id }) => !ids.has(id)), ...fetched.files].sort((a, b) => byUnits(a.id, b.id)),
    diagnostics: [...found.diagnostics, ...fetched.diagnostics],
  };
}

async function fetchAll(urls: readonly string[], options: BuildOptions, effects: Effects): Promise<Found> {
  const { POLITE, PoliteClient } = await import('../web/polite-client.ts');
  const store = await PageStore.open(options.pages ?? PAGES, effects);
  const { allowPrivate = POLITE.allowPrivate, wait = POLITE.wait } = options;
  const client = new PoliteClient({ ...POLITE, allowPrivate, wait });
  try {
    return await fetchSources(urls, store, client, effects);
  } finally {
    await client.close();
  }
}

/// Where fetched pages are kept when nobody says where.
export const PAGES = join('build', 'pages');

async function make(
  paths: readonly string[],
  out: string,
  effects: Effects,
  options: BuildOptions,
): Promise<WrittenGraph> {
  const found = await sourcesOf(paths, out, options, effects);
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
