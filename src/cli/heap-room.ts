/// The memory that a build needs. Node gives a program some four gigabytes, however many the machine has, ends it without a word when they
/// are full, and collects no garbage that it has room for. The one rule kept here: a build that needs more says so before it reads anything, so
/// that it can be begun again with enough; and a large one that needs less is begun again with no more than that.

import type { Effects } from './effects.ts';
import type { FoundFile } from './find-sources.ts';

/// Bytes of memory for the program itself, and for each byte of its sources: at most 6 of them are alive, see `docs/speed.md`.
const PROGRAM = 500e6;
const EACH_BYTE = 8;
/// From so many bytes on a build is worth the tenth of a second that beginning it again takes.
const LARGE = 1e9;
/// Roughly how many bytes of text a byte of a file stands for, by how its name ends; of any other, one.
const TEXT_IN: readonly (readonly [name: RegExp, share: number])[] = [
  [/\.(?:zip|gz|tgz|wacz)$/i, 2],
  [/\.(?:x?html?|mht(?:ml)?|xml|rss|atom|warc|eml|mbox)$/i, 0.4],
  [/\.(?:pdf|docx|odt|epub)$/i, 0.1],
];
/// What the machine needs for all else.
const SHARE = 0.8;

/// A build that the program's memory is too small for.
export class NeedsRoom extends Error {
  override readonly name = 'NeedsRoom';
  /// How much it is to be begun again with.
  readonly megabytes: number;

  constructor(megabytes: number) {
    super(`A build needs ${megabytes} MB of memory`);
    this.megabytes = megabytes;
  }
}

function textIn({ path, size }: Pick<FoundFile, 'path' | 'size'>): number {
  return size * (TEXT_IN.find(([name]) => name.test(path))?.[1] ?? 1);
}

/// Bytes of memory that building a graph of these files takes.
export function neededMemory(files: readonly Pick<FoundFile, 'path' | 'size'>[]): number {
  return PROGRAM + files.reduce((sum, file) => sum + textIn(file), 0) * EACH_BYTE;
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}

/// Throws `NeedsRoom` where the machine has more memory than the program was given and the files need it, or where they are many and nobody
/// chose how much it is given; tells where the machine has too little.
export function requireRoom(files: readonly Pick<FoundFile, 'path' | 'size'>[], { memory, stderr }: Effects): void {
  const needed = neededMemory(files);
  const most = memory.machine * SHARE;
  if (needed > most)
    stderr.write(
      `This may need ${gigabytes(needed)} of memory and the machine has ${gigabytes(memory.machine)}: if it fails, build parts of it or take a larger machine; what was read is kept.\n`,
    );
  const wanted = Math.min(needed, most);
  // Limits are rounded.
  const isTooSmall = wanted > memory.given * 1.02;
  if (isTooSmall || (wanted > LARGE && !memory.isChosen)) throw new NeedsRoom(Math.ceil(wanted / 1e6));
}
