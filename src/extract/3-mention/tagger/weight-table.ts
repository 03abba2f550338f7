/// Features and their weights by open addressing. The one rule kept here: a feature lies beside its weights, so that a
/// look-up goes to one place in memory; a place without weights is empty.

import type { FeatureList } from './feature-list.ts';
import { LANES } from './lane.ts';
import { TAG_COUNT } from './tag.ts';

/// Numbers a place: the feature, then its weights, a signed byte each.
const SIZE = 4;
/// Places for each feature, at least.
const ROOM = 2;
const FIRST_ROOM = 512;
const SIEVE_BITS = 20;

export class WeightTable {
  readonly #places: Int32Array;
  readonly #mask: number;
  /// A bit for each value of a feature's upper bits. Most features asked for are not there, and these 128
  /// kilobytes, unlike the places, stay in a processor's nearer memory.
  readonly #sieve = new Int32Array(2 ** (SIEVE_BITS - 5));
  #size = 0;
  /// The features of a list that may be there, and what stands where each would.
  #asked = new Int32Array(FIRST_ROOM);
  #standing = new Int32Array(FIRST_ROOM);

  /// A table with room for so many features.
  constructor(features: number) {
    let places = 16;
    while (places < features * ROOM) places *= 2;
    this.#places = new Int32Array(places * SIZE);
    this.#mask = places - 1;
  }

  /// How many features have weights.
  get size(): number {
    return this.#size;
  }

  /// Gives a feature its weights, `TAG_COUNT` signed bytes.
  set(feature: number, weights: ArrayLike<number>): void {
    const bit = feature >>> (32 - SIEVE_BITS);
    this.#sieve[bit >> 5] = (this.#sieve[bit >> 5] as number) | (1 << (bit & 31));
    let place = feature & this.#mask;
    while (this.#isFull(place)) place = (place + 1) & this.#mask;
    this.#places[place * SIZE] = feature;
    for (let tag = 0; tag < TAG_COUNT; tag += 1) {
      const at = place * SIZE + 1 + (tag >> 2);
      this.#places[at] = (this.#places[at] as number) | (((weights[tag] as number) & 0xff) << ((tag & 3) * 8));
    }
    this.#size += 1;
  }

  #isFull(place: number): boolean {
    const at = place * SIZE;
    return (
      ((this.#places[at + 1] as number) | (this.#places[at + 2] as number) | (this.#places[at + 3] as number)) !== 0
    );
  }

  /// Adds the weights of those features that have any to the `LANES` numbers of `sums` from `first` on. It is done in three
  /// rounds, since look-ups that wait for no other are fetched from memory side by side.
  add(features: FeatureList, sums: Int32Array, first: number): void {
    const asked = this.#sift(features);
    for (let at = 0; at < asked; at += 1)
      this.#standing[at] = this.#places[((this.#asked[at] as number) & this.#mask) * SIZE] as number;
    for (let at = 0; at < asked; at += 1) {
      const place = this.#placeOf(this.#asked[at] as number, this.#standing[at] as number);
      if (place >= 0) addBytes(this.#places, place * SIZE + 1, sums, first);
    }
  }

  /// Writes down the features that may be there, without a choice for each. Gives how many there are.
  #sift(features: FeatureList): number {
    const { length } = features;
    if (length > this.#asked.length) {
      this.#asked = new Int32Array(2 * length);
      this.#standing = new Int32Array(2 * length);
    }
    let asked = 0;
    for (let at = 0; at < length; at += 1) {
      const feature = features.at(at);
      const bit = feature >>> (32 - SIEVE_BITS);
      this.#asked[asked] = feature;
      asked += ((this.#sieve[bit >> 5] as number) >>> (bit & 31)) & 1;
    }
    return asked;
  }

  /// The place of a feature, -1 for none; `standing` is what stands in the first where it could be.
  #placeOf(feature: number, standing: number): number {
    let place = feature & this.#mask;
    let found = standing;
    while (found !== feature) {
      if (!this.#isFull(place)) return -1;
      place = (place + 1) & this.#mask;
      found = this.#places[place * SIZE] as number;
    }
    return place;
  }
}

function addBytes(places: Int32Array, at: number, sums: Int32Array, first: number): void {
  for (let lane = 0; lane < LANES; lane += 1) {
    const four = places[at + (lane >> 1)] as number;
    sums[first + lane] = (sums[first + lane] as number) + lanesOf(lane & 1 ? four >> 16 : four);
  }
}

/// The lower two of four weights as one lane.
function lanesOf(four: number): number {
  return ((four << 24) >> 24) + (((four << 16) >> 24) << 16);
}
