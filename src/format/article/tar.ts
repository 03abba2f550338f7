/// Tar archives of articles. The one rule kept here: members come as the archive has them, and what is no file (links, devices) is passed
/// over.

import { Readable } from 'node:stream';
import { extract } from 'tar-stream';
import { ArchiveManifests, isManifest } from './archive-manifest.ts';
import { type ArticleFile, type ArticleFormat, type Part, UnreadableFile } from './article-format.ts';
import { piecesOf } from './content.ts';
import { collect, MOST_FILES } from './limit.ts';
import { isLitter, memberName } from './member-name.ts';

export const tar: ArticleFormat = {
  name: 'tar',
  title: 'a tar archive',
  extensions: ['.tar'],
  largest: null,
  recognizes: (head) => new TextDecoder('latin1').decode(head.subarray(257, 262)) === 'ustar',
  async *read(file): AsyncGenerator<Part> {
    const manifests = await manifestsIn(file);
    for await (const { bytes, name } of membersOf(file, (name) => !isManifest(name)))
      yield { file: manifests.member(name, bytes) };
    yield* manifests.oddities();
  },
};

async function manifestsIn(file: ArticleFile): Promise<ArchiveManifests> {
  const manifests = new ArchiveManifests(file);
  try {
    for await (const { bytes, name } of membersOf(file, isManifest)) await manifests.add(name, bytes);
  } catch {
    // An archive that breaks off says so where its articles are read: those before can be.
  }
  return manifests;
}

interface TarMember {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/// The members that are wanted; the others are passed over without being held.
async function* membersOf({ content }: ArticleFile, isWanted: (name: string) => boolean): AsyncGenerator<TarMember> {
  const source = Readable.from(piecesOf(content), { objectMode: false });
  const archive = extract();
  source.on('error', (error) => archive.destroy(error));
  let files = 0;
  for await (const entry of source.pipe(archive)) {
    const { name: given, size = 0, type } = entry.header;
    const name = memberName(given);
    if (type !== 'file' || name === null || isLitter(name) || !isWanted(name)) {
      entry.resume();
      continue;
    }
    files += 1;
    if (files > MOST_FILES)
      throw new UnreadableFile(
        'archive-too-many',
        `The archive holds more than ${MOST_FILES} files: give it in parts.`,
      );
    yield { name, bytes: await collect(name, size, entry as AsyncIterable<Uint8Array>) };
  }
}
