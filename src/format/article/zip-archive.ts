/// The members of a ZIP archive. The one rule kept here: a member is unpacked when it is asked for, and never on a disk.

import { Readable } from 'node:stream';
import {
  type Entry,
  fromRandomAccessReader,
  getFileNameLowLevel,
  parseExtraFields,
  RandomAccessReader,
  type ZipFile,
} from 'yauzl';
import { UnreadableFile } from './article-format.ts';
import { type Content, piecesOf } from './content.ts';
import { decodeName } from './decode-bytes.ts';
import { collect, MOST_FILES } from './limit.ts';

export interface ZipMember {
  readonly name: string;
  readonly encrypted: boolean;
  unpack(): Promise<Uint8Array>;
}

class ContentReader extends RandomAccessReader {
  readonly #content: Content;

  constructor(content: Content) {
    super();
    this.#content = content;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const { read } = this.#content;
    return Readable.from(
      piecesOf({ size: end - start, read: (from, to) => read.call(this.#content, start + from, start + to) }),
      { objectMode: false },
    );
  }
}

/// Runs a function that calls back once.
function called<T>(start: (done: (error: Error | null, value?: T) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    start((error, value) => (error ? reject(error) : resolve(value as T)));
  });
}

function openZip(content: Content): Promise<ZipFile> {
  const options = {
    lazyEntries: true,
    autoClose: false,
    validateEntrySizes: true,
    decodeStrings: false,
    strictFileNames: false,
  };
  return called((done) => fromRandomAccessReader(new ContentReader(content), content.size, options, done));
}

/// The members of an archive in its own order, folders left out.
export async function* membersOf(content: Content): AsyncGenerator<ZipMember> {
  const zip = await openZip(content);
  if (zip.entryCount > MOST_FILES) {
    throw new UnreadableFile(
      'archive-too-many',
      `The archive holds ${zip.entryCount} files, more than ${MOST_FILES}: unpack it and give the folder in parts.`,
    );
  }
  for (let entry = await nextEntry(zip); entry; entry = await nextEntry(zip)) {
    if (!nameOf(entry).endsWith('/')) yield memberOf(zip, entry);
  }
}

function nextEntry(zip: ZipFile): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    const once = <T>(settle: (value: T) => void): ((value: T) => void) => {
      return (value) => {
        for (const [name, listener] of Object.entries(listeners)) zip.off(name, listener);
        settle(value);
      };
    };
    const listeners = { entry: once(resolve), end: once(() => resolve(null)), error: once(reject) };
    for (const [name, listener] of Object.entries(listeners)) zip.on(name, listener);
    zip.readEntry();
  });
}

/// That a name is in UTF-8.
const UTF8_NAME = 0x800;

/// A member's name as written; one of which nothing says how it was written is judged by its letters. That it may lead out of the archive
/// is for whoever makes a path of it.
function nameOf({ extraFieldRaw, fileNameRaw, generalPurposeBitFlag: flags }: Entry): string {
  const fields = parseExtraFields(extraFieldRaw);
  const stated = getFileNameLowLevel(flags, fileNameRaw, fields, false);
  const isStated =
    (flags & UTF8_NAME) !== 0 || getFileNameLowLevel(flags | UTF8_NAME, fileNameRaw, fields, false) === stated;
  return isStated ? stated : (decodeName(fileNameRaw) ?? stated);
}

function memberOf(zip: ZipFile, entry: Entry): ZipMember {
  return {
    name: nameOf(entry),
    encrypted: entry.isEncrypted(),
    unpack: async () => {
      const stream = await called<Readable>((done) => zip.openReadStream(entry, done as never));
      return collect(nameOf(entry), entry.compressedSize, stream);
    },
  };
}

/// The members of an archive by name, for documents that are archives.
export async function memberMap(content: Content): Promise<ReadonlyMap<string, ZipMember>> {
  const members = new Map<string, ZipMember>();
  for await (const member of membersOf(content)) members.set(member.name, member);
  return members;
}
