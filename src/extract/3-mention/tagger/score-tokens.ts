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
import { WordScores } from './word-score.ts';
import type { WordSigns } from './word-sign.ts';

/// The scores of a sentence, `TAG_COUNT` a token, and the joints between its tokens.
export interface TokenScores {
  readonly own: Int32Array;
  readonly joints: ArrayLike<number>;
}

class Scorer {
  readonly #weights: Weights;
  readonly #groups: readonly GroupScores[];
  readonly #words: WordScores;
  readonly #features = new FeatureList();
  readonly #sums = new Int32Array(LANES);

  constructor(weights: Weights) {
    this.#weights = weights;
    this.#groups = GROUPS.map((group) => new GroupScores(group, weights));
    this.#words = new WordScores(weights);
  }

  score(columns: Columns): Int32Array {
    const own = new Int32Array(columns.length * TAG_COUNT);
    for (let at = 0; at < columns.length; at += 1) {
      this.#sums.fill(0);
      for (const group of this.#groups) group.add(columns, at + REACH, this.#sums);
      this.#addWords(columns, at + REACH);
      this.#features.clear();
      addPairs(this.#features, columns, at + REACH);
      addRows(this.#weights, this.#features, this.#sums);
      unpack(this.#sums, 0, own, at * TAG_COUNT);
    }
    return own;
  }

  #addWords({ words, cores }: Columns, place: number): void {
    for (let by = -REACH; by <= REACH; by += 1) {
      this.#words.addWord(words[place + by] as WordSigns, by, this.#sums);
      this.#words.addCore(cores[place + by] as WordSigns, by, this.#sums);
    }
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
