/// Where sentences end inside a paragraph. The one rule kept here: a mark ends a sentence unless something
/// around it says that it does not.

import type { Token } from '../../model/document.ts';
import { enclosures } from './quotation.ts';

const ENDS = new Set(['.', '!', '?', '؟', '…', '۔']);
const CLOSERS = new Set(['»', '”', '"', ')', ']', '’', '}']);
/// Look-up forms that open a new sentence after an ellipsis.
const OPENERS = new Set([
  'وقال',
  'وقالت',
  'واضاف',
  'واضافت',
  'واكد',
  'واكدت',
  'واوضح',
  'واوضحت',
  'واشار',
  'واشارت',
  'وذكر',
  'وذكرت',
  'وتابع',
  'وتابعت',
  'وكان',
  'وكانت',
  'ولفت',
  'ولفتت',
  'واعلن',
  'واعلنت',
  'وبحسب',
  'ووفقا',
  'كما',
  'ومن',
  'وفي',
  'وحول',
  'وعن',
  'يذكر',
  'ويذكر',
]);
/// A sentence without an end is cut at a softer mark once it has this many tokens.
const LONGEST = 400;
const SOFT: readonly (readonly string[])[] = [
  ['؛', ';'],
  ['،', ','],
  [':', '-', '\u2013'],
];

/// The index after the last token of each sentence of a paragraph, in order.
export function sentenceBreaks(tokens: readonly Token[]): number[] {
  const closing = enclosures(tokens);
  const breaks: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if ((tokens[at] as Token).kind !== 'punctuation') continue;
    const end = endOf(tokens, at, closing);
    if (end > at) breaks.push(end);
    at = Math.max(end - 1, lastOfRun(tokens, at));
  }
  if (breaks.at(-1) !== tokens.length) breaks.push(tokens.length);
  return breaks.flatMap((to, at) => cutLong(tokens, breaks[at - 1] ?? 0, to));
}

/// The index after the sentence whose last mark is `tokens[at]`, closing marks included; 0 when none ends here.
function endOf(tokens: readonly Token[], at: number, closing: Int32Array): number {
  if (!ENDS.has((tokens[at] as Token).key)) return 0;
  const last = lastOfRun(tokens, at);
  let end = last + 1;
  while (CLOSERS.has(tokens[end]?.key ?? '') && isClosing(closing, end)) end += 1;
  if (end === tokens.length) return end;
  return staysInside(tokens, last, end, closing) || goesOn(tokens, at, last, end) ? 0 : end;
}

/// The last of the marks that stand together: `...`, `؟!`.
function lastOfRun(tokens: readonly Token[], at: number): number {
  let last = at;
  while (ENDS.has(tokens[at]?.key ?? '') && ENDS.has(tokens[last + 1]?.key ?? '')) last += 1;
  return last;
}

/// Whether the mark at `end` closes what is open, or closes nothing at all.
function isClosing(closing: Int32Array, end: number): boolean {
  const partner = closing[end] as number;
  return partner === end || partner === -1;
}

/// Whether the mark stands in a quotation or bracket that goes on; a question or exclamation at its very end
/// belongs to what is quoted.
function staysInside(tokens: readonly Token[], last: number, end: number, closing: Int32Array): boolean {
  const partner = closing[last] as number;
  if (partner >= end) return true;
  return end > last + 1 && (tokens[last] as Token).key !== '.' && !OPENERS.has(tokens[end]?.key ?? '');
}

function goesOn(tokens: readonly Token[], at: number, last: number, end: number): boolean {
  const next = tokens[end] as Token;
  if (next.kind === 'punctuation' && !opensQuotation(next.key)) return true;
  const ellipsis = last > at || (tokens[at] as Token).key === '…';
  if (ellipsis)
    return (tokens[last] as Token).key === '.' || (tokens[last] as Token).key === '…' ? !OPENERS.has(next.key) : false;
  return (tokens[at] as Token).key === '.' && (isAbbreviation(tokens, at) || isInsideName(tokens, at));
}

function opensQuotation(key: string): boolean {
  return (
    key === '«' ||
    key === '“' ||
    key === '"' ||
    key === '(' ||
    key === '[' ||
    key === '-' ||
    key === '\u2013' ||
    key === '#' ||
    key === '•'
  );
}

/// One letter before the point: `د.`, `أ.ف.ب`; not the unit of a number (`1447 هـ.`), and not where the
/// letter stands in brackets. A list number (`1.`) opens its paragraph.
function isAbbreviation(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || before.end !== (tokens[at] as Token).start) return false;
  if (before.kind === 'number') return at === 1;
  return before.kind === 'word' && before.key.length === 1 && tokens[at - 2]?.kind !== 'number';
}

/// A point without space between Latin letters or figures, as in addresses, or before an initial: `ناصر.ع`.
function isInsideName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const point = tokens[at] as Token;
  if (before?.end !== point.start || after?.start !== point.end) return false;
  if (after.key.length === 1 && after.kind === 'word') return true;
  return /^[a-z0-9]/.test(before.key) && /^[a-z0-9]/.test(after.key);
}

/// Cuts a sentence that has no end in sight, so that what reads it stays linear.
function cutLong(tokens: readonly Token[], from: number, to: number): number[] {
  const cuts: number[] = [];
  for (let start = from; to - start > LONGEST; start = cuts.at(-1) as number) cuts.push(softBreak(tokens, start));
  return [...cuts, to];
}

function softBreak(tokens: readonly Token[], start: number): number {
  for (const marks of SOFT) {
    for (let at = start + LONGEST - 1; at > start + LONGEST / 4; at -= 1)
      if (marks.includes((tokens[at] as Token).key)) return at + 1;
  }
  return start + LONGEST;
}
