/// The text of a tree, a paragraph a block. The one rule kept here: the same article gives the same text, whatever it was saved as: runs
/// of space are one space, and an empty line stands between two blocks.

import type { OriginRun } from '../../model/article.ts';
import { isEcho } from './echo.ts';
import type { HtmlTree } from './html-tree.ts';
import { spelledAt } from './source-run.ts';

/// Between two blocks.
export const BREAK = '\n\n';

const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body br caption center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const SILENT: ReadonlySet<string> = new Set(
  'audio button canvas datalist embed figcaption head iframe input math noscript object option script select style svg template textarea title video'.split(
    ' ',
  ),
);

export interface BlockText {
  readonly text: string;
  readonly runs: readonly OriginRun[];
}

/// A piece of a paragraph, with where each unit stands in the source.
interface Piece {
  readonly text: string;
  readonly starts: Uint32Array | null;
  readonly origin: number;
}

/// The paragraphs below an element, each a list of pieces; what a page shows nobody is left out.
function paragraphsOf(root: Node, tree: HtmlTree): readonly (readonly Piece[])[] {
  const paragraphs: Piece[][] = [[]];
  let last = 0;
  const visit = (node: Node): void => {
    if (node.nodeType === TEXT) {
      const piece = pieceOf(node, tree, last);
      last = Math.max(last, piece.origin);
      paragraphs.at(-1)?.push(piece);
    }
    if (node.nodeType !== ELEMENT || (node !== root && isSilent(node as Element))) return;
    const breaks = BLOCKS.has((node as Element).localName);
    if (breaks) paragraphs.push([]);
    for (const child of Array.from(node.childNodes)) visit(child);
    if (breaks) paragraphs.push([]);
  };
  visit(root);
  return paragraphs;
}

const ELEMENT = 1;
const TEXT = 3;

/// Looks that show nothing, as newsletters hide their previews.
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)\b/i;

function isSilent(element: Element): boolean {
  const isHidden = element.hasAttribute('hidden') || HIDDEN.test(element.getAttribute('style') ?? '');
  return isHidden || SILENT.has(element.localName);
}

function pieceOf(node: Node, { source, rangeOf }: HtmlTree, after: number): Piece {
  const text = node.textContent ?? '';
  const range = rangeOf(node, after);
  if (!range) return { text, starts: null, origin: 0 };
  return { text, starts: spelledAt(source.slice(range.start, range.end), text), origin: range.start };
}

/// Collects text and where it stands.
class TextWithRuns {
  text = '';
  readonly runs: OriginRun[] = [];

  add(letter: string, origin: number | null, originLength: number): void {
    const at = this.text.length;
    this.text += letter;
    if (origin === null) return;
    const last = this.runs.at(-1);
    const plain = originLength === letter.length;
    const goes = last && plain && last.length === last.originLength && last.at + last.length === at;
    if (goes && last.origin + last.length === origin) {
      const length = last.length + letter.length;
      this.runs[this.runs.length - 1] = { ...last, length, originLength: length };
    } else this.runs.push({ at, length: letter.length, origin, originLength });
  }
}

/// The text of a list of paragraphs; those of space alone are left out.
function compose(paragraphs: readonly (readonly Piece[])[]): BlockText {
  const all = new TextWithRuns();
  for (const pieces of paragraphs) {
    if (!pieces.some(({ text }) => /\S/.test(text))) continue;
    if (all.text !== '') all.add(BREAK, null, 0);
    addParagraph(all, pieces);
  }
  return all;
}

/// A run of space: where its first unit stands, and how many units of the source spell it.
interface Space {
  readonly origin: number | null;
  readonly length: number;
}

function addParagraph(all: TextWithRuns, pieces: readonly Piece[]): void {
  const opened = all.text.length;
  let space = null as Space | null;
  for (const { text, starts, origin } of pieces) {
    for (let at = 0; at < text.length; at += 1) {
      const letter = text[at] as string;
      const from = starts ? origin + (starts[at] as number) : null;
      const length = starts ? (starts[at + 1] as number) - (starts[at] as number) : 0;
      if (/\s/.test(letter)) {
        space = { origin: space ? space.origin : from, length: (space?.length ?? 0) + length };
        continue;
      }
      if (space && all.text.length > opened) all.add(' ', space.origin, space.length);
      space = null;
      all.add(letter, from, length);
    }
  }
}

export interface BlockOptions {
  /// The title, which is said first and once.
  readonly title?: Node | string | null;
  /// What is no paragraph of the article where it stands alone, such as the author's name.
  readonly without?: readonly (string | null)[];
}

/// The text below an element.
export function blockText(root: Node, tree: HtmlTree, { title = null, without = [] }: BlockOptions = {}): BlockText {
  const paragraphs = paragraphsOf(root, tree).filter((pieces) => folded(pieces) !== '');
  const stated =
    typeof title === 'string' ? [{ text: title, starts: null, origin: 0 }] : title && paragraphsOf(title, tree).flat();
  const all = stated ? [stated, ...paragraphs] : paragraphs;
  const heading = folded(all[0] ?? []);
  const isKept = (paragraph: string, at: number): boolean =>
    !isEcho(at, paragraph, heading) && !without.includes(paragraph);
  return compose(all.filter((pieces, at) => isKept(folded(pieces), at)));
}

function folded(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
