/// Files that were packed with gzip. The one rule kept here: what is inside is a file of its own, called as it was before it was packed.

import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { ArticleFormat, Part } from './article-format.ts';
import { contentOf, piecesOf } from './content.ts';
import { collect } from './limit.ts';

export const gzip: ArticleFormat = {
  name: 'gzip',
  title: 'a gzip archive',
  extensions: ['.gz', '.tgz'],
  largest: null,
  recognizes: isGzip,
  async *read(file): AsyncGenerator<Part> {
    const name = unpackedName(file.id.slice(file.id.lastIndexOf('/') + 1));
    const bytes = await collect(file.id, file.content.size, unpacked(piecesOf(file.content)));
    // Not told apart from what was given: `news.tar.gz` and `news.warc.gz` are one step for whoever gives them.
    yield { file: { ...file, id: `${file.id}/${name}`, path: file.path, content: contentOf(bytes) } };
  },
};

export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/// Unpacks a stream of pieces.
export function unpacked(pieces: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const source = Readable.from(pieces, { objectMode: false });
  const target = createGunzip();
  source.on('error', (error) => target.destroy(error));
  return source.pipe(target);
}

function unpackedName(name: string): string {
  const lower = name.toLowerCase();
  if (lower.endsWith('.tgz')) return `${name.slice(0, -4)}.tar`;
  return lower.endsWith('.gz') ? name.slice(0, -3) : name;
}
