/// Scoring: what the weights say of each token for each tag. The one rule kept here: the scores are those of
/// `sentenceFeatures`, with what words and groups say summed beforehand.

import { Columns, type TaggedDocument } from './column.ts';
import { GROUPS } from './feature-group.ts';
import { FeatureList } from './feature-list.ts';
import { GroupScores } from './group-score.ts';
import { LANES, unpack } from './lane.ts';
import { addChosenWords, addPairs } from './pair-feature.ts';
import type { RuledSentence } from './ruled-sentence.ts';
import { TAG_COUNT } from './tag.ts';
import type { TaggedWord } from './tagged-word.ts';
import { addWeights, type Weights } from './weights.ts';
import { REACH } from './word-feature.ts';
import { WordScores } from './word-score.ts';

/// The scores of a sentence, `TAG_COUNT` a token, and the joints between its tokens, until the next one is scored.
export interface TokenScores {
  readonly own: Int32Array;
  readonly joints: ArrayLike<number>;
}

class Scorer {
  readonly #weights: Weights;
  readonly #groups: readonly GroupScores[];
  readonly #words: WordScores;
  readonly #columns = new Columns();
  readonly #features = new FeatureList();
  readonly #sums = new Int32Array(LANES);
  #own = new Int32Array(0);

  constructor(weights: Weights) {
    this.#weights = weights;
    this.#groups = GROUPS.map((group) => new GroupScores(group, weights));
    this.#words = new WordScores(weights);
  }

  score(sentence: RuledSentence, document: TaggedDocument): TokenScores {
    const columns = this.#columns.read(sentence, document);
    const own = this.#room(columns.length * TAG_COUNT);
    for (let at = 0; at < columns.length; at += 1) {
      this.#scorePlace(columns, at + REACH);
      unpack(this.#sums, 0, own, at * TAG_COUNT);
    }
    return { own, joints: columns.joints.subarray(0, columns.length) };
  }

  #room(length: number): Int32Array<ArrayBuffer> {
    if (this.#own.length < length) this.#own = new Int32Array(length * 2);
    return this.#own.subarray(0, length);
  }

  #scorePlace(columns: Columns, place: number): void {
    this.#sums.fill(0);
    this.#features.clear();
    for (const group of this.#groups) group.add(columns, place, this.#sums);
    const unchosen = columns.chosen[place] === 0;
    for (let by = -REACH; by <= REACH; by += 1)
      this.#words.add(columns.words[place + by] as TaggedWord, by, unchosen, this.#sums);
    if (!unchosen) addChosenWords(this.#features, columns, place);
    addPairs(this.#features, columns, place);
    addWeights(this.#weights, this.#features, this.#sums);
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
  return scorerOf(weights).score(sentence, document);
}
