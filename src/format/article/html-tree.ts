/// A web page as a tree that remembers where its text stands. The one rule kept here: the page is parsed as browsers parse it, and no
/// script of it runs.

import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterTypes as Parsed, parse } from 'parse5';

/// Where a text node stands in the page's source, in UTF-16 units.
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

export interface HtmlTree {
  readonly document: Document;
  /// The page as it was parsed.
  readonly source: string;
  /// Where a node of text stands; undefined where it is made up.
  rangeOf(node: Node): SourceRange | undefined;
}

/// Trees that are deeper than this are flattened below it, so that no page exhausts the stack.
const DEEPEST = 400;

/// Parses a page.
export function parsePage(source: string): HtmlTree {
  const ranges = new WeakMap<Node, SourceRange>();
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
  const parsed = parse(source, { sourceCodeLocationInfo: true });
  const html = parsed.childNodes.find((node) => node.nodeName === 'html') as Parsed.Element | undefined;
  for (const part of html?.childNodes ?? []) {
    const home = part.nodeName === 'head' ? document.head : part.nodeName === 'body' ? document.body : null;
    if (!home) continue;
    copyAttributes(part as Parsed.Element, home);
    for (const child of (part as Parsed.Element).childNodes) graft(child, home, 0, document, ranges);
  }
  if (html) copyAttributes(html, document.documentElement);
  return { document, source, rangeOf: (node) => ranges.get(node) };
}

function graft(
  node: Parsed.ChildNode,
  home: Element,
  depth: number,
  document: Document,
  ranges: WeakMap<Node, SourceRange>,
): void {
  if (node.nodeName === '#text') {
    const { value, sourceCodeLocation: place } = node as Parsed.TextNode;
    const text = home.appendChild(document.createTextNode(value));
    if (place) ranges.set(text, { start: place.startOffset, end: place.endOffset });
    return;
  }
  if (!('tagName' in node)) return;
  const element = depth < DEEPEST ? (home.appendChild(document.createElement(node.tagName)) as Element) : home;
  if (element !== home) copyAttributes(node, element);
  for (const child of node.childNodes) graft(child, element, depth + 1, document, ranges);
}

function copyAttributes({ attrs }: Parsed.Element, element: Element): void {
  for (const { name, value } of attrs) {
    // A name that markup allows and the tree does not.
    if (/^[a-z][\w:.-]*$/i.test(name)) element.setAttribute(name, value);
  }
}
