/// Scores of words: the weights of all that a word says of the tokens around it, summed once a word. The one rule kept
/// here: a word's scores lie at its number, and those of the last word that bore it stay, so that they are bounded as
/// words are.

import { FeatureList } from './feature-list.ts';
import { addLanes, LANES } from './lane.ts';
import type { TaggedWord } from './tagged-word.ts';
import { addWeights, type Weights } from './weights.ts';
import { addChosenWord, addWord, REACH } from './word-feature.ts';

const DISTANCES = 2 * REACH + 1;
/// Where the scores of tokens begin for which the rules chose nothing, behind those that say nothing of what was chosen.
const UNCHOSEN = DISTANCES * LANES;
const SIZE = 2 * UNCHOSEN;
const FIRST_ROOM = 2 ** 10;

export class WordScores {
  readonly #weights: Weights;
  /// The words whose scores are kept, by their number more one: the first is what stands beyond a sentence.
  readonly #words: (TaggedWord | null)[] = [];
  readonly #features = new FeatureList();
  #scores = new Int32Array(FIRST_ROOM * SIZE);

  constructor(weights: Weights) {
    this.#weights = weights;
  }

  /// Adds what a word says of the token `by` places before it to the `LANES` numbers of `sums`; `unchosen` tells
  /// whether the rules chose nothing there.
  add(word: TaggedWord, by: number, unchosen: boolean, sums: Int32Array): void {
    const place = word.number + 1;
    if (this.#words[place] !== word) this.#learn(word, place);
    addLanes(sums, 0, this.#scores, place * SIZE + (by + REACH) * LANES + (unchosen ? UNCHOSEN : 0));
  }

  #learn(word: TaggedWord, place: number): void {
    while (this.#words.length <= place) this.#words.push(null);
    if ((place + 1) * SIZE > this.#scores.length) this.#widen(place + 1);
    this.#words[place] = word;
    this.#sum(word, place * SIZE);
  }

  #sum(word: TaggedWord, start: number): void {
    this.#scores.fill(0, start, start + SIZE);
    for (let by = -REACH; by <= REACH; by += 1) {
      const first = start + (by + REACH) * LANES;
      this.#features.clear();
      addWord(this.#features, word, by);
      addWeights(this.#weights, this.#features, this.#scores, first);
      this.#features.clear();
      addChosenWord(this.#features, word, by, 0, 0);
      addWeights(this.#weights, this.#features, this.#scores, first + UNCHOSEN);
      addLanes(this.#scores, first + UNCHOSEN, this.#scores, first);
    }
  }

  #widen(words: number): void {
    const wider = new Int32Array(words * SIZE * 2);
    wider.set(this.#scores);
    this.#scores = wider;
  }
}
