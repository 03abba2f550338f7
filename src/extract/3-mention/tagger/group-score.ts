/// Scores of groups: the weights of a group of features, summed once a key. The one rule kept here: a key has one place,
/// and the last one there stays, so that there are never more than `PLACES`.

import type { Columns } from './column.ts';
import type { FeatureGroup } from './feature-group.ts';
import { FeatureList } from './feature-list.ts';
import { addLanes, LANES } from './lane.ts';
import { addWeights, type Weights } from './weights.ts';

const PLACES_BITS = 12;
const PLACES = 2 ** PLACES_BITS;
const SPREAD = 0x9e3779b1;
/// Numbers a place: the key, then the scores; a power of two, so that they lie together in memory.
const SIZE = 8;
/// The place of features that no key decides.
const PASSING = PLACES;

export class GroupScores {
  readonly #group: FeatureGroup;
  readonly #weights: Weights;
  readonly #places = new Int32Array((PLACES + 1) * SIZE).fill(-1);
  readonly #features = new FeatureList();

  constructor(group: FeatureGroup, weights: Weights) {
    this.#group = group;
    this.#weights = weights;
  }

  /// Adds what the group says of a place to the `LANES` numbers of `sums`.
  add(columns: Columns, place: number, sums: Int32Array): void {
    const key = this.#group.key(columns, place);
    const first = SIZE * (key < 0 ? PASSING : Math.imul(key, SPREAD) >>> (32 - PLACES_BITS));
    if (key < 0 || this.#places[first] !== key) {
      this.#places[first] = key;
      this.#sum(columns, place, first + 1);
    }
    addLanes(sums, 0, this.#places, first + 1);
  }

  #sum(columns: Columns, place: number, first: number): void {
    this.#places.fill(0, first, first + LANES);
    this.#features.clear();
    this.#group.add(this.#features, columns, place);
    addWeights(this.#weights, this.#features, this.#places, first);
  }
}
