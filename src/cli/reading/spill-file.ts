/// A file for what has no room in memory while a program runs. The one rule kept here: bytes come back as they were, or the program ends with
/// a line that says why they do not.

import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { CliError, reasonOf } from '../cli-error.ts';

/// Where bytes are in the file, and their checksum.
export interface SpillPlace {
  readonly at: number;
  readonly length: number;
  readonly checksum: number;
}

/// As much of a file as spilling needs. Reading waits for the disk, as whoever asks has nothing else to do.
export interface SpillFile {
  append(bytes: Uint8Array): SpillPlace;
  read(place: SpillPlace): Buffer;
  /// A stretch of what is in a place. Its bytes are not checked: whoever goes by it reads the whole place before the end.
  readWithin(place: SpillPlace, start: number, end: number): Buffer;
  close(): void;
}

const UNCHANGED = 'what was there before is unchanged';

function trying<T>(path: string, what: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw new CliError(`${path}: ${what}: ${reasonOf(error)}; ${UNCHANGED}`);
  }
}

/// Makes a new file; whoever asks for it removes it.
export function createSpillFile(path: string): SpillFile {
  const handle = trying(path, 'cannot be written', () => openSync(path, 'wx+'));
  let end = 0;
  const notWritten = (): CliError =>
    new CliError(`${path}: it is not what was written there: build again; ${UNCHANGED}`);
  const readAt = (at: number, length: number): Buffer => {
    const bytes = Buffer.allocUnsafe(length);
    const found = trying(path, 'cannot be read', () => readSync(handle, bytes, 0, length, at));
    if (found !== length) throw notWritten();
    return bytes;
  };
  return {
    append: (bytes) => {
      const at = end;
      trying(path, 'cannot be written', () => {
        for (let done = 0; done < bytes.length; )
          done += writeSync(handle, bytes, done, bytes.length - done, at + done);
      });
      end += bytes.length;
      return { at, length: bytes.length, checksum: crc32(bytes) | 0 };
    },
    read: ({ at, length, checksum }) => {
      const bytes = readAt(at, length);
      if ((crc32(bytes) | 0) === checksum) return bytes;
      throw notWritten();
    },
    readWithin: ({ at }, from, to) => readAt(at + from, to - from),
    close: () => closeSync(handle),
  };
}
