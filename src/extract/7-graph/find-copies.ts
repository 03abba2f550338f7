/// Articles that are copies of one another. The one rule kept here: an article is a copy where most of its sentences stand, word for word,
/// in another, or most of the other's in it; so agency texts with an own headline are found, and articles on one subject are not.

import type { Admitted } from '../../model/extraction.ts';
import { UnionFind } from '../5-entity/union-find.ts';
import { Wordings } from '../6-event/wording.ts';

/// A shorter sentence may stand anywhere: "He gave no details."
const FEWEST_WORDS = 6;
const FEWEST_SENTENCES = 2;
const SHARE = 0.8;

/// The longer sentences of an article below its headline by their wording, each once.
function sentencesOf({ sentences }: Admitted, wordings: Wordings): ReadonlySet<number> {
  const body = sentences.filter(({ role }) => role !== 'headline');
  return new Set(body.flatMap((sentence) => wordings.textOf(sentence, FEWEST_WORDS) ?? []));
}

/// How many sentences pairs of articles share. Of many articles with one sentence each is paired with the first and with the one before it,
/// which is enough to join copies and keeps the work within the length of the texts.
function sharedSentences(articles: readonly ReadonlySet<number>[]): ReadonlyMap<string, number> {
  const found = new Map<number, { readonly first: number; last: number }>();
  const shared = new Map<string, number>();
  const count = (a: number, b: number): void => void shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + 1);
  for (const [index, sentences] of articles.entries()) {
    for (const sentence of sentences) {
      const known = found.get(sentence);
      if (!known) {
        found.set(sentence, { first: index, last: index });
        continue;
      }
      count(known.first, index);
      if (known.last !== known.first) count(known.last, index);
      known.last = index;
    }
  }
  return shared;
}

/// For each article the index of the first that it is a copy of; null for those that are copies of none before them.
export function findCopies(
  extractions: readonly Admitted[],
  wordings: Wordings = new Wordings(),
): readonly (number | null)[] {
  const articles = extractions.map((extraction) => sentencesOf(extraction, wordings));
  const groups = new UnionFind(articles.length);
  for (const [pair, shared] of sharedSentences(articles)) {
    const [a = 0, b = 0] = pair.split(' ').map(Number);
    const shorter = Math.min(articles[a]?.size ?? 0, articles[b]?.size ?? 0);
    if (shared >= FEWEST_SENTENCES && shared >= shorter * SHARE) groups.union(a, b);
  }
  return articles.map((_, index) => (groups.find(index) === index ? null : groups.find(index)));
}
