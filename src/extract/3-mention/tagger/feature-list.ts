/// A list of features. The one rule kept here: one list serves token after token, so that none is made for each.

import { withMoreRoom } from '../../../model/number-column.ts';

const FIRST_ROOM = 512;

export class FeatureList {
  #features = new Int32Array(FIRST_ROOM);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(feature: number): void {
    if (this.#length === this.#features.length) this.#features = withMoreRoom(this.#features);
    this.#features[this.#length] = feature;
    this.#length += 1;
  }

  clear(): void {
    this.#length = 0;
  }

  at(index: number): number {
    return this.#features[index] as number;
  }

  /// What has been added since it was last cleared.
  copy(): Int32Array {
    return this.#features.slice(0, this.#length);
  }
}
