/// Writes one file. The one rule kept here: it is there complete or stays as it was.

import { basename, dirname, join, resolve } from 'node:path';
import { CliError, reasonOf } from './cli-error.ts';
import type { Effects } from './effects.ts';

async function replace(path: string, content: string | Uint8Array, effects: Effects): Promise<void> {
  const { files } = effects;
  const draft = join(dirname(path), `.${basename(path)}.new-${effects.process}`);
  try {
    const handle = await files.open(draft, 'w');
    await handle.writeFile(content).finally(() => handle.close());
    await files.rename(draft, path);
  } catch (error) {
    await files.rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
}

/// Writes a text or bytes to a file, or fails with one line that says why.
export async function writeWhole(path: string, content: string | Uint8Array, effects: Effects): Promise<void> {
  try {
    await replace(resolve(effects.cwd, path), content, effects);
  } catch (error) {
    throw new CliError(`${path}: cannot be written: ${reasonOf(error)}`);
  }
}
