/// The texts in the files that somebody opens. The one rule kept here: archives are looked into, and letters are read
/// right whatever program saved them.

import { unzipSync } from 'fflate';
import { FormatError } from '../../format/format-error.ts';
import type { NamedText } from '../../format/open-files.ts';

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/// More than this is no graph that a browser can show.
const MOST_BYTES = 600_000_000;
const WANTED = /\.(csv|tsv|gexf|graphml|json|xml)$/i;

function begins(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, n) => bytes[n] === byte);
}

/// UTF-8, UTF-16 as Excel saves "Unicode text", or what Excel saves on an Arabic Windows.
function decode({ name, bytes }: NamedBytes): string {
  if (begins(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (begins(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const table = /\.(csv|tsv|txt)$/i.test(name);
    return new TextDecoder(table ? 'windows-1256' : 'utf-8').decode(bytes);
  }
}

function unzip({ name, bytes }: NamedBytes): readonly NamedBytes[] {
  let total = 0;
  const filter = (file: { readonly name: string; readonly originalSize: number }): boolean => {
    if (!WANTED.test(file.name)) return false;
    total += file.originalSize;
    if (total > MOST_BYTES) throw new FormatError(name, 'what is packed in it is too large to open', 'large');
    return true;
  };
  try {
    const files = Object.entries(unzipSync(bytes, { filter })).map(([inner, content]) => ({
      name: inner.replace(/^.*\//, ''),
      bytes: content,
    }));
    if (files.length > 0) return files;
  } catch (error) {
    if (error instanceof FormatError) throw error;
    throw new FormatError(
      name,
      `this archive cannot be unpacked: ${error instanceof Error ? error.message : error}`,
      'archive',
    );
  }
  throw new FormatError(name, 'expected CSV, GEXF, GraphML or JSON in this archive, and there is none', 'nothing');
}

/// The texts of files, those in archives in their archive's place.
export function unpack(files: readonly NamedBytes[]): readonly NamedText[] {
  for (const { name, bytes } of files)
    if (bytes.length > MOST_BYTES) throw new FormatError(name, 'this file is too large to open', 'large');
  const plain = files.flatMap((file) => (begins(file.bytes, 0x50, 0x4b, 3, 4) ? unzip(file) : [file]));
  return plain.map((file) => ({ name: file.name, text: decode(file) }));
}
