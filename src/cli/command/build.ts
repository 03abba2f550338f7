/// `isnad build`: articles in, a graph out. The one rule kept here: the graph that was there stays as it is until
/// the new one is complete.

import { join, resolve } from 'node:path';
import type { ReadingOptions } from '../../extract/pipeline.ts';
import type { FieldMap } from '../../format/article/field-map.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Manifest } from '../../model/graph.ts';
import { byUnits } from '../by-units.ts';
import { CliError } from '../cli-error.ts';
import { clusterComparer } from '../cluster/cluster-comparer.ts';
import { clusterExtractor } from '../cluster/cluster-extractor.ts';
import { withCluster } from '../cluster/open-cluster.ts';
import type { Effects, Reader } from '../effects.ts';
import { type Found, findSources } from '../find-sources.ts';
import { WORTH_SCRIBE } from '../gexf-scribe.ts';
import { GraphFiles, isGraphFile } from '../graph-folder.ts';
import { requireRoom } from '../heap-room.ts';
import { readArticles } from '../read-articles.ts';
import type { Articles, ReadingPlan } from '../reading/article-reading.ts';
import { ExtractionCache } from '../reading/extraction-cache.ts';
import { ExtractionSpill } from '../reading/extraction-spill.ts';
import { beginFolder, type Draft } from '../replace-folder.ts';
import { describeGraph, plural, printDiagnostics } from '../report.ts';
import { type Elsewhere, finishAssembly, WORTH } from '../resolve-read.ts';
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
  /// The queue of a cluster whose workers read, and the store that they keep it in.
  readonly cluster?: string;
  readonly store?: string | undefined;
  /// From how many meetings of two events on the workers of a cluster compare them, too.
  readonly compareFrom?: number;
  /// How many threads read; with one it is this one.
  readonly workers?: number;
  /// The folder that what was read is kept in; false for none.
  readonly cache?: string | false;
}

/// What is to be read: files and folders, and pages that are fetched.
async function sourcesOf(
  given: readonly string[],
  out: string,
  options: BuildOptions,
  effects: Effects,
): Promise<Found> {
  const [urls, paths] = [given.filter(isUrl), given.filter((path) => !isUrl(path))];
  const found = await findSources(paths, ownFolders(out, options, effects), effects);
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
/// Where what was read is kept when nobody says where.
export const CACHE = join('build', 'cache');

/// Folders that a build writes and does not read.
export function ownFolders(out: string, { cache = CACHE }: BuildOptions, { cwd }: Effects): readonly string[] {
  return cache === false ? [out] : [out, resolve(cwd, cache)];
}

/// What was kept of earlier builds; null where nothing is to be kept.
export async function openCache({ cache = CACHE }: BuildOptions, effects: Effects): Promise<ExtractionCache | null> {
  return cache === false ? null : ExtractionCache.open(cache, effects);
}

/// Where what is read is kept: for later builds, and until all is read.
export interface Keeping {
  readonly cache: ExtractionCache | null;
  readonly spill: ExtractionSpill;
}

/// A graph in the making, and where extractions wait for the others meanwhile.
export interface Drafting {
  readonly draft: Draft;
  readonly spill: ExtractionSpill;
}

/// Has a folder's next graph made as a draft, which is gone afterwards if it was not swapped in.
export async function inDraft<T>(
  folder: string,
  effects: Effects,
  making: (drafting: Drafting) => Promise<T>,
): Promise<T> {
  const draft = await beginFolder(folder, isGraphFile, effects);
  const spill = new ExtractionSpill(() => effects.spillFile(draft.spill));
  try {
    return await making({ draft, spill });
  } finally {
    spill.close();
    await draft.discard();
  }
}

/// What the sources say, each article by itself.
export interface Read {
  readonly reader: Reader;
  readonly articles: Articles;
  /// Of the sources and of the articles.
  readonly diagnostics: readonly Diagnostic[];
  /// The sources as the user knows them, by their ids.
  readonly paths: ReadonlyMap<string, string>;
}

/// Batches that are on their way to a cluster at a time.
const UNDER_WAY = 16;

type Readers = Pick<ReadingPlan, 'workers' | 'elsewhere'>;

/// Has something read by the cluster that is named, or else by this machine.
function withReaders<T>(
  options: BuildOptions,
  reader: Reader,
  effects: Effects,
  read: (readers: Readers) => Promise<T>,
): Promise<T> {
  const { cluster, store, workers = effects.cores, compareFrom } = options;
  if (cluster === undefined && compareFrom !== undefined)
    throw new CliError('--compare-from is about a cluster: add --cluster and --store, or leave it out', 2);
  if (cluster === undefined) return read({ workers });
  if (store === undefined)
    throw new CliError('--cluster needs the store of its workers: --store postgres://user@host/database', 2);
  return withCluster({ cluster, store }, reader, options, effects, async (joined) => {
    const elsewhere = await clusterExtractor(joined, reader, options, effects.stderr);
    return read({ workers: UNDER_WAY, elsewhere });
  });
}

/// Finds, fetches and reads what is given.
export async function readSources(
  given: readonly string[],
  out: string,
  options: BuildOptions,
  keeping: Keeping,
  effects: Effects,
): Promise<Read> {
  const found = await sourcesOf(given, out, options, effects);
  requireRoom(found.files, effects);
  const reader = effects.reader(options);
  const articles = await withReaders(options, reader, effects, (readers) =>
    readArticles(found.files, options.fields ?? {}, { options, ...keeping, ...readers }, reader, effects),
  );
  const diagnostics = [...found.diagnostics, ...articles.diagnostics];
  return { reader, articles, diagnostics, paths: new Map(found.files.map(({ id, path }) => [id, path])) };
}

function tellOfCache({ path, damaged, failure }: ExtractionCache, { known, keys }: Articles, { stderr }: Effects) {
  if (known > 0) stderr.write(`${known} of ${plural(keys.size, 'article')} had been read before (${path}).\n`);
  if (damaged > 0) stderr.write(`${path}: ${plural(damaged, 'entry was', 'entries were')} damaged and left out.\n`);
  if (failure !== null) stderr.write(`${path}: nothing is kept for the next build: ${failure}\n`);
}

/// Says what was met while reading; throws where nothing was read.
export function tellOfReading(read: Read, given: readonly string[], cache: ExtractionCache | null, effects: Effects) {
  if (cache) tellOfCache(cache, read.articles, effects);
  printDiagnostics(read.diagnostics, read.paths, effects);
  requireArticles(read, given);
}

/// Throws where nothing was read: no graph is better than one that lost everything.
export function requireArticles({ articles }: Read, given: readonly string[]): void {
  if (articles.count > 0) return;
  throw new CliError(`nothing could be read from ${given.join(', ')}: no graph was written`);
}

/// What all of them say together, as the files of a graph.
async function resolveRead(read: Read, options: BuildOptions, effects: Effects): Promise<GraphFiles> {
  const { reader, articles, diagnostics } = read;
  const bundle = await finishAssembly(articles.assembly, comparerOf(reader, options, effects), effects);
  return new GraphFiles({ ...bundle, diagnostics, lexicon: reader.lexicon });
}

/// Partitions of what is just worth sending.
const PARTS = 4;

/// The cluster that is named, to compare what is much.
function comparerOf(reader: Reader, options: BuildOptions, effects: Effects): Elsewhere | null {
  const { cluster, store, compareFrom: from = WORTH } = options;
  if (cluster === undefined || store === undefined) return null;
  return { compare: clusterComparer({ cluster, store }, reader, options, effects, from / PARTS), from };
}

/// Writes what all of them say together into a draft and swaps it in.
export async function writeRead(read: Read, draft: Draft, options: BuildOptions, effects: Effects) {
  const { workers } = options;
  const files = await resolveRead(read, options, effects);
  // Here nothing holds any longer what was compared.
  effects.giveBack();
  const { nodes, edges } = files.size;
  if ((workers ?? effects.cores) < 2 || nodes + edges < WORTH_SCRIBE) await draft.commit(files);
  else await writeTogether(files, draft, effects);
  return files.manifest;
}

async function writeTogether(files: GraphFiles, draft: Draft, effects: Effects): Promise<void> {
  const scribe = effects.startScribe(files.size);
  await draft.commit(files.spread(scribe)).finally(() => scribe.close());
}

/// Builds a graph from files and folders and prints what it found.
export async function build(
  given: readonly string[],
  out: string,
  effects: Effects,
  options: BuildOptions = {},
): Promise<Manifest> {
  const folder = resolve(effects.cwd, out);
  return inDraft(folder, effects, async ({ draft, spill }) => {
    const cache = await openCache(options, effects);
    try {
      const read = await readSources(given, folder, options, { cache, spill }, effects);
      tellOfReading(read, given, cache, effects);
      effects.stderr.write(`Resolving ${plural(read.articles.count, 'document')}…\n`);
      await effects.pause();
      const manifest = await writeRead(read, draft, options, effects);
      effects.stdout.write(describeGraph(manifest));
      effects.stdout.write(`Written: ${out}\n`);
      return manifest;
    } finally {
      await cache?.close();
    }
  });
}
