/// Lines and paragraphs of a page. The one rule kept here: what stands at one height in one column is a line, and a paragraph ends where
/// the next line stands further down, is set in another size, or the last one ended short.

import type { Glyphs } from './pdf-line.ts';

interface Line {
  readonly text: string;
  readonly y: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /// Whether it is read from the right.
  readonly arabic: boolean;
}

/// The paragraphs of a page's lines. `read` reads the glyphs of one line.
export function paragraphsOf(
  glyphs: readonly (readonly Glyphs[])[],
  read: (line: readonly Glyphs[]) => string,
): readonly string[] {
  const lines = glyphs.map((line) => lineOf(line, read(line))).filter(({ text }) => text !== '');
  const leading = usualLeading(lines);
  const paragraphs: string[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (before && continues(before, line, leading)) paragraphs[paragraphs.length - 1] += ` ${line.text}`;
    else paragraphs.push(line.text);
  });
  return paragraphs;
}

/// Glyphs by line, in the order in which the page draws them.
export function linesOf(glyphs: readonly Glyphs[]): readonly (readonly Glyphs[])[] {
  const lines: Glyphs[][] = [];
  let height = 0;
  for (const one of glyphs) {
    const [first] = lines.at(-1) ?? [];
    height = Math.max(one.height, first ? height : 0);
    if (first && Math.abs(one.y - first.y) < Math.max(height, 1) * 0.5) lines.at(-1)?.push(one);
    else {
      lines.push([one]);
      height = one.height;
    }
  }
  return lines;
}

function lineOf(glyphs: readonly Glyphs[], text: string): Line {
  const seen = glyphs.filter((one) => one.text.trim() !== '');
  return {
    text,
    y: glyphs[0]?.y ?? 0,
    height: Math.max(0, ...seen.map(({ height }) => height)),
    left: Math.min(...seen.map(({ x }) => x)),
    right: Math.max(...seen.map(({ x, width }) => x + width)),
    arabic: /[\u0600-\u06FF]/.test(text),
  };
}

/// The distance between two lines of a paragraph, in heights of a line: the smallest that is frequent.
function usualLeading(lines: readonly Line[]): number {
  const gaps = lines.slice(1).flatMap((line, at) => {
    const gap = (lines[at] as Line).y - line.y;
    return gap > 0 && line.height > 0 ? [gap / line.height] : [];
  });
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 4)] ?? 0;
}

function continues(before: Line, line: Line, leading: number): boolean {
  const gap = before.y - line.y;
  if (Math.abs(before.height - line.height) > 0.15 * Math.max(before.height, line.height)) return false;
  if (gap <= 0) return true;
  if (gap > leading * line.height * 1.35) return false;
  return !endsShort(before, line);
}

/// Whether a line leaves room at its end for the word that the next one begins with, and says so by a full stop.
function endsShort(before: Line, line: Line): boolean {
  const room = before.arabic ? before.left - line.left : line.right - before.right;
  return room > before.height * 4 && /[.!?؟:»"”]$/.test(before.text);
}
