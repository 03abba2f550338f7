/// Pairs of quotation marks and brackets. The one rule kept here: a pair never leaves its paragraph, and a
/// mark without a partner encloses nothing.

import type { Token } from '../../model/document.ts';

const CLOSER_OF: Readonly<Record<string, string>> = { '«': '»', '“': '”', '(': ')', '[': ']', '‘': '’', '{': '}' };
const CLOSERS = new Set(Object.values(CLOSER_OF));
/// Longer stretches are more likely a forgotten mark than a quotation.
const LONGEST = 400;

/// For each token, the index of the token that closes the outermost pair around it, or -1 outside pairs. The
/// marks themselves count as inside.
export function enclosures(tokens: readonly Token[]): Int32Array {
  const closing = new Int32Array(tokens.length).fill(-1);
  const open: number[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== 'punctuation') return;
    const side = sideOf(tokens, at, open);
    if (side === 'open') open.push(at);
    else if (side === 'close') closePair(tokens, open, at, closing);
  });
  return closing;
}

/// For each token, whether it is a straight mark that opens or closes a quotation within these tokens.
export function straightMarks(tokens: readonly Token[]): readonly ('open' | 'close' | null)[] {
  const marks: ('open' | 'close' | null)[] = tokens.map(() => null);
  const open: number[] = [];
  tokens.forEach((token, at) => {
    if (token.key !== '"') return;
    if (sideOf(tokens, at, open) === 'open') open.push(at);
    else {
      const first = open.pop();
      if (first === undefined) return;
      marks[first] = 'open';
      marks[at] = 'close';
    }
  });
  return marks;
}

function sideOf(tokens: readonly Token[], at: number, open: readonly number[]): 'open' | 'close' | null {
  const key = (tokens[at] as Token).key;
  if (key in CLOSER_OF) return 'open';
  if (CLOSERS.has(key)) return 'close';
  if (key !== '"') return null;
  if (opensHere(tokens, at)) return 'open';
  return open.some((index) => tokens[index]?.key === '"') || closesHere(tokens, at, open) ? 'close' : 'open';
}

/// A straight mark apart from the word before and joined to the next opens, also where one before it was never closed.
function opensHere(tokens: readonly Token[], at: number): boolean {
  const { start, end } = tokens[at] as Token;
  const next = tokens[at + 1];
  return next?.kind === 'word' && next.start === end && tokens[at - 1]?.end !== start;
}

/// A straight mark that closes a quotation opened by another: it touches the word before and not the one after.
function closesHere(tokens: readonly Token[], at: number, open: readonly number[]): boolean {
  const token = tokens[at] as Token;
  const touchesNext = tokens[at + 1]?.start === token.end && tokens[at + 1]?.kind !== 'punctuation';
  return open.length > 0 && tokens[at - 1]?.end === token.start && !touchesNext;
}

/// Pairs a closing mark with the latest opening one of its kind, or of any kind for a straight mark.
function closePair(tokens: readonly Token[], open: number[], at: number, closing: Int32Array): void {
  const key = (tokens[at] as Token).key;
  const partner = open.findLastIndex((index) => isPair(tokens[index]?.key ?? '', key));
  const first = open[partner];
  if (first === undefined) return;
  open.length = partner;
  if ((tokens[at] as Token).end - (tokens[first] as Token).start <= LONGEST) closing.fill(at, first, at + 1);
}

function isPair(opening: string, closing: string): boolean {
  if (closing === '"') return opening === '"' || opening === '«' || opening === '“';
  return CLOSER_OF[opening] === closing || (opening === '"' && (closing === '»' || closing === '”'));
}
