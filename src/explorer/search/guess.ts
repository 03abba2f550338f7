/// Guessing what was meant where nothing is called as was typed. The one rule kept here: a guess is a name that is
/// there, a slip or two from a word that was typed, and never one that search finds by itself.

import { fold } from '../../arabic/fold.ts';
import { readingsOf, SIGNS } from '../../search/query.ts';
import { sayingWords } from '../../search/question.ts';
import { bestFirst, type Hit, hitOf } from './search.ts';
import { type SearchIndex, withoutArticle } from './search-index.ts';

/// Shorter words are a slip away from too many others.
const FEWEST_LETTERS = 4;
/// Words from which on two slips are forgiven.
const LONG = 7;

/// Whether `a` from `i` becomes `b` from `j` by at most `slips`: a letter too many, too few, another, or two swapped.
function isNear(a: string, b: string, slips: number, i = 0, j = 0): boolean {
  let [at, to] = [i, j];
  while (at < a.length && a[at] === b[to]) [at, to] = [at + 1, to + 1];
  const [left, right] = [a.length - at, b.length - to];
  if (Math.max(left, right) <= slips) return true;
  if (slips === 0 || Math.abs(left - right) > slips) return false;
  if (a[at] === b[to + 1] && a[at + 1] === b[to] && isNear(a, b, slips - 1, at + 2, to + 2)) return true;
  return (
    isNear(a, b, slips - 1, at + 1, to + 1) ||
    isNear(a, b, slips - 1, at + 1, to) ||
    isNear(a, b, slips - 1, at, to + 1)
  );
}

/// Whether so many letters and so much of the length are shared that it is worth to compare them in order.
function isLike(a: string, b: string, slips: number): boolean {
  if (Math.abs(a.length - b.length) > slips) return false;
  let missing = 0;
  for (let at = 0; at < a.length && missing <= slips; at += 1) if (!b.includes(a.charAt(at))) missing += 1;
  return missing <= slips;
}

/// Whether a word begins a word of a name, or does without the "and" that is written onto it.
function isKnown(known: readonly string[], typed: string): boolean {
  const starts = readingsOf(typed).map(withoutArticle);
  return known.some((word) => starts.some((start) => word.startsWith(start)));
}

/// The words of names that are nearest to a word which is none of them.
function nearWords(known: readonly string[], typed: string): readonly string[] {
  const word = withoutArticle(typed);
  if (word.length < FEWEST_LETTERS) return [];
  const slips = typed.length < LONG ? 1 : 2;
  const near = known.filter((other) => isLike(word, other, slips) && isNear(word, other, slips));
  const nearer = near.filter((other) => isNear(word, other, 1));
  return nearer.length > 0 ? nearer : near;
}

/// The names that may have been meant, likeliest first: those that have most of what was typed.
export function guessNames(index: SearchIndex, typed: string, limit: number): readonly Hit[] {
  const known = [...index.words];
  const words = sayingWords(fold(typed.replace(SIGNS, ' ')).split(' '));
  const typedWords = new Set(words.flatMap(readingsOf).map(withoutArticle));
  const unknown = words.filter((word) => !isKnown(known, word)).flatMap(readingsOf);
  const near = new Set(unknown.flatMap((word) => nearWords(known, word)));
  const looked = [...near];
  const best = new Map<string, Hit>();
  for (const entry of index.names) {
    if (entry.group === 'event' || !looked.some((word) => entry.folded.includes(word))) continue;
    const parts = entry.folded.split(' ').map(withoutArticle);
    if (!parts.some((part) => near.has(part))) continue;
    const score = entry.weight + 3 * parts.filter((part) => near.has(part) || typedWords.has(part)).length;
    if (score > (best.get(entry.node)?.score ?? 0)) best.set(entry.node, hitOf(entry, score));
  }
  return [...best.values()].sort(bestFirst).slice(0, limit);
}
