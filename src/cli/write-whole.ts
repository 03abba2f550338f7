/// Writes one file. The one rule kept here: it is there complete or stays as it was.

import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { CliError, reasonOf } from './cli-error.ts';
import type { Effects } from './effects.ts';

/// Text, bytes, or text piece by piece.
export type FileContent = string | Uint8Array | Iterable<string> | AsyncIterable<string>;

/// Writes all of it at the end of an open file.
export async function writeAll(handle: FileHandle, content: FileContent): Promise<void> {
  const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
  for await (const piece of pieces) await handle.writeFile(piece);
}

async function replace(path: string, content: FileContent, effects: Effects): Promise<void> {
  const { files } = effects;
  const draft = join(dirname(path), `.${basename(path)}.new-${effects.process}`);
  try {
    const handle = await files.open(draft, 'w');
    await writeAll(handle, content).finally(() => handle.close());
    await files.rename(draft, path);
  } catch (error) {
    await files.rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
}

/// Writes a file, or fails with one line that says why.
export async function writeWhole(path: string, content: FileContent, effects: Effects): Promise<void> {
  try {
    await replace(resolve(effects.cwd, path), content, effects);
  } catch (error) {
    throw new CliError(`${path}: cannot be written: ${reasonOf(error)}`);
  }
}
