/// Scoring: what the weights say of each token for each tag. The one rule kept here: the scores are those of
/// `sentenceFeatures`, with the features of single words summed beforehand.

import { FeatureList } from './feature-list.ts';
import type { RuledSentence } from './ruled-sentence.ts';
import { TAG_COUNT } from './tag.ts';
import { addContext, type Columns, readColumns, type TaggedDocument } from './token-feature.ts';
import { addRows, LANES, unpack, type Weights } from './weights.ts';
import { EDGE_SIGNS, REACH } from './word-feature.ts';
import { WordScores } from './word-score.ts';

const scores = new WeakMap<Weights, WordScores>();

function wordScores(weights: Weights): WordScores {
  const known = scores.get(weights);
  if (known) return known;
  const made = new WordScores(weights);
  scores.set(weights, made);
  return made;
}

/// The scores of a sentence, `TAG_COUNT` a token, and the joints between its tokens.
export interface TokenScores {
  readonly own: Int32Array;
  readonly joints: ArrayLike<number>;
}

/// Scores a sentence.
export function scoreTokens(sentence: RuledSentence, document: TaggedDocument, weights: Weights): TokenScores {
  const columns = readColumns(sentence, document);
  const words = wordScores(weights);
  const own = new Int32Array(columns.length * TAG_COUNT);
  const sums = new Int32Array(LANES);
  const features = new FeatureList();
  for (let at = 0; at < columns.length; at += 1) {
    features.clear();
    addContext(features, columns, at);
    sums.fill(0);
    addRows(weights, features.features, sums);
    addWords(words, columns, at, sums);
    own.set(unpack(sums), at * TAG_COUNT);
  }
  return { own, joints: columns.joints };
}

function addWords(scored: WordScores, { words, cores }: Columns, at: number, sums: Int32Array): void {
  for (let by = -REACH; by <= REACH; by += 1) {
    scored.addWord(words[at + REACH + by] ?? EDGE_SIGNS, by, sums);
    scored.addCore(cores[at + REACH + by] ?? EDGE_SIGNS, by, sums);
  }
}
