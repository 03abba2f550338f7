/// ZIP archives of articles. The one rule kept here: each member is a file of its own; one that is locked costs itself alone.

import { type ArticleFormat, diagnosticOf, type Part } from './article-format.ts';
import { contentOf } from './content.ts';
import { isLitter, memberName } from './member-name.ts';
import { membersOf } from './zip-archive.ts';

export const zip: ArticleFormat = {
  name: 'zip',
  title: 'a ZIP archive',
  extensions: ['.zip'],
  largest: null,
  recognizes: isZip,
  async *read(file): AsyncGenerator<Part> {
    for await (const member of membersOf(file.content)) {
      const name = memberName(member.name);
      if (name === null || isLitter(name)) continue;
      const within = { ...file, id: `${file.id}/${name}`, path: `${file.path}/${name}` };
      if (member.encrypted) {
        const message = 'It is locked with a password: unpack the archive yourself and give the folder.';
        yield diagnosticOf(within, 'archive-encrypted', 'error', message);
      } else yield { file: { ...within, content: contentOf(await member.unpack()) } };
    }
  },
};

export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6));
}
