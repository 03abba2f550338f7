/// Scores of words: the weights of all that a word says of the tokens around it, summed once a word. The one rule kept
/// here: a word has one place, and the last one there stays, so that there are never more than `PLACES`.

import { FeatureList } from './feature-list.ts';
import { addRows, LANES, type Weights } from './weights.ts';
import { addCoreWord, addWord, REACH } from './word-feature.ts';
import type { WordSigns } from './word-sign.ts';

const PLACES = 2 ** 15;
const DISTANCES = 2 * REACH + 1;
/// Where the scores of a word as the core of a token begin, behind those of the word as it stands.
const CORE = DISTANCES * LANES;
const SIZE = 2 * CORE;

export class WordScores {
  readonly #weights: Weights;
  readonly #words = new Array<WordSigns | null>(PLACES).fill(null);
  readonly #scores = new Int32Array(PLACES * SIZE);
  readonly #features = new FeatureList();

  constructor(weights: Weights) {
    this.#weights = weights;
  }

  /// Adds what a word says as it stands of the token `by` places before it to the `LANES` numbers of `sums`.
  addWord(signs: WordSigns, by: number, sums: Int32Array): void {
    this.#add(this.#first(signs) + (by + REACH) * LANES, sums);
  }

  /// The same for a word as the core of a token.
  addCore(signs: WordSigns, by: number, sums: Int32Array): void {
    this.#add(this.#first(signs) + CORE + (by + REACH) * LANES, sums);
  }

  #add(first: number, sums: Int32Array): void {
    const scores = this.#scores;
    for (let lane = 0; lane < LANES; lane += 1) sums[lane] = (sums[lane] as number) + (scores[first + lane] as number);
  }

  /// Where the scores of a word begin.
  #first(signs: WordSigns): number {
    const place = signs.key & (PLACES - 1);
    if (this.#words[place] !== signs) {
      this.#words[place] = signs;
      this.#sum(signs, place * SIZE);
    }
    return place * SIZE;
  }

  #sum(signs: WordSigns, start: number): void {
    this.#scores.fill(0, start, start + SIZE);
    for (let by = -REACH; by <= REACH; by += 1) {
      const first = start + (by + REACH) * LANES;
      this.#features.clear();
      addWord(this.#features, signs, by);
      addRows(this.#weights, this.#features, this.#scores, first);
      this.#features.clear();
      addCoreWord(this.#features, signs, by);
      addRows(this.#weights, this.#features, this.#scores, CORE + first);
    }
  }
}
