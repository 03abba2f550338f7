/// Web archives in one file with their index. The one rule kept here: what was archived is in `archive/`; the index says nothing more.

import type { ArticleFormat, Part } from './article-format.ts';
import { contentOf } from './content.ts';
import { membersOf } from './zip-archive.ts';

export const wacz: ArticleFormat = {
  name: 'wacz',
  title: 'a web archive',
  extensions: ['.wacz'],
  largest: null,
  recognizes: () => false,
  async *read(file): AsyncGenerator<Part> {
    for await (const member of membersOf(file.content)) {
      if (!isArchived(member.name)) continue;
      const id = `${file.id}/${member.name}`;
      yield { file: { ...file, id, path: `${file.path}/${member.name}`, content: contentOf(await member.unpack()) } };
    }
  },
};

export function isArchived(name: string): boolean {
  return /^archive\/.*\.warc(?:\.gz)?$/i.test(name);
}
