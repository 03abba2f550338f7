/// Lines: what stands between two line ends. The one rule kept here: a line's span leaves out the space and
/// invisible controls around its text, and the line end itself.

import { ARABIC, CLASS, DIGIT, FOREIGN, INVISIBLE, SPACE } from '../../arabic/character.ts';
import { foldRange } from '../../arabic/normalize.ts';
import type { Span } from '../../model/span.ts';

export interface Line extends Span {
  /// Runs of characters between spaces.
  readonly words: number;
  /// Letters of the Arabic script, letters of others, digits.
  readonly arabic: number;
  readonly foreign: number;
  readonly digits: number;
  /// Where the text starts after a bullet; `start` where there is none.
  readonly content: number;
}

const BULLET = /^(?:[-–—•●▪◦*·]|\d{1,2}[-.)])\s+(?=\S)/;
const TERMINALS = '.!?؟…';
const CLOSERS = '”»"\')]}’';

/// The lines of `text.slice(start, end)` that hold anything at all.
export function readLines(text: string, start = 0, end: number = text.length): Line[] {
  const lines: Line[] = [];
  for (let from = start; from < end; ) {
    let to = from;
    while (to < end && !isLineEnd(text.charCodeAt(to))) to += 1;
    const line = maybeLine(text, from, to);
    if (line) lines.push(line);
    from = to + 1;
  }
  return lines;
}

/// Line feed, line tabulation, form feed, carriage return, next line, and the separators of lines and paragraphs.
function isLineEnd(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/// The line between two offsets, or undefined where there is nothing but space.
export function maybeLine(text: string, from: number, to: number): Line | undefined {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return start < end ? measure(text, start, end) : undefined;
}

function isBlank(code: number): boolean {
  const kind = CLASS[code];
  return kind === SPACE || kind === INVISIBLE;
}

function measure(text: string, start: number, end: number): Line {
  const counts = new Uint32Array(8);
  let words = 1;
  for (let at = start; at < end; at += 1) {
    const kind = CLASS[text.charCodeAt(at)] as number;
    counts[kind] = (counts[kind] as number) + 1;
    if (kind === SPACE && CLASS[text.charCodeAt(at + 1)] !== SPACE) words += 1;
  }
  const bullet = BULLET.exec(text.slice(start, Math.min(end, start + 8)));
  return {
    start,
    end,
    words,
    content: start + (bullet?.[0].length ?? 0),
    arabic: counts[ARABIC] as number,
    foreign: counts[FOREIGN] as number,
    digits: counts[DIGIT] as number,
  };
}

/// The last character that is no closing quote or bracket.
export function lastMark(text: string, line: Span): string {
  let at = line.end - 1;
  while (at > line.start && (CLOSERS.includes(text.charAt(at)) || isBlank(text.charCodeAt(at)))) at -= 1;
  return text.charAt(at);
}

/// Whether the line ends as a sentence does.
export function isPunctuated(text: string, line: Span): boolean {
  return TERMINALS.includes(lastMark(text, line));
}

/// Whether the line ends in a closing quotation mark.
export function endsQuoted(text: string, line: Span): boolean {
  return '”»"'.includes(text.charAt(line.end - 1));
}

/// The letters and figures of a line in look-up form, without space: equal for lines that differ only in
/// marks, spacing and punctuation. Long lines are told apart by their beginning and length.
export function lineKey(text: string, line: Span): string {
  const end = Math.min(line.end, line.start + KEYED);
  const key = lettersOf(foldRange(text, line.start, end));
  return line.end > end ? `${key}#${line.end - line.start}` : key;
}

const KEYED = 160;

/// What is known of each character: whether it is a letter or figure; 0 where that was not asked yet.
const KINDS = new Uint8Array(2 ** 16);
const KEPT = 1;
const DROPPED = 2;
const SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;
const OTHERS = /[^\p{L}\p{N}]+/gu;

/// The letters and figures of a text.
function lettersOf(text: string): string {
  let kept = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Half a character says nothing by itself.
    if (code >= SURROGATE && code <= LAST_SURROGATE) return text.replace(OTHERS, '');
    if ((KINDS[code] || learnKind(code)) === KEPT) continue;
    kept += text.slice(from, at);
    from = at + 1;
  }
  return kept + text.slice(from);
}

function learnKind(code: number): number {
  const kind = String.fromCharCode(code).replace(OTHERS, '') === '' ? DROPPED : KEPT;
  KINDS[code] = kind;
  return kind;
}
