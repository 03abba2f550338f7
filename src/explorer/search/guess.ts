/// Guessing what was meant where nothing is called as was typed. The one rule kept here: a guess is a name that is
/// there, a slip or two from a word that was typed, and never one that search finds by itself.

import { fold } from './fold.ts';
import { sayingWords } from './question.ts';
import { bestFirst, type Hit, hitOf, readingsOf, SIGNS } from './search.ts';
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

/// The words of names that are nearest to a word, none where it begins one of them.
function nearWords(known: ReadonlySet<string>, typed: string): readonly string[] {
  const word = withoutArticle(typed);
  if (word.length < FEWEST_LETTERS) return [];
  const [near, nearer]: [string[], string[]] = [[], []];
  for (const other of known) {
    if (other.startsWith(word)) return [];
    if (isNear(word, other, 1)) nearer.push(other);
    else if (nearer.length === 0 && typed.length >= LONG && isNear(word, other, 2)) near.push(other);
  }
  return nearer.length > 0 ? nearer : near;
}

/// The names that may have been meant, likeliest first: those that have most of what was typed.
export function guessNames(index: SearchIndex, typed: string, limit: number): readonly Hit[] {
  const words = sayingWords(fold(typed.replace(SIGNS, ' ')).split(' ')).flatMap(readingsOf);
  const typedWords = new Set(words.map(withoutArticle));
  const near = new Set(words.flatMap((word) => nearWords(index.words, word)));
  if (near.size === 0) return [];
  const best = new Map<string, Hit>();
  for (const entry of index.names) {
    if (entry.group === 'event') continue;
    const parts = entry.folded.split(' ').map(withoutArticle);
    if (!parts.some((part) => near.has(part))) continue;
    const score = entry.weight + 3 * parts.filter((part) => near.has(part) || typedWords.has(part)).length;
    if (score > (best.get(entry.node)?.score ?? 0)) best.set(entry.node, hitOf(entry, score));
  }
  return [...best.values()].sort(bestFirst).slice(0, limit);
}
