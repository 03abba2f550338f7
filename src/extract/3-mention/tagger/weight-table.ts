/// Features and their weights by open addressing. The one rule kept here: a feature lies beside its weights, so that a
/// look-up goes to one place in memory; a place without weights is empty.

import { LANES } from './lane.ts';
import { TAG_COUNT } from './tag.ts';

/// Numbers a place: the feature, then its weights, a signed byte each.
const SIZE = 4;
/// Places for each feature, at least.
const ROOM = 2;
const SIEVE_BITS = 19;

export class WeightTable {
  readonly #places: Int32Array;
  readonly #mask: number;
  /// A bit for each value of a feature's upper bits. Most features asked for are not there, and these few
  /// kilobytes, unlike the places, stay in a processor's nearest memory.
  readonly #sieve = new Int32Array(2 ** (SIEVE_BITS - 5));
  #size = 0;

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

  /// Adds the weights of a feature, if it has any, to the `LANES` numbers of `sums` from `first` on.
  add(feature: number, sums: Int32Array, first: number): void {
    const bit = feature >>> (32 - SIEVE_BITS);
    if (((this.#sieve[bit >> 5] as number) & (1 << (bit & 31))) === 0) return;
    let place = feature & this.#mask;
    while (this.#places[place * SIZE] !== feature) {
      if (!this.#isFull(place)) return;
      place = (place + 1) & this.#mask;
    }
    addBytes(this.#places, place * SIZE + 1, sums, first);
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
