/// What was read before, kept on the disk. The one rule kept here: it can be lost, damaged or removed at any time and costs nothing but
/// the reading; a build never fails for it.
///
/// Each session writes a pack of its own, numbered one above those that are there. What it uses of packs that grow old it writes again,
/// and then removes them: so what the last sessions did not use is gone, and nothing is ever rewritten in place.

import { join, resolve } from 'node:path';
import { reasonOf, systemCode } from '../cli-error.ts';
import type { Effects } from '../effects.ts';
import type { ExtractionKey } from './extraction-key.ts';
import { type PackedRecord, PackFile, type RecordPlace } from './pack-file.ts';

/// How many sessions an entry is kept that none of them uses.
export const KEPT_SESSIONS = 8;
/// Bytes that are gathered before they are written: what a killed build loses.
const FLUSHED = 64 * 1024;
const PACK_NAME = /^(\d{6,})-(\d+)\.pack$/;

interface Pack {
  readonly path: string;
  readonly file: PackFile;
  /// Whether it is to be removed when what is used of it has been written again.
  isEnding: boolean;
}

interface Entry {
  readonly pack: Pack;
  readonly place: RecordPlace;
}

export class ExtractionCache {
  /// As the user would write it.
  readonly path: string;
  readonly #folder: string;
  readonly #effects: Effects;
  readonly #packs: Pack[] = [];
  readonly #entries = new Map<ExtractionKey, Entry>();
  readonly #unwritten = new Map<ExtractionKey, Uint8Array>();
  #own: Pack | null = null;
  #bytes = 0;
  /// This session's: one above the last.
  #number = 1;
  #writing: Promise<void> = Promise.resolve();
  /// How many entries were found damaged.
  damaged = 0;
  /// Why nothing is kept, where that is so.
  failure: string | null = null;

  private constructor(path: string, effects: Effects) {
    this.path = path;
    this.#folder = resolve(effects.cwd, path);
    this.#effects = effects;
  }

  /// The entries of a folder, none where it does not exist.
  static async open(path: string, effects: Effects): Promise<ExtractionCache> {
    const cache = new ExtractionCache(path, effects);
    const names = await cache.#names();
    cache.#number = 1 + Number(PACK_NAME.exec(names.at(-1) ?? '')?.[1] ?? 0);
    for (const name of names) await cache.#add(name);
    return cache;
  }

  /// What was kept under a key, as `read` makes it of its bytes; null where there is nothing or it is damaged.
  async find<T>(key: ExtractionKey, read: (bytes: Uint8Array) => T): Promise<T | null> {
    const entry = this.#entries.get(key);
    if (!entry) return null;
    try {
      const bytes = await entry.pack.file.read(entry.place);
      if (!bytes) throw new Error('the checksum is another');
      const found = read(bytes);
      if (entry.pack.isEnding) await this.keep(key, bytes);
      return found;
    } catch {
      this.damaged += 1;
      this.#entries.delete(key);
      return null;
    }
  }

  /// Keeps bytes under a key.
  async keep(key: ExtractionKey, bytes: Uint8Array): Promise<void> {
    if (this.failure !== null || this.#unwritten.has(key)) return;
    this.#unwritten.set(key, bytes);
    this.#bytes += bytes.length;
    if (this.#bytes >= FLUSHED) await this.#flush();
  }

  /// Writes what is left and removes the packs that have grown old. To be called when all that is used was asked for.
  async settle(): Promise<void> {
    await this.#flush();
    if (this.failure !== null) return;
    for (const pack of this.#packs.filter(({ isEnding }) => isEnding)) await this.#remove(pack);
  }

  async close(): Promise<void> {
    await this.#flush();
    for (const { file } of this.#packs) await file.close();
  }

  /// The packs' names, the oldest first.
  async #names(): Promise<readonly string[]> {
    try {
      const names = await this.#effects.files.readdir(this.#folder);
      return names.filter((name) => PACK_NAME.test(name)).sort();
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') this.failure = reasonOf(error);
      return [];
    }
  }

  async #add(name: string): Promise<void> {
    const [, number, writer] = PACK_NAME.exec(name) ?? [];
    const path = join(this.#folder, name);
    try {
      const file = await PackFile.open(path, this.#effects.files);
      const pack: Pack = { path, file, isEnding: false };
      this.#packs.push(pack);
      const isSound = await file.scan((key, place) => this.#entries.set(key, { pack, place }));
      // A pack that somebody writes at this time is neither whole nor to be removed.
      if (this.#isInUse(Number(writer))) return;
      if (!isSound) this.damaged += 1;
      pack.isEnding = !isSound || Number(number) <= this.#number - KEPT_SESSIONS;
    } catch {
      this.damaged += 1;
    }
  }

  #isInUse(writer: number): boolean {
    return writer !== this.#effects.process && this.#effects.isRunning(writer);
  }

  /// Writes what was gathered, after what was gathered before.
  #flush(): Promise<void> {
    const records = [...this.#unwritten].map(([key, bytes]) => ({ key, bytes }));
    this.#unwritten.clear();
    this.#bytes = 0;
    this.#writing = this.#writing.then(() => this.#write(records));
    return this.#writing;
  }

  async #write(records: readonly PackedRecord[]): Promise<void> {
    if (records.length === 0 || this.failure !== null) return;
    try {
      this.#own ??= await this.#begin();
      const pack = this.#own;
      const places = await pack.file.append(records);
      for (const [index, place] of places.entries()) this.#entries.set(records[index]?.key ?? '', { pack, place });
    } catch (error) {
      this.failure = reasonOf(error);
    }
  }

  async #begin(): Promise<Pack> {
    const { files, process } = this.#effects;
    await files.mkdir(this.#folder, { recursive: true });
    const path = join(this.#folder, `${String(this.#number).padStart(6, '0')}-${process}.pack`);
    const pack: Pack = { path, file: await PackFile.create(path, files), isEnding: false };
    this.#packs.push(pack);
    return pack;
  }

  async #remove(pack: Pack): Promise<void> {
    for (const [key, entry] of this.#entries) if (entry.pack === pack) this.#entries.delete(key);
    this.#packs.splice(this.#packs.indexOf(pack), 1);
    await pack.file.close();
    // Where another program holds it open it is removed by a later session.
    await this.#effects.files.rm(pack.path, { force: true }).catch(reasonOf);
  }
}
