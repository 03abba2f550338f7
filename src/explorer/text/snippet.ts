/// A few words of a sentence around what counts in it. The one rule kept here: they are the sentence's own words in their
/// order, cut between words, and what was cut is shown to be cut.

import type { Span } from '../../model/span.ts';

export interface Snippet {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/// How much of a sentence stands around its trigger, in letters.
const LENGTH = 72;
/// The least that is shown of what comes before.
const LEAST_BEFORE = 18;

/// The end of a text, from the beginning of a word.
function endOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const at = text.indexOf(' ', text.length - length);
  return at < 0 ? '…' : `…${text.slice(at)}`;
}

/// The beginning of a text, up to the end of a word.
function beginningOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const at = text.lastIndexOf(' ', length);
  return at <= 0 ? '…' : `${text.slice(0, at)} …`;
}

/// What stands around `marked` in a sentence that begins at `start`: more of what comes after, which says what.
export function snippetOf(quote: string, start: number, marked: Span, length = LENGTH): Snippet {
  const [from, to] = [Math.max(0, marked.start - start), Math.max(0, marked.end - start)];
  const flat = (text: string): string => text.replace(/\s+/g, ' ');
  const [before, words, after] = [flat(quote.slice(0, from)), quote.slice(from, to), flat(quote.slice(to))];
  const room = Math.max(LEAST_BEFORE, length - words.length - after.length);
  const shown = endOf(before, room);
  return { before: shown, words, after: beginningOf(after, Math.max(0, length - words.length - shown.length)) };
}

/// The same as one line.
export function sayingOf({ before, words, after }: Snippet): string {
  return `${before}${words}${after}`;
}
