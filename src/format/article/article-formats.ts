/// The formats articles are read from. The one rule kept here: what a file begins with says what it is; its name decides only where the
/// beginning says nothing.

import { type ArticleFormat, UnreadableFile } from './article-format.ts';
import { knownBinary } from './binary-file.ts';
import type { Content } from './content.ts';
import { docx } from './docx.ts';
import { epub } from './epub.ts';
import { feed } from './feed.ts';
import { gzip } from './gzip.ts';
import { HEAD } from './head.ts';
import { html } from './html.ts';
import { json, jsonLines } from './json-articles.ts';
import { mail, mhtml } from './mail.ts';
import { mbox } from './mbox.ts';
import { odt } from './odt.ts';
import { pdf } from './pdf.ts';
import { plainText } from './plain-text.ts';
import { table } from './table.ts';
import { tar } from './tar.ts';
import { wacz } from './wacz.ts';
import { isPackedWarc, warc } from './warc.ts';
import { isZip, zip } from './zip.ts';
import { zippedFormat } from './zipped.ts';

/// Those that are asked first, first: a mail may hold a page, and a page may be saved as a mail.
export const ARTICLE_FORMATS: readonly ArticleFormat[] = [
  ...[pdf, warc, mbox, mhtml, mail, feed, html, jsonLines],
  ...[docx, odt, epub, wacz, zip, gzip, tar, json, table, plainText],
];

/// The format of a file; null where it is of none. Throws where it is known to be one that nobody reads.
export async function formatOf(id: string, content: Content): Promise<ArticleFormat | null> {
  const head = await content.read(0, Math.min(content.size, HEAD));
  if (isPackedWarc(id, head)) return warc;
  if (isZip(head)) return zippedFormat(content);
  const binary = knownBinary(head);
  if (binary) throw new UnreadableFile('file-binary', binary);
  return ARTICLE_FORMATS.find((format) => format.recognizes(head)) ?? formatNamed(id);
}

/// What only holds files: what is packed so and called otherwise belongs to some program.
const CONTAINERS: readonly ArticleFormat[] = [zip, gzip, tar];

/// The format of a file that lies in a folder among others and is not called as one that is read; null where it is of none.
export async function formatFound(id: string, content: Content): Promise<ArticleFormat | null> {
  const format = await formatOf(id, content);
  const isPlain = !/\.[^./]*$/.test(id);
  return format && CONTAINERS.includes(format) && !isPlain ? null : format;
}

/// The format that files called so have; null where none is called so.
export function formatNamed(name: string): ArticleFormat | null {
  const lower = name.toLowerCase();
  return ARTICLE_FORMATS.find(({ extensions }) => extensions.some((extension) => lower.endsWith(extension))) ?? null;
}
