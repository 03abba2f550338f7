/// Quotations right behind a word, which may be the name that the word announces. The one rule kept here: a
/// quotation longer than a name is a remark.

import type { SentenceView } from './sentence-view.ts';

const LONGEST_QUOTE = 7;

/// The quotation right behind token `at - 1`, as the tokens inside it.
export function quotedAfter(view: SentenceView, at: number): { readonly from: number; readonly to: number } | null {
  if (!view.opensQuote(at)) return null;
  for (let end = at + 1; end <= at + LONGEST_QUOTE + 1 && end < view.length; end += 1) {
    if (view.closesQuote(end) && end > at + 1) return { from: at + 1, to: end };
    if (!view.isWord(end) && view.token(end)?.kind !== 'number' && !view.isPunctuation(end, '-–')) return null;
  }
  return null;
}
