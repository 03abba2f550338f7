/// Near copies: sentences that say the same in the same words. The one rule kept here: what is compared is
/// runs of words in their look-up forms, and a short sentence proves nothing.

import type { Sentence } from '../../model/document.ts';

const RUN = 3;
const FEWEST_RUNS = 4;
const COPIED = 0.5;

/// The look-up forms of a sentence's words, in order.
export function wordKeys(sentence: Sentence): readonly string[] {
  return sentence.tokens.filter((token) => token.kind !== 'punctuation').map((token) => token.key);
}

/// The runs of three words in a row.
export function shingles(words: readonly string[]): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at += 1) runs.add(words.slice(at, at + RUN).join(' '));
  return runs;
}

/// The runs of sentences as numbers, equal for equal runs: they are compared often, and most sentences tell several claims.
export function numberedRuns(): (sentence: Sentence) => ReadonlySet<number> {
  const numbers = new Map<string, number>();
  const known = new Map<Sentence, ReadonlySet<number>>();
  const numberOf = (run: string): number => {
    const number = numbers.get(run) ?? numbers.size;
    numbers.set(run, number);
    return number;
  };
  return (sentence) => {
    const runs = known.get(sentence) ?? new Set(Array.from(shingles(wordKeys(sentence)), numberOf));
    known.set(sentence, runs);
    return runs;
  };
}

/// The share of the smaller set that is in the larger.
export function containment<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const item of small) if (large.has(item)) shared += 1;
  return shared / small.size;
}

/// Whether one sentence repeats most of another, by their runs of words.
export function isNearCopy<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return Math.min(a.size, b.size) >= FEWEST_RUNS && containment(a, b) >= COPIED;
}
