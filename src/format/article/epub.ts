/// E-books, such as a magazine's issue. The one rule kept here: each chapter of the reading order is an article, with what the book says of
/// itself.

import { dirname, join } from 'node:path/posix';
import type { Given } from '../../model/article.ts';
import { type ArticleFormat, articleOf, type Part, UnreadableFile } from './article-format.ts';
import { blockText } from './block-text.ts';
import { decodePage } from './decode-page.ts';
import { parsePage } from './html-tree.ts';
import { statedDay } from './stated-date.ts';
import { elementsNamed, parseXml, textNamed } from './xml-text.ts';
import { memberMap, type ZipMember } from './zip-archive.ts';

/// A chapter of fewer letters is a cover or a list of contents.
const SHORTEST = 40;

type Members = ReadonlyMap<string, ZipMember>;

export const epub: ArticleFormat = {
  name: 'epub',
  title: 'an e-book',
  extensions: ['.epub'],
  largest: 256 * 1024 * 1024,
  recognizes: () => false,
  async *read(file): AsyncGenerator<Part> {
    const members = await memberMap(file.content);
    if (members.has('META-INF/encryption.xml') && (await isLocked(members))) {
      throw new UnreadableFile(
        'document-encrypted',
        'The e-book is locked by its seller: only a copy without protection can be read.',
      );
    }
    const { given, chapters } = await readPackage(members);
    let read = 0;
    for (const name of chapters) {
      const page = await members.get(name)?.unpack();
      if (!page) continue;
      const tree = parsePage(decodePage(page, null).text);
      const { text, runs } = blockText(tree.document.body, tree);
      if (text.length < SHORTEST || text === given.title || isContents(tree.document)) continue;
      read += 1;
      yield articleOf(
        { ...file, id: `${file.id}/${name}`, path: `${file.path}/${name}` },
        { text, runs, format: 'epub', given },
      );
    }
    if (read === 0)
      throw new UnreadableFile(
        'document-empty',
        'The e-book holds no text: pictures of text have to be read by OCR first.',
        'warning',
      );
  },
};

function isContents(document: Document): boolean {
  return document.querySelector('nav, [role="doc-toc"]') !== null;
}

/// Whether chapters are locked; scrambled fonts do no harm.
async function isLocked(members: Members): Promise<boolean> {
  const encryption = parseXml((await members.get('META-INF/encryption.xml')?.unpack()) ?? new Uint8Array());
  const methods = elementsNamed(encryption, 'EncryptionMethod').map((method) => method.getAttribute('Algorithm') ?? '');
  return methods.some((method) => !/obfuscation|RC$/.test(method));
}

interface Package {
  readonly given: Partial<Given>;
  /// Names of members, in reading order.
  readonly chapters: readonly string[];
}

async function readPackage(members: Members): Promise<Package> {
  const container = await members.get('META-INF/container.xml')?.unpack();
  const [root] = container ? elementsNamed(parseXml(container), 'rootfile') : [];
  const path = root?.getAttribute('full-path') ?? '';
  const bytes = await members.get(path)?.unpack();
  if (!bytes)
    throw new UnreadableFile(
      'document-broken',
      'The e-book does not say what its chapters are: it was not saved whole; save it again.',
    );
  const book = parseXml(bytes);
  const places = new Map(
    elementsNamed(book, 'item').map((item) => [item.getAttribute('id'), item.getAttribute('href') ?? '']),
  );
  const chapters = elementsNamed(book, 'itemref').map((one) => places.get(one.getAttribute('idref')) ?? '');
  return {
    given: bookGiven(book),
    chapters: chapters.map((href) => join(dirname(path), decodeURI(href.split('#')[0] ?? ''))),
  };
}

function bookGiven(book: Document): Partial<Given> {
  const day = textNamed(book, 'date');
  return {
    title: textNamed(book, 'title'),
    author: textNamed(book, 'creator'),
    outlet: textNamed(book, 'publisher'),
    published: day ? statedDay(day) : null,
    language: textNamed(book, 'language'),
  };
}
