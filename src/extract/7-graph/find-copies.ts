/// Articles that are copies of one another. The one rule kept here: an article is a copy where most of its sentences stand, word for word,
/// in another, or most of the other's in it; so agency texts with an own headline are found, and articles on one subject are not.

import type { Admitted } from '../../model/extraction.ts';
import { NumberColumn } from '../../model/number-column.ts';
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
function sharedSentences(articles: Iterable<readonly number[]>): ReadonlyMap<string, number> {
  const found = new Map<number, { readonly first: number; last: number }>();
  const shared = new Map<string, number>();
  const count = (a: number, b: number): void => void shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + 1);
  let index = -1;
  for (const sentences of articles) {
    index += 1;
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

/// Copies on their way to being found: articles are taken one by one, in the order of their ids.
export class CopySearch {
  readonly #wordings: Wordings;
  readonly #texts = new NumberColumn(Float64Array);
  /// By article: where its sentences begin among all.
  readonly #firsts: number[] = [];

  constructor(wordings: Wordings) {
    this.#wordings = wordings;
  }

  /// Takes the next article.
  add(extraction: Admitted): void {
    this.#firsts.push(this.#texts.length);
    for (const sentence of sentencesOf(extraction, this.#wordings)) this.#texts.push(sentence);
  }

  /// For each article the index of the first that it is a copy of; null for those that are copies of none before them.
  finish(): readonly (number | null)[] {
    const groups = new UnionFind(this.#firsts.length);
    for (const [pair, shared] of sharedSentences(this.#articles())) {
      const [a = 0, b = 0] = pair.split(' ').map(Number);
      const shorter = Math.min(this.#sizeOf(a), this.#sizeOf(b));
      if (shared >= FEWEST_SENTENCES && shared >= shorter * SHARE) groups.union(a, b);
    }
    return this.#firsts.map((_, index) => (groups.find(index) === index ? null : groups.find(index)));
  }

  #sizeOf(article: number): number {
    return (this.#firsts[article + 1] ?? this.#texts.length) - (this.#firsts[article] ?? 0);
  }

  *#articles(): Generator<readonly number[]> {
    for (const [article, first] of this.#firsts.entries())
      yield Array.from({ length: this.#sizeOf(article) }, (_, at) => this.#texts.at(first + at));
  }
}

/// For each of some articles the index of the first that it is a copy of, or null.
export function findCopies(extractions: readonly Admitted[]): readonly (number | null)[] {
  const copies = new CopySearch(new Wordings());
  for (const extraction of extractions) copies.add(extraction);
  return copies.finish();
}
