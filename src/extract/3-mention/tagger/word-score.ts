/// Scores of words: the weights of all that a word says of the tokens around it, summed once a word. The one rule
/// kept here: a sum is that of the very features that training writes out one by one.

import { FeatureList } from './feature-list.ts';
import { addRows, LANES, type Weights } from './weights.ts';
import { addCoreWord, addWord, REACH } from './word-feature.ts';
import type { WordSigns } from './word-sign.ts';

/// More words than this are summed afresh, so that a large collection does not fill the memory.
const MOST_WORDS = 20_000;

const DISTANCES = 2 * REACH + 1;
/// Numbers a word: for each distance `LANES` of what it says as it stands, then as many of what it says as a core.
const CORE = DISTANCES * LANES;

export class WordScores {
  readonly #weights: Weights;
  readonly #known = new Map<WordSigns, Int32Array>();
  readonly #features = new FeatureList();

  constructor(weights: Weights) {
    this.#weights = weights;
  }

  /// Adds what a word says of the token `by` places before it to the `LANES` numbers of `sums`.
  addWord(signs: WordSigns, by: number, sums: Int32Array): void {
    addLanes(this.#of(signs), (by + REACH) * LANES, sums);
  }

  /// The same for the core of a token.
  addCore(signs: WordSigns, by: number, sums: Int32Array): void {
    addLanes(this.#of(signs), CORE + (by + REACH) * LANES, sums);
  }

  #of(signs: WordSigns): Int32Array {
    const known = this.#known.get(signs);
    if (known) return known;
    if (this.#known.size >= MOST_WORDS) this.#known.clear();
    const summed = this.#sum(signs);
    this.#known.set(signs, summed);
    return summed;
  }

  #sum(signs: WordSigns): Int32Array {
    const summed = new Int32Array(2 * CORE);
    for (let by = -REACH; by <= REACH; by += 1) {
      const first = (by + REACH) * LANES;
      this.#features.clear();
      addWord(this.#features, signs, by);
      addRows(this.#weights, this.#features.features, summed, first);
      this.#features.clear();
      addCoreWord(this.#features, signs, by);
      addRows(this.#weights, this.#features.features, summed, CORE + first);
    }
    return summed;
  }
}

function addLanes(from: Int32Array, first: number, sums: Int32Array): void {
  for (let lane = 0; lane < LANES; lane += 1) sums[lane] = (sums[lane] as number) + (from[first + lane] as number);
}
