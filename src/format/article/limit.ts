/// How much an archive may hold. The one rule kept here: what an archive claims of itself is not believed; bytes are counted as they
/// come out.

import { UnreadableFile } from './article-format.ts';

const MB = 1024 * 1024;

/// Archives within archives within archives: nobody packs news deeper.
export const DEEPEST = 4;
/// Files in one archive.
export const MOST_FILES = 200_000;
/// Bytes of one unpacked file.
export const LARGEST_MEMBER = 256 * MB;
/// Bytes that unpack from each packed one; text packs to a tenth, a bomb to a thousandth.
const MOST_RATIO = 250;
/// So little is unpacked whatever its ratio.
const HARMLESS = 4 * MB;

/// Throws when so many bytes came out of so few.
export function requireSound(name: string, packed: number, unpacked: number): void {
  if (unpacked > LARGEST_MEMBER) {
    const size = LARGEST_MEMBER / MB;
    throw new UnreadableFile(
      'archive-too-large',
      `${name} unpacks to more than ${size} MB: unpack it yourself if that is right, and give the folder.`,
    );
  }
  if (unpacked > HARMLESS && unpacked > packed * MOST_RATIO) {
    const message = `${name} unpacks to more than ${MOST_RATIO} times its size, as archives do that are made to do harm: unpack it yourself if you trust it.`;
    throw new UnreadableFile('archive-bomb', message);
  }
}

/// Collects what is unpacked, and stops as soon as it is too much. `packed` is the size it was packed to.
export async function collect(name: string, packed: number, stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    size += piece.length;
    requireSound(name, packed, size);
    pieces.push(piece);
  }
  return joined(pieces, size);
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
