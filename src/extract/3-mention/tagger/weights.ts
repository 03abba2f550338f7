/// Weights: what each feature says for each tag, learned from annotated articles. The one rule kept here: weights
/// are whole numbers, so that scores are the same on every machine.

import type { FeatureList } from './feature-list.ts';
import { TAG_COUNT } from './tag.ts';

export interface Weights {
  /// Which text they were learned from.
  readonly name: string;
  readonly index: FeatureIndex;
  /// `LANES` numbers a row, each of them the weights of two tags: the lower one in the lower sixteen bits.
  readonly rows: Int32Array;
  /// For each joint, from a tag to the next: `TAG_COUNT` rows of as many. The start of a sentence is `OUTSIDE`.
  readonly transitions: Int16Array;
}

/// Features and their rows by open addressing: pairs of a feature and its row, -1 where a place is empty.
export interface FeatureIndex {
  readonly places: Int32Array;
  readonly mask: number;
  /// A bit for each value of a feature's upper bits. Most features asked for are not there, and these few
  /// kilobytes, unlike the places, stay in a processor's nearest memory.
  readonly sieve: Int32Array;
}

const SIEVE_BITS = 19;

/// Two tags share a number, so that a feature costs half as many additions. Sums of the lower ones stay far
/// below sixteen bits: a token has some two hundred features.
export const LANES = (TAG_COUNT + 1) >> 1;

const FORMAT = 'isnad-tagger-1';
/// Places for each feature, at least.
const ROOM = 3;

/// Reads a weights file: a line `format name features`, a line of transitions, then base64 of the features in
/// ascending order, each as the difference from the one before (LEB128), a mask of its tags (16 bits, low byte
/// first) and a signed byte for each of them.
export function parseWeights(text: string): Weights {
  const [head = '', transitions = '', body = ''] = text.split('\n');
  const [format, name = '', count] = head.split(' ');
  if (format !== FORMAT)
    throw new Error(`Not a weights file: it starts with "${head.slice(0, 40)}", not with "${FORMAT}"`);
  const bytes = decodeBase64(body);
  return { name, transitions: Int16Array.from(transitions.split(' ').map(Number)), ...readRows(bytes, Number(count)) };
}

function decodeBase64(body: string): Uint8Array {
  const units = atob(body);
  const bytes = new Uint8Array(units.length);
  for (let at = 0; at < units.length; at += 1) bytes[at] = units.charCodeAt(at);
  return bytes;
}

function readRows(bytes: Uint8Array, count: number): Pick<Weights, 'index' | 'rows'> {
  const features = new Int32Array(count);
  const rows = new Int32Array(count * LANES);
  let at = 0;
  let feature = 0;
  const next = (): number => bytes[at++] as number;
  for (let row = 0; row < count; row += 1) {
    let shift = 0;
    let byte = 0;
    do {
      byte = next();
      feature += (byte & 0x7f) * 2 ** shift;
      shift += 7;
    } while (byte >= 0x80);
    features[row] = feature | 0;
    const mask = next() | (next() << 8);
    for (let tag = 0; tag < TAG_COUNT; tag += 1) if (mask & (1 << tag)) setWeight(rows, row, tag, (next() << 24) >> 24);
  }
  return { rows, index: indexOf(features) };
}

/// Adds a weight to an empty lane.
export function setWeight(rows: Int32Array, row: number, tag: number, weight: number): void {
  const lane = row * LANES + (tag >> 1);
  rows[lane] = (rows[lane] as number) + (tag & 1 ? weight << 16 : weight);
}

/// The weight of each tag in `LANES` numbers from `first` on, written to `weights` from `to` on.
export function unpack(
  lanes: Int32Array,
  first = 0,
  weights: Int32Array<ArrayBuffer> = new Int32Array(TAG_COUNT),
  to = 0,
): Int32Array<ArrayBuffer> {
  for (let tag = 0; tag < TAG_COUNT; tag += 1) {
    const pair = lanes[first + (tag >> 1)] as number;
    const lower = (pair << 16) >> 16;
    weights[to + tag] = tag & 1 ? (pair - lower) >> 16 : lower;
  }
  return weights;
}

/// An index of features in the order of their rows.
export function indexOf(features: Int32Array): FeatureIndex {
  let size = 16;
  while (size < features.length * ROOM) size *= 2;
  const places = new Int32Array(size * 2).fill(-1);
  const mask = size - 1;
  const sieve = new Int32Array(2 ** (SIEVE_BITS - 5));
  for (const [row, feature] of features.entries()) {
    const bit = feature >>> (32 - SIEVE_BITS);
    sieve[bit >> 5] = (sieve[bit >> 5] as number) | (1 << (bit & 31));
    let place = feature & mask;
    while (places[place * 2 + 1] !== -1) place = (place + 1) & mask;
    places[place * 2] = feature;
    places[place * 2 + 1] = row;
  }
  return { places, mask, sieve };
}

/// The row of a feature, or -1 for one that is not there.
export function rowOf({ places, mask, sieve }: FeatureIndex, feature: number): number {
  const bit = feature >>> (32 - SIEVE_BITS);
  if (((sieve[bit >> 5] as number) & (1 << (bit & 31))) === 0) return -1;
  let place = feature & mask;
  while (places[place * 2 + 1] !== -1) {
    if (places[place * 2] === feature) return places[place * 2 + 1] as number;
    place = (place + 1) & mask;
  }
  return -1;
}

/// Adds the rows of features to the `LANES` numbers of `sums` from `first` on.
export function addRows({ index, rows }: Weights, features: FeatureList, sums: Int32Array, first = 0): void {
  for (let at = 0; at < features.length; at += 1) {
    const row = rowOf(index, features.at(at)) * LANES;
    if (row < 0) continue;
    for (let lane = 0; lane < LANES; lane += 1)
      sums[first + lane] = (sums[first + lane] as number) + (rows[row + lane] as number);
  }
}
