/// Signs of shape: what a token looks like before folding, and what stands around it. The one rule kept here:
/// folding hides teh marbuta, tanwin and script, which say whether a word can be a name; here they are read.

import type { Span } from '../../../model/span.ts';
import type { SentenceView } from '../sentence-view.ts';
import { hashText, mix } from './feature-hash.ts';

export interface ShapeSign {
  /// The token's kind and ending, or the mark of punctuation it is.
  readonly shape: number;
  /// Whether it stands in quotation marks or brackets, and where in them.
  readonly signs: readonly number[];
}

const NUMBER = 2;
const LATIN = 3;
const HYPHEN = 4;
const WORD = 8;
const QUOTED = 1;
const BRACKETED = 2;
const LONGEST = 12;
const LONG_QUOTE = 5;
/// Endings by their number: ة, ى, اء, وا, the pronouns ه ها هم, ي, the plurals ات ون ين, and tanwin anywhere.
const SINGLE_ENDINGS = '\u0629\u0649\u0647\u064A';
const SINGLE_NUMBERS = [0, 1, 4, 5];
const PAIR_ENDINGS: ReadonlyMap<string, number> = new Map([
  ['\u0627\u0621', 2],
  ['\u0648\u0627', 3],
  ['\u0647\u0627', 4],
  ['\u0647\u0645', 4],
  ['\u0627\u062A', 6],
  ['\u0648\u0646', 6],
  ['\u064A\u0646', 6],
]);
const TANWIN_ENDING = 7;

/// The signs of all tokens of a sentence.
export function shapeSigns(view: SentenceView): readonly ShapeSign[] {
  const signs = Array.from({ length: view.length }, (): number[] => []);
  for (let at = 0; at < view.length; at += 1) {
    if (view.opensQuote(at)) at = mark(signs, at, QUOTED, (end) => view.closesQuote(end));
    else if (view.isPunctuation(at, '([')) at = mark(signs, at, BRACKETED, (end) => view.isPunctuation(end, ')]'));
  }
  return signs.map((list, at) => ({ shape: shapeOf(view, at), signs: list }));
}

/// Marks what stands between `open` and its closing mark; returns the closing mark, or `open` where none is near.
function mark(signs: readonly number[][], open: number, kind: number, closes: (at: number) => boolean): number {
  for (let end = open + 1; end < Math.min(signs.length, open + LONGEST); end += 1) {
    if (!closes(end)) continue;
    const size = Math.min(LONG_QUOTE, end - open - 1);
    for (let at = open + 1; at < end; at += 1) {
      signs[at]?.push(mix(kind, size), mix(mix(kind + 2, Number(at === open + 1)), Number(at === end - 1)));
    }
    return end;
  }
  return open;
}

/// `جان-بيار`: a hyphen that touches both its words.
export function joinsWords(view: SentenceView, at: number): boolean {
  return (
    view.isPunctuation(at, '-') &&
    view.touches(at - 1) &&
    view.touches(at) &&
    view.isWord(at - 1) &&
    view.isWord(at + 1)
  );
}

function shapeOf(view: SentenceView, at: number): number {
  const token = view.token(at);
  if (joinsWords(view, at)) return HYPHEN;
  if (!token || token.kind === 'punctuation') return hashText(view.key(at));
  if (token.kind === 'number') return NUMBER;
  const definite = Number(token.key.startsWith('ال'));
  return isLatin(token.key) ? LATIN : WORD + 2 * (endingOf(view.document.text, token) + 1) + definite;
}

function isLatin(key: string): boolean {
  for (let at = 0; at < key.length; at += 1) {
    const code = key.charCodeAt(at);
    if ((code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a)) return true;
  }
  return false;
}

/// The ending of an Arabic word as it is spelled, by its number: -1 for none of note.
function endingOf(text: string, { start, end }: Span): number {
  for (let at = start; at < end; at += 1) if (isTanwin(text.charCodeAt(at))) return TANWIN_ENDING;
  const last = text.charAt(end - 1);
  const before = end - 2 >= start ? text.charAt(end - 2) : '';
  const single = SINGLE_ENDINGS.indexOf(last);
  if (single >= 0) return SINGLE_NUMBERS[single] as number;
  return PAIR_ENDINGS.get(before + last) ?? -1;
}

function isTanwin(code: number): boolean {
  return code >= 0x64b && code <= 0x64d;
}

/// The code of what stands beyond a sentence.
export const EDGE_CODE = 63;
/// Marks have codes behind those of words, in the order in which they are met.
const FIRST_MARK = 32;
const marks = new Map<number, number>();

/// A shape as a number from 0 to 62; -1 for a mark that came when all were given.
export function shapeCode(shape: number): number {
  if (shape >= 0 && shape < FIRST_MARK) return shape;
  const known = marks.get(shape);
  if (known !== undefined) return known;
  const code = FIRST_MARK + marks.size < EDGE_CODE ? FIRST_MARK + marks.size : -1;
  if (code > 0) marks.set(shape, code);
  return code;
}
