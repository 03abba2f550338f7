/// Small pieces of a file as large ones. The one rule kept here: what is written is turned into bytes once, for the file and for its hash.

import { createHash } from 'node:crypto';

/// Bytes that are handed on at once.
const CHUNK = 1 << 20;
/// What a unit of UTF-16 takes at most.
const MOST_BYTES = 3;

/// The bytes of a file on their way. Those that are handed on stand until more are asked for.
export class Gathering {
  readonly #hash = createHash('sha256');
  readonly #room = Buffer.allocUnsafe(CHUNK);
  #filled = 0;

  /// Takes the next piece; hands on what there is no more room for.
  *add(piece: string): Generator<Uint8Array> {
    const most = piece.length * MOST_BYTES;
    if (this.#filled + most > CHUNK) yield* this.rest();
    if (most > CHUNK) yield this.#handed(Buffer.from(piece));
    else this.#filled += this.#room.write(piece, this.#filled);
  }

  /// What has not been handed on.
  *rest(): Generator<Uint8Array> {
    const bytes = this.#room.subarray(0, this.#filled);
    this.#filled = 0;
    if (bytes.length > 0) yield this.#handed(bytes);
  }

  /// The hash of the whole file, in hexadecimal. To be asked once.
  get hash(): string {
    return this.#hash.digest('hex');
  }

  #handed(bytes: Uint8Array): Uint8Array {
    this.#hash.update(bytes);
    return bytes;
  }
}
