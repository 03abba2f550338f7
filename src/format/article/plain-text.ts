/// Plain text and Markdown. The one rule kept here: the text stays as it is decoded, letter for letter.

import { type ArticleFormat, articleOf, type Part, UnreadableFile } from './article-format.ts';
import { knownBinary, unknownBinary } from './binary-file.ts';
import { allOf } from './content.ts';
import { type Decoded, decodeBytes } from './decode-bytes.ts';
import { encodingOddities } from './oddity.ts';

export const plainText: ArticleFormat = {
  name: 'text',
  title: 'a text file',
  extensions: ['.txt', '.text', '.md', '.markdown'],
  largest: 8 * 1024 * 1024,
  // Whatever nothing else recognizes may be text.
  recognizes: () => false,
  async *read(file): AsyncGenerator<Part> {
    const bytes = await allOf(file.content);
    const decoded = decodeText(bytes);
    yield* encodingOddities(file, decoded);
    yield articleOf(file, { text: decoded.text, format: 'text' });
  },
};

/// Decodes what ought to be text; throws where it is none.
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw new UnreadableFile('file-empty', 'The file is empty: leave it out.', 'warning');
  const known = knownBinary(bytes);
  if (known) throw new UnreadableFile('file-binary', known);
  const decoded = decodeBytes(bytes);
  const binary = decoded.encoding.startsWith('utf-16') ? null : unknownBinary(bytes);
  if (binary) throw new UnreadableFile('file-binary', binary);
  if (decoded.text.trim() === '')
    throw new UnreadableFile('file-empty', 'The file holds nothing but space: leave it out.', 'warning');
  return decoded;
}
