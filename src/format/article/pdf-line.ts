/// A line of a PDF in reading order. The one rule kept here: a PDF says where its letters stand, not what follows what; a line that is
/// mostly Arabic is read from the right, and figures and Latin words in it from the left.

/// A run of letters that stand together, in reading order within.
export interface Glyphs {
  readonly text: string;
  /// Its left edge, how far it reaches, and the line it stands on, in points.
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
}

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const LEFT_TO_RIGHT = /[A-Za-z\u00C0-\u024F\u0370-\u052F]/;
const DIGIT = /[\d\u0660-\u0669\u06F0-\u06F9]/;
/// Marks that belong to a figure or a Latin word between two of its parts: `15/9/2020`, `3.5`, `MoU 2020`.
const BETWEEN = /^[\s./,:%+@&_\u060C\u066B\u066C-]*$/;
/// Space between letters of the height of one letter, from which it is a space between words.
const GAP = 0.18;

/// Glyphs of one line, read.
export function readLine(glyphs: readonly Glyphs[]): string {
  const letters = glyphs.map(({ text }) => text).join('');
  const arabic = letters.match(new RegExp(RIGHT_TO_LEFT, 'g'))?.length ?? 0;
  const latin = letters.match(new RegExp(LEFT_TO_RIGHT, 'g'))?.length ?? 0;
  const line = arabic > latin ? fromTheRight(glyphs) : [...glyphs].sort((a, b) => a.x - b.x);
  return plainLetters(spaced(line)).replace(/\s+/g, ' ').trim();
}

function fromTheRight(glyphs: readonly Glyphs[]): readonly Glyphs[] {
  const line = [...glyphs].sort((a, b) => b.x + b.width / 2 - (a.x + a.width / 2));
  const read: Glyphs[] = [];
  for (let at = 0; at < line.length; ) {
    const end = endOfForeign(line, at);
    read.push(end > at ? foreign(line.slice(at, end).reverse()) : mirrored(line[at] as Glyphs));
    at = Math.max(end, at + 1);
  }
  return read;
}

/// Figures and Latin words as one run. A full stop at its left closes the Arabic sentence that it stands in.
function foreign(line: readonly Glyphs[]): Glyphs {
  const [first] = line as [Glyphs, ...Glyphs[]];
  const right = Math.max(...line.map(({ x, width }) => x + width));
  const text = spaced(line).replace(/^([.,:;!]+)(?=.*[^.,:;!]$)(.*)$/, '$2$1');
  return { ...first, text, width: right - first.x };
}

/// Where the run of figures and Latin words that starts here ends; the start itself where none does.
function endOfForeign(line: readonly Glyphs[], start: number): number {
  let end = start;
  for (let at = start; at < line.length; at += 1) {
    const { text } = line[at] as Glyphs;
    if (isForeign(text)) end = at + 1;
    else if (end === start || !BETWEEN.test(text)) break;
  }
  return end;
}

function isForeign(text: string): boolean {
  return !RIGHT_TO_LEFT.test(text) && (LEFT_TO_RIGHT.test(text) || DIGIT.test(text));
}

const MIRRORS: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '«': '»',
  '»': '«',
  '<': '>',
  '>': '<',
};

/// A bracket that stands alone is told by its looks, which are mirrored in a line from the right.
function mirrored(glyphs: Glyphs): Glyphs {
  return { ...glyphs, text: MIRRORS[glyphs.text] ?? glyphs.text };
}

function spaced(line: readonly Glyphs[]): string {
  let text = '';
  let before: Glyphs | null = null;
  for (const glyphs of line) {
    if (before && isApart(before, glyphs)) text += ' ';
    text += glyphs.text;
    before = glyphs;
  }
  return text;
}

function isApart(a: Glyphs, b: Glyphs): boolean {
  const [left, right] = a.x < b.x ? [a, b] : [b, a];
  return right.x - (left.x + left.width) > GAP * Math.max(a.height, b.height);
}

/// Letters as they are written, not as they are joined: ﺴ is س, and ﻻ is لا.
function plainLetters(text: string): string {
  return text.replace(/[\uFB1D-\uFDFF\uFE70-\uFEFC\uFB00-\uFB06]+/g, (forms) => forms.normalize('NFKC'));
}
