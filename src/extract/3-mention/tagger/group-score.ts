/// Scores of groups: the weights of a group of features, summed once a key. The one rule kept here: a key has one place,
/// and the last one there stays, so that there are never more than `PLACES`.

import type { Columns } from './column.ts';
import type { FeatureGroup } from './feature-group.ts';
import { FeatureList } from './feature-list.ts';
import { addRows, LANES, type Weights } from './weights.ts';

const PLACES_BITS = 13;
const PLACES = 2 ** PLACES_BITS;
const SPREAD = 0x9e3779b1;
/// Of features that no key decides.
const PASSING = PLACES * LANES;

export class GroupScores {
  readonly #group: FeatureGroup;
  readonly #weights: Weights;
  readonly #keys = new Int32Array(PLACES).fill(-1);
  readonly #scores = new Int32Array(PASSING + LANES);
  readonly #features = new FeatureList();

  constructor(group: FeatureGroup, weights: Weights) {
    this.#group = group;
    this.#weights = weights;
  }

  /// Adds what the group says of a place to the `LANES` numbers of `sums`.
  add(columns: Columns, place: number, sums: Int32Array): void {
    const key = this.#group.key(columns, place);
    const slot = Math.imul(key, SPREAD) >>> (32 - PLACES_BITS);
    const first = key < 0 ? PASSING : slot * LANES;
    if (key < 0 || this.#keys[slot] !== key) {
      this.#sum(columns, place, first);
      if (key >= 0) this.#keys[slot] = key;
    }
    const scores = this.#scores;
    for (let lane = 0; lane < LANES; lane += 1) sums[lane] = (sums[lane] as number) + (scores[first + lane] as number);
  }

  #sum(columns: Columns, place: number, first: number): void {
    this.#scores.fill(0, first, first + LANES);
    this.#features.clear();
    this.#group.add(this.#features, columns, place);
    addRows(this.#weights, this.#features, this.#scores, first);
  }
}
