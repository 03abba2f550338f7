/// Bytes that are read where they are wanted. The one rule kept here: nothing is held that was not asked for, so that a file may be
/// larger than memory.

/// A file's bytes, or those of something within a file.
export interface Content {
  /// In bytes.
  readonly size: number;
  /// The bytes from `start` up to `end`, fewer where the content ends before.
  read(start: number, end: number): Promise<Uint8Array>;
}

/// Bytes that are in memory.
export function contentOf(bytes: Uint8Array): Content {
  return { size: bytes.length, read: async (start, end) => bytes.subarray(start, end) };
}

const CHUNK = 256 * 1024;

/// The whole content, a piece after the other.
export async function* piecesOf(content: Content): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.size; at += CHUNK) yield await content.read(at, Math.min(content.size, at + CHUNK));
}

export function allOf(content: Content): Promise<Uint8Array> {
  return content.read(0, content.size);
}
