/// OpenDocument texts. The one rule kept here: paragraphs and headings are the text; tracked deletions, notes and comments are not.

import type { Given } from '../../model/article.ts';
import { type ArticleFormat, articleOf, type Part, UnreadableFile } from './article-format.ts';
import { underTitle } from './paragraph.ts';
import { elementsNamed, parseXml, textNamed } from './xml-text.ts';
import { memberMap, type ZipMember } from './zip-archive.ts';

export const odt: ArticleFormat = {
  name: 'odt',
  title: 'an OpenDocument text',
  extensions: ['.odt', '.ott'],
  largest: 64 * 1024 * 1024,
  recognizes: () => false,
  async *read(file): AsyncGenerator<Part> {
    const members = await memberMap(file.content);
    const content = members.get('content.xml');
    if (!content)
      throw new UnreadableFile(
        'document-broken',
        'The document has no content.xml: it was not saved whole; save it again.',
      );
    if (content.encrypted || (await isLocked(members))) {
      throw new UnreadableFile(
        'document-encrypted',
        'The document is locked with a password: save a copy without one.',
      );
    }
    const [title = null, ...rest] = paragraphs(parseXml(await content.unpack()));
    const text = underTitle(title, rest);
    if (text === '')
      throw new UnreadableFile(
        'document-empty',
        'The document holds no text: pictures of text have to be read by OCR first.',
        'warning',
      );
    yield articleOf(file, { text, format: 'odt', given: await odtGiven(members) });
  },
};

async function isLocked(members: ReadonlyMap<string, ZipMember>): Promise<boolean> {
  const manifest = await members.get('META-INF/manifest.xml')?.unpack();
  return manifest !== undefined && new TextDecoder().decode(manifest).includes('encryption-data');
}

async function odtGiven(members: ReadonlyMap<string, ZipMember>): Promise<Partial<Given>> {
  const meta = await members.get('meta.xml')?.unpack();
  if (!meta) return {};
  const properties = parseXml(meta);
  return {
    title: textNamed(properties, 'title'),
    author: textNamed(properties, 'initial-creator') ?? textNamed(properties, 'creator'),
    language: textNamed(properties, 'language'),
  };
}

const SILENT: ReadonlySet<string> = new Set([
  'tracked-changes',
  'note',
  'annotation',
  'annotation-end',
  'bookmark',
  'forms',
]);

function paragraphs(content: Document): readonly string[] {
  const [body] = elementsNamed(content, 'text').filter((element) => element.nodeName === 'office:text');
  const all = Array.from(body?.querySelectorAll('*') ?? []).filter((element) => /^text:[ph]$/.test(element.nodeName));
  const told = all.filter((element) => !isWithin(element, body));
  return told
    .flatMap((element) =>
      lineOf(element)
        .split('\n')
        .map((line) => line.replace(/\s+/g, ' ').trim()),
    )
    .filter(Boolean);
}

/// Whether something that is not told is around an element, or another paragraph, which tells it itself.
function isWithin(element: Element, body: Element | undefined): boolean {
  for (let around = element.parentElement; around && around !== body; around = around.parentElement) {
    if (SILENT.has(localName(around)) || /^text:[ph]$/.test(around.nodeName)) return true;
  }
  return false;
}

function localName(element: Element): string {
  return element.nodeName.split(':').pop() ?? '';
}

function lineOf(element: Element): string {
  return Array.from(element.childNodes, (node) => {
    if (node.nodeType === 3) return node.textContent?.replace(/\s+/g, ' ') ?? '';
    if (node.nodeType !== 1 || SILENT.has(localName(node as Element))) return '';
    if (node.nodeName === 'text:line-break') return '\n';
    return node.nodeName === 'text:s' || node.nodeName === 'text:tab' ? ' ' : lineOf(node as Element);
  }).join('');
}
