/// Where in a sentence a place of the text lies. The one rule kept here: tokens stand in order and do not overlap, so
/// that a token is found by halving.

import type { Token } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';

/// The index of the first token that ends after a position, or their number where none does.
export function firstEndingAfter(tokens: readonly Token[], position: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/// The index of the first token that starts at or after a position, or their number where none does.
export function firstStartingFrom(tokens: readonly Token[], position: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start >= position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/// A run of tokens: the first, and the one after the last.
export interface Run {
  readonly first: number;
  readonly last: number;
}

/// The tokens that a span touches.
export function tokensOf(tokens: readonly Token[], where: Span): Run {
  return { first: firstEndingAfter(tokens, where.start), last: firstStartingFrom(tokens, where.end) };
}

/// For each token, whether some run has it.
export function coverRuns(length: number, runs: readonly Run[]): readonly boolean[] {
  const covered: boolean[] = new Array(length).fill(false);
  for (const { first, last } of runs) covered.fill(true, first, last);
  return covered;
}

/// For each token, whether some span touches it.
export function coverTokens(tokens: readonly Token[], spans: readonly Span[]): readonly boolean[] {
  return coverRuns(
    tokens.length,
    spans.map((where) => tokensOf(tokens, where)),
  );
}

/// For each token, the index of the last run that has it, or null.
export function numberRuns(length: number, runs: readonly Run[]): readonly (number | null)[] {
  const numbers: (number | null)[] = new Array(length).fill(null);
  for (const [index, { first, last }] of runs.entries()) numbers.fill(index, first, last);
  return numbers;
}
