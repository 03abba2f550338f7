/// Paragraphs of a plain mail. The one rule kept here: what is quoted is read without its marks and in paragraphs of its own; a signature
/// and the line that announces a quotation are nobody's text.

import { plainParagraphs } from './paragraph.ts';

/// A line with how deep it is quoted.
interface QuotedLine {
  readonly depth: number;
  readonly text: string;
}

const MARKS = /^(?:>[ \t]?)+/;
const SIGNATURE = /^-- ?$/;
const ANNOUNCES = /(?:wrote|writes|كتب|كتبت|بواسطة.*)[^:]{0,80}:\s*$|<[^<>\s]+@[^<>\s]+>[^:]{0,40}:\s*$/;
/// How such a line begins that mail programs broke in two.
const OPENS = /^(?:On|في)\s.*\d{4}/;

/// The paragraphs of a mail's text.
export function mailParagraphs(text: string): readonly string[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n').map(quotedLine);
  return blocksOf(
    withoutSignatures(lines).filter((line, at, all) => !isAnnouncement(line, all.slice(at + 1, at + 4))),
  ).flatMap((block) => plainParagraphs(block.map((line) => line.text).join('\n')));
}

function quotedLine(line: string): QuotedLine {
  const [marks = ''] = MARKS.exec(line) ?? [];
  return { depth: marks.replace(/[^>]/g, '').length, text: line.slice(marks.length) };
}

/// A signature goes on to where the quoting changes.
function withoutSignatures(lines: readonly QuotedLine[]): readonly QuotedLine[] {
  let signed: number | null = null;
  return lines.filter(({ depth, text }) => {
    if (SIGNATURE.test(text)) signed = depth;
    else if (signed !== depth) signed = null;
    return signed === null;
  });
}

/// Whether a line, or one with the next that it was broken from, says who wrote what is quoted below.
function isAnnouncement({ depth, text }: QuotedLine, [next, ...below]: readonly QuotedLine[]): boolean {
  if (next === undefined) return false;
  if (ANNOUNCES.test(text)) return isQuotedIn([next, ...below], depth);
  return OPENS.test(text) && ANNOUNCES.test(next.text) && next.depth === depth && isQuotedIn(below, depth);
}

/// Whether the first line that says something is quoted more deeply.
function isQuotedIn(lines: readonly QuotedLine[], depth: number): boolean {
  const first = lines.find((line) => line.text.trim() !== '' || line.depth > depth);
  return first !== undefined && first.depth > depth;
}

function blocksOf(lines: readonly QuotedLine[]): readonly (readonly QuotedLine[])[] {
  const blocks: QuotedLine[][] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last?.[0]?.depth === line.depth) last.push(line);
    else blocks.push([line]);
  }
  return blocks;
}
