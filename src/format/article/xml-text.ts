/// XML as a tree, for the parts of documents. The one rule kept here: entities that a file defines itself are never expanded, and nothing
/// outside the file is read.

import { DOMParser } from 'linkedom';
import { UnreadableFile } from './article-format.ts';
import { decodePage } from './decode-page.ts';

export type XmlDocument = Document;

/// Parses XML; throws where it defines entities.
export function parseXml(bytes: Uint8Array): XmlDocument {
  const { text } = decodePage(bytes, null);
  requirePlainXml(text);
  return new DOMParser().parseFromString(text, 'text/xml') as unknown as XmlDocument;
}

/// Throws where a text defines entities.
export function requirePlainXml(text: string): void {
  if (!/<!ENTITY/i.test(text)) return;
  const message =
    'The file defines XML entities of its own, which articles never need and attacks do: save the article in another way.';
  throw new UnreadableFile('xml-entities', message);
}

/// The elements of a name, whatever prefix they have.
export function elementsNamed(root: Document | Element, name: string): readonly Element[] {
  const all = Array.from(root.querySelectorAll('*'));
  return all.filter((element) => element.localName === name || element.nodeName.split(':').pop() === name);
}

/// The text of the first element of a name; null where there is none.
export function textNamed(root: Document | Element, name: string): string | null {
  const [first] = elementsNamed(root, name);
  return first?.textContent?.replace(/\s+/g, ' ').trim() || null;
}
