/// Finds the files to read among paths as given. The one rule kept here: which documents there are and what they
/// are called does not depend on the order of the paths.

import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { UnreadableFile } from '../format/article/article-format.ts';
import { MANIFEST_NAMES } from '../format/article/manifest-name.ts';
import { ManifestSet } from '../format/article/manifest-set.ts';
import { describeUnknown } from '../format/article/remedy.ts';
import { type Given, NOTHING_GIVEN } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { byUnits } from './by-units.ts';
import { reasonOf } from './cli-error.ts';
import type { Effects } from './effects.ts';
import { withContent } from './file-content.ts';
import { GRAPH_FILES, isGraphFile } from './graph-folder.ts';

/// A file to be read. Its id is its path relative to the folder it was found through.
export interface FoundFile {
  readonly id: string;
  /// As the user would write it, with forward slashes.
  readonly path: string;
  /// Where it really is.
  readonly file: string;
  /// In bytes, as it was found.
  readonly size: number;
  /// What a manifest beside it says of it.
  readonly given: Given;
}

export interface Found {
  readonly files: readonly FoundFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/// A file while ids are being given: `root` is the folder, `within` its path from there.
interface Candidate {
  readonly root: string;
  readonly within: string;
  readonly path: string;
  readonly file: string;
  readonly size: number;
}

/// The formats, with the libraries they rest on, which take a moment to load: only what reads articles does.
const loadFormats = () => import('../format/article/article-formats.ts');
type Formats = Awaited<ReturnType<typeof loadFormats>>;

interface Search {
  readonly formats: Formats;
  readonly effects: Effects;
  /// Folders that are not entered: the one the graph is written to.
  readonly skipped: ReadonlySet<string>;
  readonly candidates: Candidate[];
  readonly manifests: ManifestSet;
  readonly diagnostics: Diagnostic[];
}

function slashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

function warn(search: Search, code: string, path: string, message: string): void {
  search.diagnostics.push({ code, severity: 'warning', document: slashes(path), message });
}

/// Runs a step that asks the file system; what fails becomes a diagnostic of this path.
async function attempt(search: Search, path: string, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    const message = `cannot be read: ${reasonOf(error)}`;
    search.diagnostics.push({ code: 'path-unreadable', severity: 'error', document: slashes(path), message });
  }
}

async function addFile(search: Search, root: string, path: string, size: number, named: boolean): Promise<void> {
  const file = await search.effects.files.realpath(resolve(search.effects.cwd, path));
  if (MANIFEST_NAMES.includes(basename(path).toLowerCase())) return addManifest(search, path, file);
  // What is named itself is meant, whatever it is called; what lies in a folder may be anything.
  if (!named && !search.formats.formatNamed(path) && !(await beginsAsKnown(search, path, file))) {
    return warn(search, 'format-unknown', path, describeUnknown(path));
  }
  const within = relative(root, resolve(search.effects.cwd, path));
  search.candidates.push({ root, within: slashes(within), path: slashes(path), file, size });
}

/// Whether what a file begins with says that it is read, whatever it is called.
async function beginsAsKnown({ effects, formats }: Search, path: string, file: string): Promise<boolean> {
  try {
    return await withContent(file, effects, async (content) => (await formats.formatFound(path, content)) !== null);
  } catch {
    // What is damaged and not called as an article is none.
    return false;
  }
}

async function addManifest(search: Search, path: string, file: string): Promise<void> {
  try {
    const about = { id: path, path, given: NOTHING_GIVEN };
    const { readManifest } = await import('../format/article/article-manifest.ts');
    const manifest = await withContent(file, search.effects, (content) => readManifest({ ...about, content }));
    search.manifests.add(slashes(dirname(file)), slashes(path), manifest);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    search.diagnostics.push({ code: error.code, severity: 'error', document: slashes(path), message: error.message });
  }
}

async function addEntry(search: Search, root: string, path: string, parents: readonly string[]): Promise<void> {
  const { files, cwd } = search.effects;
  const place = resolve(cwd, path);
  const status = await files.stat(place);
  if (status.isDirectory()) await addFolder(search, root, path, parents);
  else if (status.isFile()) await addFile(search, root, path, status.size, parents.length === 0);
  else warn(search, 'not-a-file', path, 'neither a file nor a folder: left out');
}

/// A graph that lies among articles holds their texts once more, and is no article.
function withoutGraph(search: Search, path: string, names: readonly string[]): readonly string[] {
  if (!GRAPH_FILES.every((name) => names.includes(name))) return names;
  warn(search, 'graph-left-out', path, 'a graph lies in it, whose files are no articles: left out');
  return names.filter((name) => !isGraphFile(name));
}

/// Adds what is in a folder, hidden files apart; a link back to a folder that is being read is not followed.
async function addFolder(search: Search, root: string, path: string, parents: readonly string[]): Promise<void> {
  const { files, cwd } = search.effects;
  const real = await files.realpath(resolve(cwd, path));
  if (parents.includes(real) || search.skipped.has(real)) return;
  const names = (await files.readdir(real)).filter((name) => !name.startsWith('.')).sort(byUnits);
  for (const name of withoutGraph(search, path, names)) {
    const entry = join(path, name);
    await attempt(search, entry, () => addEntry(search, root, entry, [...parents, real]));
  }
}

async function addGiven(search: Search, path: string): Promise<void> {
  const place = resolve(search.effects.cwd, path);
  const isFolder = (await search.effects.files.stat(place)).isDirectory();
  const before = search.candidates.length + search.diagnostics.length;
  await addEntry(search, isFolder ? place : dirname(place), path, []);
  if (search.candidates.length + search.diagnostics.length > before) return;
  warn(search, 'folder-empty', path, 'no articles in it: put text files, web pages, PDFs or other documents there');
}

/// One candidate a file: of several ways to it, the one with the longest path from its folder.
function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  const order = (a: Candidate, b: Candidate) =>
    b.within.length - a.within.length || byUnits(a.within, b.within) || byUnits(a.path, b.path);
  for (const candidate of [...candidates].sort(order)) {
    if (!best.has(candidate.file)) best.set(candidate.file, candidate);
  }
  return [...best.values()];
}

/// The path from the folder, led by the names of so many folders above.
function nameAt({ root, within }: Candidate, folders: number): string {
  const above = slashes(root).split('/').filter(Boolean);
  return [...above.slice(Math.max(0, above.length - folders)), within].join('/');
}

/// Gives each candidate an id of its own: those that would share one are led by the names of their folders, as
/// many as it takes.
function nameAll(candidates: readonly Candidate[]): readonly Omit<FoundFile, 'given'>[] {
  const folders = new Map(candidates.map((candidate) => [candidate, 0]));
  const idOf = (candidate: Candidate) => nameAt(candidate, folders.get(candidate) ?? 0);
  for (let depth = 1; depth < 100; depth += 1) {
    const counts = new Map<string, number>();
    for (const candidate of candidates) counts.set(idOf(candidate), (counts.get(idOf(candidate)) ?? 0) + 1);
    const clashing = candidates.filter((candidate) => (counts.get(idOf(candidate)) ?? 0) > 1);
    if (clashing.length === 0) break;
    for (const candidate of clashing) folders.set(candidate, depth);
  }
  return candidates.map((candidate) => {
    const { path, file, size } = candidate;
    return { id: idOf(candidate), path, file, size };
  });
}

/// All files under the paths that this version can read, sorted by id, and a diagnostic for each thing it cannot.
/// `skipped` are folders that are not entered.
export async function findSources(
  paths: readonly string[],
  skipped: readonly string[],
  effects: Effects,
): Promise<Found> {
  const search: Search = {
    ...{ formats: await loadFormats(), effects, skipped: new Set(skipped) },
    ...{ candidates: [], manifests: new ManifestSet(), diagnostics: [] },
  };
  for (const path of paths) await attempt(search, path, () => addGiven(search, path));
  const files = nameAll(distinct(search.candidates))
    .map((found) => ({ ...found, given: search.manifests.givenOf(slashes(found.file)) }))
    .sort((a, b) => byUnits(a.id, b.id));
  return { files, diagnostics: [...search.diagnostics, ...search.manifests.diagnostics()] };
}

/// A file's name without its folder, as shown in progress.
export function shortName(path: string): string {
  return basename(path);
}
