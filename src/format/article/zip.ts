/// ZIP archives of articles. The one rule kept here: each member is a file of its own; one that is locked costs itself alone.

import { ArchiveManifests, isManifest } from './archive-manifest.ts';
import { type ArticleFile, type ArticleFormat, diagnosticOf, type Part } from './article-format.ts';
import { isLitter, memberName } from './member-name.ts';
import { membersOf, type ZipMember } from './zip-archive.ts';

export const zip: ArticleFormat = {
  name: 'zip',
  title: 'a ZIP archive',
  extensions: ['.zip'],
  largest: null,
  recognizes: isZip,
  async *read(file): AsyncGenerator<Part> {
    const manifests = await manifestsIn(file);
    for await (const { encrypted, name, unpack } of articlesIn(file)) {
      if (isManifest(name)) continue;
      if (encrypted) {
        const message = 'It is locked with a password: unpack the archive yourself and give the folder.';
        yield diagnosticOf({ ...file, id: `${file.id}/${name}` }, 'archive-encrypted', 'error', message);
      } else yield { file: manifests.member(name, await unpack()) };
    }
    yield* manifests.oddities();
  },
};

/// The members that may be articles, by names that do not lead out of the archive.
async function* articlesIn({ content }: ArticleFile): AsyncGenerator<ZipMember> {
  for await (const member of membersOf(content)) {
    const name = memberName(member.name);
    if (name !== null && !isLitter(name)) yield { ...member, name };
  }
}

async function manifestsIn(file: ArticleFile): Promise<ArchiveManifests> {
  const manifests = new ArchiveManifests(file);
  for await (const { encrypted, name, unpack } of articlesIn(file))
    if (isManifest(name) && !encrypted) await manifests.add(name, await unpack());
  return manifests;
}

export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6));
}
