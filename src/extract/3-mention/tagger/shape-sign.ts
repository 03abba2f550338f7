/// Signs of shape: what a token looks like before folding, and what stands around it. The one rule kept here:
/// folding hides teh marbuta, tanwin and script, which say whether a word can be a name; here they are read.

import { remembered } from '../../../arabic/remembered.ts';
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
const TANWIN = /[\u064B-\u064D]/;
const ENDINGS = [
  /\u0629$/,
  /\u0649$/,
  /\u0627\u0621$/,
  /\u0648\u0627$/,
  /\u0647(?:\u0627|\u0645)?$/,
  /\u064A$/,
  /(?:\u0627\u062A|\u0648\u0646|\u064A\u0646)$/,
];

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
  if (isLatin(token.key)) return LATIN;
  return endingShape(view.raw(at)) + Number(token.key.startsWith('ال'));
}

const isLatin = remembered((key) => /[0-9a-z]/.test(key));

/// The shape of an Arabic word by its ending as it is spelled.
const endingShape = remembered((raw) => {
  const ending = TANWIN.test(raw) ? ENDINGS.length : ENDINGS.findIndex((form) => form.test(raw));
  return WORD + 2 * (ending + 1);
});

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
