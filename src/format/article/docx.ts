/// Word documents. The one rule kept here: mammoth says what the paragraphs are; headers, footers and comments are none.

import mammoth from 'mammoth';
import type { Given } from '../../model/article.ts';
import { type ArticleFormat, articleOf, type Part, UnreadableFile } from './article-format.ts';
import { blockText } from './block-text.ts';
import { allOf, type Content } from './content.ts';
import { parsePage } from './html-tree.ts';
import { parseXml, textNamed } from './xml-text.ts';
import { memberMap, type ZipMember } from './zip-archive.ts';

export const docx: ArticleFormat = {
  name: 'docx',
  title: 'a Word document',
  extensions: ['.docx', '.docm'],
  largest: 64 * 1024 * 1024,
  // A Word document is an archive: what is in it says so, see `zipped.ts`.
  recognizes: () => false,
  async *read(file): AsyncGenerator<Part> {
    const given = await docxGiven(await soundMembers(file.content));
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(await allOf(file.content)) },
      { ignoreEmptyParagraphs: true },
    );
    const tree = parsePage(value);
    const { text } = blockText(tree.document.body, tree);
    if (text === '')
      throw new UnreadableFile(
        'document-empty',
        'The document holds no text: pictures of text have to be read by OCR first.',
        'warning',
      );
    yield articleOf(file, { text, format: 'docx', given });
  },
};

/// The members, once each has been unpacked within its limits, so that what unpacks them anew meets no bomb.
async function soundMembers(content: Content): Promise<ReadonlyMap<string, ZipMember>> {
  const members = await memberMap(content);
  for (const member of members.values()) if (/\.(?:xml|rels)$/.test(member.name)) await member.unpack();
  return members;
}

async function docxGiven(members: ReadonlyMap<string, ZipMember>): Promise<Partial<Given>> {
  const core = await members.get('docProps/core.xml')?.unpack();
  if (!core) return {};
  const properties = parseXml(core);
  // The day a document was saved first is not the day it was published, so dates of files are not taken.
  return {
    title: textNamed(properties, 'title'),
    author: textNamed(properties, 'creator'),
    language: textNamed(properties, 'language'),
  };
}
