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
  /// Where a node of text stands; undefined where it is made up. A node that was copied stands where the next one from `after` on stands
  /// that says the same.
  rangeOf(node: Node, after: number): SourceRange | undefined;
}

/// Where texts stand, by their nodes and by what they say.
class TextRanges {
  readonly #byNode = new WeakMap<Node, SourceRange>();
  readonly #byText = new Map<string, SourceRange[]>();

  add(node: Node, text: string, range: SourceRange): void {
    this.#byNode.set(node, range);
    if (text.trim() === '') return;
    const same = this.#byText.get(text);
    if (same) same.push(range);
    else this.#byText.set(text, [range]);
  }

  of(node: Node, after: number): SourceRange | undefined {
    const same = this.#byText.get(node.textContent ?? '');
    return this.#byNode.get(node) ?? same?.find(({ start }) => start >= after) ?? same?.[0];
  }
}

/// Trees that are deeper than this are flattened below it, so that no page exhausts the stack.
const DEEPEST = 400;

/// Parses a page.
export function parsePage(source: string): HtmlTree {
  const ranges = new TextRanges();
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
  const parsed = parse(source, { sourceCodeLocationInfo: true });
  const html = parsed.childNodes.find((node) => node.nodeName === 'html') as Parsed.Element | undefined;
  if (html) copyAttributes(html, document.documentElement);
  for (const part of (html?.childNodes ?? []) as Parsed.Element[]) {
    const home = part.nodeName === 'head' ? document.head : part.nodeName === 'body' ? document.body : null;
    if (!home) continue;
    copyAttributes(part, home);
    graft(part.childNodes, home, document, ranges);
  }
  return { document, source, rangeOf: (node, after) => ranges.of(node, after) };
}

/// A node that waits for its place.
interface Waiting {
  readonly node: Parsed.ChildNode;
  readonly home: Element;
  readonly depth: number;
}

/// Copies nodes with all below them. What waits is kept in a list, since a page may nest deeper than calls can.
function graft(nodes: readonly Parsed.ChildNode[], home: Element, document: Document, ranges: TextRanges): void {
  const waiting: Waiting[] = nodes.map((node) => ({ node, home, depth: 0 })).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { depth, home: at, node } = next;
    if (node.nodeName === '#text') {
      const { sourceCodeLocation: place, value } = node as Parsed.TextNode;
      const text = at.appendChild(document.createTextNode(value));
      if (place) ranges.add(text, value, { start: place.startOffset, end: place.endOffset });
    } else if ('tagName' in node) {
      const element = depth < DEEPEST ? (at.appendChild(document.createElement(node.tagName)) as Element) : at;
      if (element !== at) copyAttributes(node, element);
      for (const child of node.childNodes.toReversed()) waiting.push({ node: child, home: element, depth: depth + 1 });
    }
  }
}

function copyAttributes({ attrs }: Parsed.Element, element: Element): void {
  for (const { name, value } of attrs) {
    // A name that markup allows and the tree does not.
    if (/^[a-z][\w:.-]*$/i.test(name)) element.setAttribute(name, value);
  }
}
