/// Documents that are archives: Word, OpenDocument, e-books. The one rule kept here: what is in an archive says what it is, whatever it is
/// called.

import type { ArticleFormat } from './article-format.ts';
import type { Content } from './content.ts';
import { docx } from './docx.ts';
import { epub } from './epub.ts';
import { odt } from './odt.ts';
import { isArchived, wacz } from './wacz.ts';
import { zip } from './zip.ts';
import { memberMap } from './zip-archive.ts';

/// The format of a ZIP archive. Other office documents are told by their name and read as archives by nobody: null.
export async function zippedFormat(content: Content): Promise<ArticleFormat | null> {
  const members = await memberMap(content);
  if (members.has('word/document.xml')) return docx;
  if (members.has('META-INF/container.xml')) return epub;
  if (members.has('datapackage.json') && [...members.keys()].some(isArchived)) return wacz;
  if (members.has('[Content_Types].xml')) return null;
  const type = members.get('mimetype');
  if (!type) return zip;
  const stated = new TextDecoder().decode((await type.unpack()).subarray(0, 200));
  if (stated.includes('opendocument.text')) return odt;
  return stated.includes('opendocument') ? null : zip;
}
