/// Tar archives of articles. The one rule kept here: members come as the archive has them, and what is no file (links, devices) is passed
/// over.

import { Readable } from 'node:stream';
import { extract } from 'tar-stream';
import { type ArticleFormat, type Part, UnreadableFile } from './article-format.ts';
import { contentOf, piecesOf } from './content.ts';
import { collect, MOST_FILES } from './limit.ts';
import { isLitter, memberName } from './member-name.ts';

export const tar: ArticleFormat = {
  name: 'tar',
  title: 'a tar archive',
  extensions: ['.tar'],
  largest: null,
  recognizes: (head) => new TextDecoder('latin1').decode(head.subarray(257, 262)) === 'ustar',
  async *read(file): AsyncGenerator<Part> {
    const source = Readable.from(piecesOf(file.content), { objectMode: false });
    const archive = extract();
    source.on('error', (error) => archive.destroy(error));
    let files = 0;
    for await (const entry of source.pipe(archive)) {
      const { name: given, size = 0, type } = entry.header;
      const name = memberName(given);
      if (type !== 'file' || name === null || isLitter(name)) {
        entry.resume();
        continue;
      }
      files += 1;
      if (files > MOST_FILES)
        throw new UnreadableFile(
          'archive-too-many',
          `The archive holds more than ${MOST_FILES} files: give it in parts.`,
        );
      const bytes = await collect(name, size, entry as AsyncIterable<Uint8Array>);
      yield {
        file: { ...file, id: `${file.id}/${name}`, path: `${file.path}/${name}`, content: contentOf(bytes) },
      };
    }
  },
};
