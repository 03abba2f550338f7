/// Scores of groups: the weights of a group of features, summed once a key. The one rule kept here: a key is kept only
/// where it decides all the features of its group.

import type { Columns } from './column.ts';
import type { FeatureGroup } from './feature-group.ts';
import { FeatureList } from './feature-list.ts';
import { addRows, LANES, type Weights } from './weights.ts';

/// More keys than this are summed afresh, so that a large collection does not fill the memory.
const MOST_KEYS = 50_000;

export class GroupScores {
  readonly #group: FeatureGroup;
  readonly #weights: Weights;
  readonly #known = new Map<number, Int32Array>();
  readonly #features = new FeatureList();

  constructor(group: FeatureGroup, weights: Weights) {
    this.#group = group;
    this.#weights = weights;
  }

  /// Adds what the group says of a place to the `LANES` numbers of `sums`.
  add(columns: Columns, place: number, sums: Int32Array): void {
    const scores = this.#scores(columns, place);
    for (let lane = 0; lane < LANES; lane += 1) sums[lane] = (sums[lane] as number) + (scores[lane] as number);
  }

  #scores(columns: Columns, place: number): Int32Array {
    const key = this.#group.key(columns, place);
    const known = this.#known.get(key);
    if (known) return known;
    const scores = new Int32Array(LANES);
    this.#features.clear();
    this.#group.add(this.#features, columns, place);
    addRows(this.#weights, this.#features.features, scores);
    if (this.#known.size >= MOST_KEYS) this.#known.clear();
    if (key >= 0) this.#known.set(key, scores);
    return scores;
  }
}
