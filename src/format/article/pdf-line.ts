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

/// Glyphs of one line, read. `mirrored` says whether brackets are told by their looks, see `tellsBracketsByLooks`.
export function readLine(glyphs: readonly Glyphs[], mirrored: boolean): string {
  const arabic = isArabic(glyphs);
  const line = arabic ? fromTheRight(glyphs, mirrored) : [...glyphs].sort((a, b) => a.x - b.x);
  const text = withoutLooseMarks(plainLetters(spaced(line)).replace(/\s+/g, ' ').trim());
  return arabic ? inOrder(text) : text;
}

function isArabic(glyphs: readonly Glyphs[]): boolean {
  const letters = glyphs.map(({ text }) => text).join('');
  const count = (pattern: RegExp): number => letters.match(new RegExp(pattern, 'g'))?.length ?? 0;
  return count(RIGHT_TO_LEFT) > count(LEFT_TO_RIGHT);
}

/// Whether the lines of a file tell brackets by their looks, as some programs do that write them, or by what they mean, as others do: what
/// makes more of them open before they close.
export function tellsBracketsByLooks(lines: readonly (readonly Glyphs[])[]): boolean {
  const brackets = lines.filter(isArabic).map((line) =>
    fromTheRight(line, false)
      .filter(({ text }) => text in MIRRORS)
      .map(({ text }) => text),
  );
  const pairs = (turned: boolean): number =>
    brackets.reduce((sum, line) => sum + closed(turned ? line.map((one) => MIRRORS[one] ?? one) : line), 0);
  return pairs(true) > pairs(false);
}

/// How many brackets of a line close one that is open.
function closed(brackets: readonly string[]): number {
  let open = 0;
  let pairs = 0;
  for (const bracket of brackets) {
    if ('([«<'.includes(bracket)) open += 1;
    else if (open > 0) {
      open -= 1;
      pairs += 1;
    }
  }
  return pairs;
}

function fromTheRight(glyphs: readonly Glyphs[], mirrored: boolean): readonly Glyphs[] {
  const line = glyphs.flatMap(parted).sort((a, b) => b.x + b.width / 2 - (a.x + a.width / 2));
  const read: Glyphs[] = [];
  for (let at = 0; at < line.length; ) {
    const end = endOfForeign(line, at);
    read.push(end > at ? foreign(line.slice(at, end).reverse()) : turned(line[at] as Glyphs, mirrored));
    at = Math.max(end, at + 1);
  }
  return read;
}

/// A run without Arabic letters may hold what other runs stand between: figures apart by the marks of a date, brackets around a name. It is
/// parted at its spaces, and marks one by one, each with its share of the room.
function parted(glyphs: Glyphs): readonly Glyphs[] {
  const { text, width, x } = glyphs;
  if (RIGHT_TO_LEFT.test(text) || text.length === 1) return [glyphs];
  const pattern = isForeign(text) ? /\S+/g : /\S/g;
  const share = width / text.length;
  const parts = Array.from(text.matchAll(pattern), ({ 0: part, index }) => ({
    ...glyphs,
    text: part,
    x: x + index * share,
    width: part.length * share,
  }));
  return parts.length > 0 ? parts : [glyphs];
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

/// A bracket that stands alone, as it is meant.
function turned(glyphs: Glyphs, mirrored: boolean): Glyphs {
  return mirrored ? { ...glyphs, text: MIRRORS[glyphs.text] ?? glyphs.text } : glyphs;
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

/// A mark above or below a letter is drawn with room of its own, and belongs to the letter.
function withoutLooseMarks(text: string): string {
  return text.replace(/ (?=\p{M})/gu, '');
}

/// What closes a sentence stands at its end.
function inOrder(text: string): string {
  return text.replace(/^([.،؛!؟])\s?(.*[^.،؛!؟])$/u, '$2$1');
}

/// The joined لا of an article that a font tells backwards: no word begins with `األ` or `اال`.
const BACKWARDS = /(?<=^|[^\p{L}\p{M}])([وف]?[بك]?)ا([أإآا])ل(?=\p{L})/gu;

/// How many articles of a text are told backwards.
export function countBackwards(text: string): number {
  return text.match(BACKWARDS)?.length ?? 0;
}

/// The text with those put right, letter for letter as long as before.
export function inWrittenOrder(text: string): string {
  return text.replace(BACKWARDS, '$1ال$2');
}
