/// Replaces a folder in one step. The one rule kept here: whatever happens, disk full or process killed, the
/// folder holds all of the old or all of the new, never a mixture, and nothing that Isnad did not make is removed.

import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CliError, reasonOf, systemCode } from './cli-error.ts';
import type { Effects, Files } from './effects.ts';
import { type FileContent, writeAll } from './write-whole.ts';

/// Paths inside the folder, with forward slashes, each with the next piece of its content. They are asked for one by one, as they are
/// written; those of several files may come by turns.
export type FolderContent = Iterable<FolderPiece> | AsyncIterable<FolderPiece>;
type FolderPiece = readonly [path: string, content: FileContent];

/// Which file names, as they stand in the folder, are Isnad's own and may be replaced.
export type Owned = (name: string) => boolean;

/// A folder in the making, beside the one it will replace.
export interface Draft {
  /// The path of a file for what has no room in memory until the draft is done with: it goes when the draft does.
  readonly spill: string;
  /// Writes the content and swaps it in.
  commit(content: FolderContent): Promise<void>;
  /// Removes what was begun; does nothing after a commit.
  discard(): Promise<void>;
}

const LEFTOVER = /^\.(.+)\.(new|old|spill)-(\d+)$/;

function beside(folder: string, state: 'new' | 'old' | 'spill', process: number): string {
  return join(dirname(folder), `.${basename(folder)}.${state}-${process}`);
}

async function exists(files: Files, path: string): Promise<boolean> {
  try {
    await files.lstat(path);
    return true;
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return false;
    throw error;
  }
}

/// The folder that a path means: where a symbolic link points to, or the path itself while nothing is there.
async function resolveFolder(files: Files, path: string): Promise<string> {
  return (await exists(files, path)) ? files.realpath(path) : path;
}

/// What processes that are no longer running left beside a folder.
async function leftovers(folder: string, effects: Effects): Promise<readonly { path: string; old: boolean }[]> {
  if (!(await exists(effects.files, dirname(folder)))) return [];
  const found: { path: string; old: boolean }[] = [];
  for (const name of (await effects.files.readdir(dirname(folder))).sort()) {
    const [, owner, state, process] = LEFTOVER.exec(name) ?? [];
    const stale = Number(process) === effects.process || !effects.isRunning(Number(process));
    if (owner === basename(folder) && stale) found.push({ path: join(dirname(folder), name), old: state === 'old' });
  }
  return found;
}

/// Puts back a folder whose replacement was killed between taking the old one away and putting the new one there,
/// and removes what killed processes left.
export async function recoverFolder(path: string, effects: Effects): Promise<void> {
  const folder = await resolveFolder(effects.files, path);
  for (const { path: left, old } of await leftovers(folder, effects)) {
    if (old && !(await exists(effects.files, folder))) await effects.files.rename(left, folder);
    else await effects.files.rm(left, { recursive: true, force: true });
  }
}

/// Throws where a folder holds anything that is not Isnad's: replacing it would remove that too.
async function requireOwned(folder: string, owned: Owned, files: Files): Promise<void> {
  if (!(await exists(files, folder))) return;
  const foreign = (await files.readdir(folder)).filter((name) => name !== '.DS_Store' && !owned(name)).sort();
  if (foreign.length === 0) return;
  const names = foreign.slice(0, 3).join(', ') + (foreign.length > 3 ? ', …' : '');
  throw new CliError(`${folder}: it holds what is not Isnad's (${names}) and would be replaced: choose another folder`);
}

/// Makes a folder and those above it, one by one: Node's own way of it never ends in places such as `/proc`.
async function makeFolder(files: Files, path: string): Promise<void> {
  if (await exists(files, path)) return;
  if (dirname(path) !== path) await makeFolder(files, dirname(path));
  await files.mkdir(path);
}

/// Writes each piece at the end of its file, and makes all of them durable.
async function writeDurably(files: Files, folder: string, content: FolderContent): Promise<void> {
  const handles = new Map<string, FileHandle>();
  try {
    for await (const [name, piece] of content) {
      const handle = handles.get(name) ?? (await create(files, join(folder, name)));
      handles.set(name, handle);
      await writeAll(handle, piece);
    }
    for (const handle of handles.values()) await handle.sync();
  } finally {
    for (const handle of handles.values()) await handle.close();
  }
}

async function create(files: Files, path: string): Promise<FileHandle> {
  await makeFolder(files, dirname(path));
  return files.open(path, 'wx');
}

/// Makes the names in a folder durable, where the system can.
async function syncFolder(path: string, { files, platform }: Effects): Promise<void> {
  if (platform === 'win32') return;
  const handle = await files.open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/// Swaps the draft in. When the second renaming fails, the first is undone.
async function swap(draft: string, folder: string, effects: Effects): Promise<void> {
  const { files } = effects;
  const old = beside(folder, 'old', effects.process);
  const replaced = await exists(files, folder);
  if (replaced) await files.rename(folder, old);
  try {
    await files.rename(draft, folder);
  } catch (error) {
    if (replaced) await files.rename(old, folder);
    throw error;
  }
  await syncFolder(dirname(folder), effects);
  if (replaced) await files.rm(old, { recursive: true, force: true });
}

async function fill(draft: string, folder: string, content: FolderContent, effects: Effects): Promise<void> {
  await writeDurably(effects.files, draft, content);
  await syncFolder(draft, effects);
  await swap(draft, folder, effects);
}

/// Runs a step of writing; a system error becomes one line that says what to do.
async function writing<T>(path: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(`${path}: cannot be written: ${reasonOf(error)}; what was there before is unchanged`);
  }
}

async function begin(path: string, owned: Owned, effects: Effects): Promise<Draft> {
  await recoverFolder(path, effects);
  const folder = await resolveFolder(effects.files, path);
  await requireOwned(folder, owned, effects.files);
  const draft = beside(folder, 'new', effects.process);
  await makeFolder(effects.files, draft);
  const spill = beside(folder, 'spill', effects.process);
  const discard = async () => {
    for (const made of [spill, draft]) await effects.files.rm(made, { recursive: true, force: true });
  };
  const commit = async (content: FolderContent) => {
    await writing(path, () => fill(draft, folder, content, effects)).finally(discard);
  };
  return { spill, commit, discard };
}

/// Begins to replace a folder: cleans up after killed processes, makes sure that nothing foreign is in it and that
/// a folder can be made beside it. Called before the long work, so that a wrong place is known at once.
export function beginFolder(path: string, owned: Owned, effects: Effects): Promise<Draft> {
  return writing(path, () => begin(path, owned, effects));
}
