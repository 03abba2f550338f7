/// Scoring: what the weights say of each token for each tag. The one rule kept here: the scores are those of
/// `sentenceFeatures`, with what words and groups say summed beforehand.

import { type Columns, readColumns, type TaggedDocument } from './column.ts';
import { GROUPS } from './feature-group.ts';
import { FeatureList } from './feature-list.ts';
import { GroupScores } from './group-score.ts';
import { addPairs } from './pair-feature.ts';
import type { RuledSentence } from './ruled-sentence.ts';
import { TAG_COUNT } from './tag.ts';
import { addRows, LANES, unpack, type Weights } from './weights.ts';
import { REACH } from './word-feature.ts';
import { addScores, scoreWord, type WordScores } from './word-score.ts';
import type { WordSigns } from './word-sign.ts';

/// The scores of a sentence, `TAG_COUNT` a token, and the joints between its tokens.
export interface TokenScores {
  readonly own: Int32Array;
  readonly joints: ArrayLike<number>;
}

/// More words than this are scored afresh, so that a large collection does not fill the memory.
const MOST_WORDS = 50_000;

class Scorer {
  readonly #weights: Weights;
  readonly #groups: readonly GroupScores[];
  readonly #words = new Map<WordSigns, WordScores>();
  readonly #features = new FeatureList();
  readonly #sums = new Int32Array(LANES);

  constructor(weights: Weights) {
    this.#weights = weights;
    this.#groups = GROUPS.map((group) => new GroupScores(group, weights));
  }

  score(columns: Columns): Int32Array {
    const words = columns.words.map((signs) => this.#word(signs));
    const cores = columns.cores.map((signs, at) =>
      signs === columns.words[at] ? (words[at] as WordScores) : this.#word(signs),
    );
    const own = new Int32Array(columns.length * TAG_COUNT);
    for (let at = 0; at < columns.length; at += 1) {
      const place = at + REACH;
      this.#scoreContext(columns, place);
      for (let by = -REACH; by <= REACH; by += 1)
        addScores(words[place + by] as WordScores, cores[place + by] as WordScores, by, this.#sums);
      unpack(this.#sums, 0, own, at * TAG_COUNT);
    }
    return own;
  }

  #scoreContext(columns: Columns, place: number): void {
    this.#sums.fill(0);
    for (const group of this.#groups) group.add(columns, place, this.#sums);
    this.#features.clear();
    addPairs(this.#features, columns, place);
    addRows(this.#weights, this.#features.features, this.#sums);
  }

  #word(signs: WordSigns): WordScores {
    const known = this.#words.get(signs);
    if (known) return known;
    if (this.#words.size >= MOST_WORDS) this.#words.clear();
    const scores = scoreWord(signs, this.#weights);
    this.#words.set(signs, scores);
    return scores;
  }
}

const scorers = new WeakMap<Weights, Scorer>();

function scorerOf(weights: Weights): Scorer {
  const known = scorers.get(weights);
  if (known) return known;
  const scorer = new Scorer(weights);
  scorers.set(weights, scorer);
  return scorer;
}

/// Scores a sentence.
export function scoreTokens(sentence: RuledSentence, document: TaggedDocument, weights: Weights): TokenScores {
  const columns = readColumns(sentence, document);
  return { own: scorerOf(weights).score(columns), joints: columns.joints };
}
