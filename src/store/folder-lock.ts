/// The lock of a store's folder: two processes that open one embedded database destroy it. The one rule kept here: a
/// lock is taken over only from a process that is known to be gone, and by one process alone.

import { randomUUID } from 'node:crypto';
import { link, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { StoreError } from './database.ts';
import { isRunning } from './is-running.ts';

/// Who holds a lock.
interface Holder {
  readonly token: string;
  readonly process: number;
  readonly host: string;
  /// When the process began, as its system counts it: a number is given again to other processes.
  readonly began: string;
}

export interface FolderLock {
  release(): Promise<void>;
}

/// Where there is no `/proc`, processes are told by their number alone.
async function beginOf(process: number): Promise<string> {
  try {
    const line = await readFile(`/proc/${process}/stat`, 'utf8');
    return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

async function isGone({ process, host, began }: Holder): Promise<boolean> {
  if (host !== hostname()) return false;
  if (!isRunning(process)) return true;
  const now = await beginOf(process);
  return now !== '' && began !== '' && now !== began;
}

async function maybeHolder(path: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

/// Makes a file with all its content, or finds it there.
async function createWhole(path: string, holder: Holder): Promise<boolean> {
  const draft = `${path}.${holder.token}`;
  await writeFile(draft, JSON.stringify(holder));
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

function inUse(path: string, holder: Holder | null): StoreError {
  if (!holder) return new StoreError(`${path}: it cannot be read: remove it if no other program uses this store`);
  const there = holder.host === hostname() ? '' : ` on ${holder.host}`;
  const advice = there ? `end it, or remove ${path} if that machine does not use it any more` : 'end it first';
  return new StoreError(`${path}: the store is in use by process ${holder.process}${there}: ${advice}`);
}

/// Replaces the lock of a process that is gone. Only who makes the file that is named after that very lock may, and only
/// while that lock is still there: of two that try, one finds the other's.
async function takeOver(path: string, gone: Holder, own: Holder): Promise<boolean> {
  const claim = `${path}.from-${gone.token}`;
  const handle = await open(claim, 'wx').catch(() => null);
  if (!handle) return false;
  await handle.close();
  try {
    if ((await maybeHolder(path))?.token !== gone.token) return false;
    const draft = `${path}.${own.token}`;
    await writeFile(draft, JSON.stringify(own));
    await rename(draft, path);
    return true;
  } finally {
    await rm(claim, { force: true });
  }
}

/// Takes the lock of a folder, or fails with who holds it.
export async function lockFolder(folder: string): Promise<FolderLock> {
  const path = join(folder, 'lock');
  const own = { token: randomUUID(), process: process.pid, host: hostname(), began: await beginOf(process.pid) };
  if (!(await createWhole(path, own))) {
    const holder = await maybeHolder(path);
    const taken = holder && (await isGone(holder)) && (await takeOver(path, holder, own));
    if (!taken) throw inUse(path, await maybeHolder(path));
  }
  return { release: () => rm(path, { force: true }) };
}
