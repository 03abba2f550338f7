/// Scores of words: the weights of all that a word says of the tokens around it, summed once a word. The one rule
/// kept here: a sum is that of the very features that training writes out one by one.

import { FeatureList } from './feature-list.ts';
import { addRows, LANES, type Weights } from './weights.ts';
import { addCoreWord, addWord, REACH } from './word-feature.ts';
import type { WordSigns } from './word-sign.ts';

const DISTANCES = 2 * REACH + 1;
/// Where the scores of a word as the core of a token begin, behind those of the word as it stands.
const CORE = DISTANCES * LANES;

/// For each distance the `LANES` scores of a word as it stands, then those of it as a core.
export type WordScores = Int32Array;

/// The scores of a word.
export function scoreWord(signs: WordSigns, weights: Weights): WordScores {
  const scores = new Int32Array(2 * CORE);
  const features = new FeatureList();
  for (let by = -REACH; by <= REACH; by += 1) {
    features.clear();
    addWord(features, signs, by);
    addRows(weights, features.features, scores, (by + REACH) * LANES);
    features.clear();
    addCoreWord(features, signs, by);
    addRows(weights, features.features, scores, CORE + (by + REACH) * LANES);
  }
  return scores;
}

/// Adds what two words, one as it stands and one as a core, say of the token `by` places before them.
export function addScores(word: WordScores, core: WordScores, by: number, sums: Int32Array): void {
  const first = (by + REACH) * LANES;
  for (let lane = 0; lane < LANES; lane += 1) {
    sums[lane] = (sums[lane] as number) + (word[first + lane] as number) + (core[CORE + first + lane] as number);
  }
}
