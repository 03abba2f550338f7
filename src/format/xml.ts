/// XML, as much as graph formats need. The one rule kept here: what is written is well-formed whatever the text
/// holds; what XML cannot carry becomes U+FFFD, unit for unit, so that offsets stay right.

import { FormatError, placeOf } from './format-error.ts';

const REPLACEMENT = '\uFFFD';
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const ESCAPED: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/// Controls, halves of surrogate pairs and the two non-characters: XML 1.0 has no way to write them.
const ILLEGAL = new RegExp(
  '[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]' +
    '|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]',
  'g',
);

/// The text with U+FFFD for each unit that XML cannot carry.
export function replaceIllegal(text: string): string {
  return text.replace(ILLEGAL, REPLACEMENT);
}

/// Text as an attribute value with its quotes, single ones where the text holds double ones, so that JSON stays
/// readable; line ends and tabs are kept.
export function quoteXml(text: string): string {
  const quote = text.includes('"') ? "'" : '"';
  const escaped = replaceIllegal(text).replace(/[<>&\t\n\r]/g, (unit) => ESCAPED[unit] ?? unit);
  return quote + (quote === "'" ? escaped.replaceAll("'", '&apos;') : escaped) + quote;
}

export interface XmlTag {
  readonly kind: 'open' | 'close';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /// Offset of the tag's `<`.
  readonly at: number;
}

const SKIPPED = /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<!DOCTYPE[^[>]*>/y;
const TAG = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function unescapeOne(whole: string, name: string): string {
  if (!name.startsWith('#')) return NAMED[name] ?? whole;
  const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : REPLACEMENT;
}

/// The value that an attribute's source stands for.
export function unescapeXml(source: string): string {
  return source.replace(/[\t\n\r]/g, ' ').replace(/&(#x[\da-fA-F]+|#\d+|\w+);/g, unescapeOne);
}

function readAttributes(source: string): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of source.matchAll(ATTRIBUTE)) {
    attributes[name] = unescapeXml(double ?? single ?? '');
  }
  return attributes;
}

function stepAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/// The tags of a document in order, an empty element as an opening and a closing one; text between tags is left
/// out. Throws a `FormatError` with line and column where the document is not well-formed.
export function* readTags(text: string): Generator<XmlTag> {
  const open: string[] = [];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const skipped = stepAt(SKIPPED, text, at);
    if (skipped) {
      at += skipped[0].length;
      continue;
    }
    const tag = stepAt(TAG, text, at);
    if (!tag) throw new FormatError(placeOf(text, at), 'this is not a well-formed tag');
    yield* pair(tag, open, text);
    at += tag[0].length;
  }
  const left = open.pop();
  if (left) throw new FormatError(placeOf(text, text.length), `the file breaks off: <${left}> is never closed`);
}

function* pair(tag: RegExpExecArray, open: string[], text: string): Generator<XmlTag> {
  const [, slash, name = '', attributes = '', empty] = tag;
  const at = tag.index;
  if (!slash) yield { kind: 'open', name, attributes: readAttributes(attributes), at };
  if (!slash && !empty) open.push(name);
  if (slash && open.pop() !== name) throw new FormatError(placeOf(text, at), `</${name}> closes nothing that is open`);
  if (slash || empty) yield { kind: 'close', name, attributes: {}, at };
}
