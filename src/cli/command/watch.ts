/// `isnad watch`: a graph that follows its articles. The one rule kept here: whatever goes wrong with a build is said in a line, and the
/// graph that was there stays until a later build is complete.

import { basename, relative, resolve } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { CliError } from '../cli-error.ts';
import type { Effects } from '../effects.ts';
import { isGraphFile } from '../graph-folder.ts';
import { NeedsRoom } from '../heap-room.ts';
import type { ExtractionCache } from '../reading/extraction-cache.ts';
import type { ExtractionKey } from '../reading/extraction-key.ts';
import { mistakeOf } from '../reading/extractor.ts';
import { beginFolder } from '../replace-folder.ts';
import { describeGraph, plural, printDiagnostics } from '../report.ts';
import { isUrl } from '../web/fetch-sources.ts';
import {
  type BuildOptions,
  type Drafting,
  inDraft,
  openCache,
  ownFolders,
  type Read,
  readSources,
  requireArticles,
  tellOfReading,
  writeRead,
} from './build.ts';

/// What the graph was last built of.
interface Built {
  readonly keys: ReadonlyMap<string, ExtractionKey>;
  readonly diagnostics: readonly string[];
}

/// What is watched, where the graph goes, and what it was last built of.
interface Follow {
  readonly given: readonly string[];
  readonly out: string;
  readonly folder: string;
  readonly options: BuildOptions;
  readonly cache: ExtractionCache | null;
  readonly effects: Effects;
  built: Built | null;
}

function textOf({ code, document, message }: Diagnostic): string {
  return `${code} ${document} ${message}`;
}

function builtOf({ articles, diagnostics }: Read): Built {
  return { keys: articles.keys, diagnostics: diagnostics.map(textOf) };
}

/// How the articles differ from those before, in words; null where nothing differs.
function differenceOf(before: Built, now: Built): string | null {
  const added = [...now.keys.keys()].filter((id) => !before.keys.has(id)).length;
  const removed = [...before.keys.keys()].filter((id) => !now.keys.has(id)).length;
  const changed = [...now.keys].filter(([id, key]) => (before.keys.get(id) ?? key) !== key).length;
  const isSame = added + removed + changed === 0 && before.diagnostics.join() === now.diagnostics.join();
  return isSame ? null : `${plural(added, 'article')} added, ${changed} changed, ${removed} removed`;
}

async function buildFirst(follow: Follow, drafting: Drafting): Promise<void> {
  const { given, out, folder, options, cache, effects } = follow;
  const read = await readSources(given, folder, options, { cache, ...drafting }, effects);
  tellOfReading(read, given, cache, effects);
  effects.stdout.write(describeGraph(await writeRead(read, drafting.draft, options, effects)));
  effects.stdout.write(`Written: ${out}\n`);
  follow.built = builtOf(read);
}

const SILENT = { at: () => undefined, stop: () => undefined };

/// Builds again where something differs, and says what.
async function buildAgain(follow: Follow, drafting: Drafting, before: Built): Promise<void> {
  const { given, folder, options, cache, effects } = follow;
  const silent = { ...effects, readingProgress: () => SILENT };
  const read = await readSources(given, folder, options, { cache, ...drafting }, silent);
  const now = builtOf(read);
  const difference = differenceOf(before, now);
  if (difference === null) return;
  const known = new Set(before.diagnostics);
  printDiagnostics(
    read.diagnostics.filter((diagnostic) => !known.has(textOf(diagnostic))),
    read.paths,
    effects,
  );
  requireArticles(read, given);
  const { counts } = await writeRead(read, drafting.draft, options, effects);
  follow.built = now;
  const size = `${plural(counts.documents, 'document')}, ${counts.entities} entities, ${plural(counts.events, 'event')}`;
  effects.stderr.write(`Rebuilt: ${difference} (${size}).\n`);
}

/// Builds; what goes wrong is said and does not end the watching.
async function follow(graph: Follow): Promise<void> {
  try {
    await inDraft(graph.folder, graph.effects, (drafting) =>
      graph.built ? buildAgain(graph, drafting, graph.built) : buildFirst(graph, drafting),
    );
  } catch (error) {
    if (error instanceof NeedsRoom) throw error;
    const reason =
      error instanceof CliError ? error.message : `a mistake in Isnad (${mistakeOf(error)}): please report it`;
    graph.effects.stderr.write(`isnad: ${reason}\n`);
  }
}

/// Whether a change of a path is no matter: what is hidden, and what a build itself writes.
function ignoredOf(roots: readonly string[], own: readonly string[]): (path: string) => boolean {
  const isWithin = (path: string, folder: string) => !relative(folder, path).startsWith('..');
  return (path) => {
    if (roots.includes(path)) return false;
    return basename(path).startsWith('.') || own.some((folder) => isWithin(path, folder));
  };
}

/// Waits until something changes or somebody interrupts; says whether something changed.
async function nextChange(bell: Bell, effects: Effects): Promise<boolean> {
  // While a build is under way nobody listens, so that an interruption ends it at once.
  const listening = new AbortController();
  const changed = bell.rung().then(() => true);
  const interrupted = effects.interrupted(listening.signal).then(() => false);
  return Promise.race([changed, interrupted]).finally(() => listening.abort());
}

/// Remembers that it rang until somebody asks.
class Bell {
  #hasRung = false;
  #listener: (() => void) | null = null;

  ring(): void {
    this.#hasRung = true;
    this.#listener?.();
  }

  async rung(): Promise<void> {
    if (!this.#hasRung)
      await new Promise<void>((resolve) => {
        this.#listener = resolve;
      });
    this.#hasRung = false;
  }
}

/// Keeps a graph as its articles are until it is interrupted.
export async function watch(
  given: readonly string[],
  out: string,
  effects: Effects,
  options: BuildOptions = {},
): Promise<void> {
  const url = given.find(isUrl);
  if (url !== undefined)
    throw new CliError(`${url}: only files and folders can be watched: fetch it with \`isnad build\``);
  const folder = resolve(effects.cwd, out);
  await (await beginFolder(folder, isGraphFile, effects)).discard();
  const roots = given.map((path) => resolve(effects.cwd, path));
  const bell = new Bell();
  const watching = await effects.watch(roots, ignoredOf(roots, ownFolders(folder, options, effects)), () =>
    bell.ring(),
  );
  const cache = await openCache(options, effects);
  try {
    const graph: Follow = { given, out, folder, options, cache, effects, built: null };
    await follow(graph);
    effects.stderr.write('Watching for changes. Ctrl+C ends it.\n');
    while (await nextChange(bell, effects)) await follow(graph);
  } finally {
    await cache?.close();
    await watching.close();
  }
}
