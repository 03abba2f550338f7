/// A file of records that is only ever added to. The one rule kept here: a record whose checksum is not that of its bytes is none, and
/// what a killed process began to write is not there.

import type { FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { Files } from '../effects.ts';
import { type ExtractionKey, KEY_LENGTH } from './extraction-key.ts';

/// Where the bytes of a record are in its file.
export interface RecordPlace {
  readonly at: number;
  readonly length: number;
}

export interface PackedRecord {
  readonly key: ExtractionKey;
  readonly bytes: Uint8Array;
}

/// A stretch of the file that is in memory.
interface Window {
  readonly at: number;
  readonly bytes: Buffer;
}

const SIGNATURE = Buffer.from('isnad\n1\n');
/// Before each record: its length, its checksum, its key.
const HEAD = 8 + KEY_LENGTH;
/// Read at once: records that were written one after the other are mostly wanted in that order.
const WINDOW = 1024 * 1024;

function checksum(key: Uint8Array, bytes: Uint8Array): number {
  return crc32(bytes, crc32(key));
}

function framed({ key, bytes }: PackedRecord): readonly Uint8Array[] {
  const head = Buffer.alloc(HEAD);
  const name = Buffer.from(key, 'hex');
  head.writeUInt32LE(bytes.length, 0);
  head.writeUInt32LE(checksum(name, bytes), 4);
  name.copy(head, 8);
  return [head, bytes];
}

export class PackFile {
  readonly #handle: FileHandle;
  #size: number;
  #window: Window = { at: 0, bytes: Buffer.alloc(0) };

  private constructor(handle: FileHandle, size: number) {
    this.#handle = handle;
    this.#size = size;
  }

  static async open(path: string, files: Files): Promise<PackFile> {
    const handle = await files.open(path, 'r');
    const { size } = await handle.stat();
    return new PackFile(handle, size);
  }

  /// A new file; fails where there is one.
  static async create(path: string, files: Files): Promise<PackFile> {
    const handle = await files.open(path, 'wx+');
    const file = new PackFile(handle, 0);
    await file.#write(SIGNATURE);
    return file;
  }

  /// Calls `found` for each record, in order. Says whether the file is made of whole records from its beginning to its end.
  async scan(found: (key: ExtractionKey, place: RecordPlace) => void): Promise<boolean> {
    if (!SIGNATURE.equals(await this.#read(0, SIGNATURE.length))) return false;
    let at = SIGNATURE.length;
    while (at < this.#size) {
      const head = await this.#read(at, HEAD);
      const length = head.length === HEAD ? head.readUInt32LE(0) : Number.POSITIVE_INFINITY;
      if (at + HEAD + length > this.#size) return false;
      found(head.toString('hex', 8), { at, length });
      at += HEAD + length;
    }
    return true;
  }

  /// The bytes of a record, or null where they are not those that were written.
  async read({ at, length }: RecordPlace): Promise<Uint8Array | null> {
    const whole = await this.#read(at, HEAD + length);
    const bytes = whole.subarray(HEAD);
    const isSound =
      whole.length === HEAD + length && whole.readUInt32LE(4) === checksum(whole.subarray(8, HEAD), bytes);
    return isSound ? bytes : null;
  }

  /// Adds records at the end and says where they are.
  async append(records: readonly PackedRecord[]): Promise<readonly RecordPlace[]> {
    let at = this.#size;
    const places = records.map(({ bytes: { length } }) => {
      const place = { at, length };
      at += HEAD + length;
      return place;
    });
    await this.#write(Buffer.concat(records.flatMap(framed)));
    return places;
  }

  close(): Promise<void> {
    return this.#handle.close();
  }

  async #write(bytes: Uint8Array): Promise<void> {
    await this.#handle.writeFile(bytes);
    this.#size += bytes.length;
  }

  /// Bytes of the file, fewer where it ends before.
  async #read(at: number, length: number): Promise<Buffer> {
    const { at: start, bytes } = this.#window;
    const isThere = at >= start && at + length <= start + bytes.length;
    const window = isThere ? this.#window : await this.#open(at, Math.max(length, WINDOW));
    return window.bytes.subarray(at - window.at, at - window.at + length);
  }

  /// Moves the window. Its bytes are new each time: what was handed out is a view of the old ones.
  async #open(at: number, length: number): Promise<Window> {
    const bytes = Buffer.alloc(Math.max(0, Math.min(length, this.#size - at)));
    const { bytesRead } = await this.#handle.read(bytes, 0, bytes.length, at);
    this.#window = { at, bytes: bytes.subarray(0, bytesRead) };
    return this.#window;
  }
}
