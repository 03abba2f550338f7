/// Mailboxes. The one rule kept here: each mail is a file of its own, called by its number in the box.

import { Readable } from 'node:stream';
import { mboxReader } from 'mbox-reader';
import type { ArticleFormat, Part } from './article-format.ts';
import { contentOf, piecesOf } from './content.ts';
import { latinHead } from './head.ts';

export const mbox: ArticleFormat = {
  name: 'mbox',
  title: 'a mailbox',
  extensions: ['.mbox'],
  largest: null,
  recognizes: (head) => /^From \S+.*\d{4}\r?\n[\w-]+:/.test(latinHead(head)),
  async *read(file): AsyncGenerator<Part> {
    let number = 0;
    for await (const { content } of mboxReader(Readable.from(piecesOf(file.content), { objectMode: false }))) {
      number += 1;
      yield {
        file: {
          ...file,
          id: `${file.id}/${number}.eml`,
          path: `${file.path}/${number}.eml`,
          content: contentOf(content),
        },
      };
    }
  },
};
