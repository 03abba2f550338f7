/// Mails and pages saved as mails (MHTML). The one rule kept here: the subject is the title, who sent it the outlet, and what is attached
/// is a file of its own.

import PostalMime, { type Attachment, type Email } from 'postal-mime';
import type { Given } from '../../model/article.ts';
import { type ArticleFile, type ArticleFormat, articleOf, type Part, UnreadableFile } from './article-format.ts';
import { allOf, contentOf } from './content.ts';
import { latinHead } from './head.ts';
import { readPage } from './html.ts';
import { mailParagraphs } from './mail-paragraph.ts';
import { memberName } from './member-name.ts';
import { pageParagraphs } from './page-paragraph.ts';
import { underTitle } from './paragraph.ts';
import { statedDay } from './stated-date.ts';

const HEADER = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){1,60}/;

function headerOf(head: Uint8Array): string {
  return HEADER.exec(latinHead(head).replaceAll('\r\n', '\n'))?.[0] ?? '';
}

const SAVED_PAGE = /^(?:snapshot-content-location:|from:\s*<?saved by|content-type:\s*multipart\/related)/im;

export const mhtml: ArticleFormat = {
  name: 'mhtml',
  title: 'a web page saved as one file',
  extensions: ['.mhtml', '.mht'],
  largest: 64 * 1024 * 1024,
  recognizes: (head) => SAVED_PAGE.test(headerOf(head)) && /^mime-version:/im.test(headerOf(head)),
  async *read(file): AsyncGenerator<Part> {
    const mail = await parseMail(file);
    if (!mail.html)
      throw new UnreadableFile('page-empty', 'There is no page in the file: save it again as a web page in one file.');
    const url =
      mail.headers.find(({ key }) => key === 'snapshot-content-location' || key === 'content-location')?.value ?? null;
    yield* readPage({ ...file, given: { ...file.given, url: file.given.url ?? url } }, mail.html, 'mhtml');
  },
};

export const mail: ArticleFormat = {
  name: 'mail',
  title: 'a mail',
  extensions: ['.eml'],
  largest: 64 * 1024 * 1024,
  recognizes: (head) =>
    /^from:/im.test(headerOf(head)) && /^(?:date|message-id|received|subject):/im.test(headerOf(head)),
  async *read(file): AsyncGenerator<Part> {
    const read = await parseMail(file);
    const text = mailText(read);
    if (text !== '') yield articleOf(file, { text, format: 'mail', given: mailGiven(read) });
    yield* attached(file, read.attachments);
    if (text === '' && read.attachments.length === 0)
      throw new UnreadableFile('mail-empty', 'The mail holds no text: leave it out.', 'warning');
  },
};

async function parseMail(file: ArticleFile): Promise<Email> {
  return PostalMime.parse(await allOf(file.content), { maxNestingDepth: 64, forceRfc822Attachments: true });
}

/// The text under its subject; of a mail in two forms the plain one, which the sender wrote without looks.
function mailText({ html, subject, text }: Email): string {
  const title = subject?.replace(/\s+/g, ' ').trim() ?? '';
  if (text?.trim()) return underTitle(title, mailParagraphs(text));
  return html ? underTitle(title, pageParagraphs(html)) : '';
}

function mailGiven({ date, from, headers, subject }: Email): Partial<Given> {
  const written = headers.find(({ key }) => key === 'date')?.value ?? date ?? '';
  return { title: subject ?? null, outlet: from?.name || from?.address || null, published: statedDay(written) };
}

function* attached(file: ArticleFile, attachments: readonly Attachment[]): Iterable<Part> {
  for (const [index, attachment] of attachments.entries()) {
    const { content } = attachment;
    const name = attachedName(attachment);
    if (name === null || typeof content === 'string') continue;
    const id = `${file.id}/${index + 1}/${name}`;
    const bytes = new Uint8Array(content as ArrayBuffer);
    yield { file: { ...file, id, path: `${file.path}/${name}`, content: contentOf(bytes) } };
  }
}

/// What an attachment is called; null for pictures within the text and parts without a name, the mail's own furniture. A mail that is
/// passed on within another is no furniture, named or not.
function attachedName({ disposition, filename, mimeType, related }: Attachment): string | null {
  const name = memberName(filename ?? '');
  if (mimeType === 'message/rfc822') return name?.toLowerCase().endsWith('.eml') ? name : `${name ?? 'forwarded'}.eml`;
  return related || disposition === 'inline' ? null : name;
}
