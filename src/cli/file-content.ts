/// A file on a disk as content. The one rule kept here: it is opened once, read where it is wanted, and closed by whoever opened it.

import type { FileHandle } from 'node:fs/promises';
import type { Content } from '../format/article/content.ts';
import type { Effects } from './effects.ts';

/// Runs a step with the content of a file open.
export async function withContent<T>(
  path: string,
  effects: Effects,
  step: (content: Content) => Promise<T>,
): Promise<T> {
  const handle = await effects.files.open(path, 'r');
  try {
    const { size } = await handle.stat();
    return await step({ size, read: (start, end) => readRange(handle, start, Math.min(end, size)) });
  } finally {
    await handle.close();
  }
}

async function readRange(handle: FileHandle, start: number, end: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(Math.max(0, end - start));
  let filled = 0;
  while (filled < bytes.length) {
    const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, start + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return filled === bytes.length ? bytes : bytes.subarray(0, filled);
}
