/// Signs of shape: what a token looks like before folding, and what stands around it. The one rule kept here:
/// folding hides teh marbuta, tanwin and script, which say whether a word can be a name; here they are read.

import type { Token } from '../../../model/document.ts';
import type { Span } from '../../../model/span.ts';
import type { SentenceView } from '../sentence-view.ts';
import { mix } from './feature-hash.ts';
import type { SignLists } from './sign-lists.ts';
import type { TaggedWord } from './tagged-word.ts';

const NUMBER = 2;
const LATIN = 3;
const HYPHEN = 4;
const WORD = 8;
const QUOTED = 1;
const BRACKETED = 2;
const LONGEST = 12;
const LONG_QUOTE = 5;
/// Endings by their number: ة, اء, وا, the pronouns ه ها هم, ي or the ى that many write for it, the plurals ات ون ين, and
/// tanwin anywhere.
const SINGLE_ENDINGS = '\u0629\u0649\u0647\u064A';
const SINGLE_NUMBERS = [0, 5, 4, 5];
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

/// Adds to the lists of tokens, the first of them at `first`, whether a token stands in quotation marks or brackets, and
/// where in them.
export function addEnclosures(view: SentenceView, lists: SignLists, first: number): void {
  for (let at = 0; at < view.length; at += 1) {
    if (view.isWord(at)) continue;
    if (view.opensQuote(at)) at = mark(view, lists, first, at, QUOTED);
    else if (view.isPunctuation(at, '([')) at = mark(view, lists, first, at, BRACKETED);
  }
}

function closes(view: SentenceView, at: number, kind: number): boolean {
  return kind === QUOTED ? view.closesQuote(at) : view.isPunctuation(at, ')]');
}

/// Marks what stands between `open` and its closing mark; returns the closing mark, or `open` where none is near.
function mark(view: SentenceView, lists: SignLists, first: number, open: number, kind: number): number {
  for (let end = open + 1; end < Math.min(view.length, open + LONGEST); end += 1) {
    if (!closes(view, end, kind)) continue;
    const inside = mix(kind, Math.min(LONG_QUOTE, end - open - 1));
    for (let at = open + 1; at < end; at += 1) {
      const place = mix(mix(kind + 2, Number(at === open + 1)), Number(at === end - 1));
      lists.add(first + at, inside);
      lists.add(first + at, place);
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

/// What a token looks like: its kind and ending, or the mark of punctuation it is.
export function shapeAt(view: SentenceView, at: number, { key, article, latin }: TaggedWord): number {
  const token = view.token(at) as Token;
  if (token.kind === 'punctuation') return joinsWords(view, at) ? HYPHEN : key;
  if (token.kind === 'number') return NUMBER;
  if (latin) return LATIN;
  return WORD + 2 * (endingOf(view.document.text, token) + 1) + Number(article);
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

/// Shapes from here on are those of marks, which are large numbers.
export const FIRST_MARK = 32;
