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

/// What may be illegal, in a form that is soon told; most texts have nothing of it.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML cannot carry
const SUSPECT = /[\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

/// The text with U+FFFD for each unit that XML cannot carry.
export function replaceIllegal(text: string): string {
  return SUSPECT.test(text) ? text.replace(ILLEGAL, REPLACEMENT) : text;
}

/// Text as an attribute value with its quotes, single ones where the text holds double ones, so that JSON stays
/// readable; line ends and tabs are kept.
export function quoteXml(text: string): string {
  const escaped = escapeXml(text);
  return text.includes('"') ? `'${escaped.replaceAll("'", '&apos;')}'` : `"${escaped}"`;
}

export interface XmlTag {
  readonly kind: 'open' | 'close';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /// Of a closing tag whose element holds nothing but text, that text; else empty.
  readonly text: string;
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

function unescapeReferences(source: string): string {
  return source.replace(/&(#x[\da-fA-F]+|#\d+|\w+);/g, unescapeOne);
}

/// The value that an attribute's source stands for.
export function unescapeXml(source: string): string {
  return unescapeReferences(source.replace(/[\t\n\r]/g, ' '));
}

/// Text between tags, so escaped that it stands on one line.
export function escapeXml(text: string): string {
  const legal = replaceIllegal(text);
  return MARKUP.test(legal) ? legal.replace(EACH_MARKUP, (unit) => ESCAPED[unit] ?? unit) : legal;
}

const MARKUP = /[<>&\t\n\r]/;
const EACH_MARKUP = /[<>&\t\n\r]/g;

/// The text that the source between two tags stands for: comments are no part of it, CDATA is taken as it is.
function unescapeText(source: string): string {
  const pieces = source.replace(/\r\n?/g, '\n').split(/<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>/);
  return pieces.map((piece, n) => (n % 2 ? (piece ?? '') : unescapeReferences(piece))).join('');
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

/// An element that is open: its name, and where what it holds begins; -1 once it holds another element.
interface OpenElement {
  readonly name: string;
  inside: number;
}

/// The tags of a document in order, an empty element as an opening and a closing one. Throws a `FormatError` with
/// line and column where the document is not well-formed.
export function* readTags(text: string): Generator<XmlTag> {
  const open: OpenElement[] = [];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const skipped = stepAt(SKIPPED, text, at);
    if (skipped) {
      at += skipped[0].length;
      continue;
    }
    const tag = stepAt(TAG, text, at);
    if (!tag) throw new FormatError(placeOf(text, at), 'this is not a well-formed tag', 'malformed');
    yield* pair(tag, open, text);
    at += tag[0].length;
  }
  const left = open.pop();
  if (left)
    throw new FormatError(placeOf(text, text.length), `the file breaks off: <${left.name}> is never closed`, 'cut');
}

function* pair(tag: RegExpExecArray, open: OpenElement[], text: string): Generator<XmlTag> {
  const [whole, slash, name = '', attributes = '', empty] = tag;
  const at = tag.index;
  const closed = slash ? open.pop() : undefined;
  if (slash && closed?.name !== name)
    throw new FormatError(placeOf(text, at), `</${name}> closes nothing that is open`, 'malformed');
  const outer = open.at(-1);
  if (outer) outer.inside = -1;
  if (!slash) yield { kind: 'open', name, attributes: readAttributes(attributes), text: '', at };
  if (!slash && !empty) open.push({ name, inside: at + whole.length });
  const held = closed && closed.inside >= 0 ? unescapeText(text.slice(closed.inside, at)) : '';
  if (slash || empty) yield { kind: 'close', name, attributes: {}, text: held, at };
}

/// Runs a step of reading; what its JSON cells get wrong is reported at the tag's place.
export function atTag<T>(text: string, tag: XmlTag, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new FormatError(placeOf(text, tag.at), `<${tag.name}> has a list that cannot be read: ${error.message}`);
  }
}
