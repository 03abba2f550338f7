/// Lanes: the weights or scores of all tags in few numbers. The one rule kept here: two tags share a number, the lower
/// one in its lower sixteen bits, so that a feature costs half as many additions; a token has some two hundred features,
/// whose sums stay far below sixteen bits.

import { TAG_COUNT } from './tag.ts';

export const LANES = (TAG_COUNT + 1) >> 1;

/// The score of each tag in `LANES` numbers from `first` on, written to `scores` from `to` on.
export function unpack(
  lanes: Int32Array,
  first = 0,
  scores: Int32Array<ArrayBuffer> = new Int32Array(TAG_COUNT),
  to = 0,
): Int32Array<ArrayBuffer> {
  for (let tag = 0; tag < TAG_COUNT; tag += 1) {
    const pair = lanes[first + (tag >> 1)] as number;
    const lower = (pair << 16) >> 16;
    scores[to + tag] = tag & 1 ? (pair - lower) >> 16 : lower;
  }
  return scores;
}

/// Adds `LANES` numbers of `lanes` from `from` on to those of `sums` from `to` on.
export function addLanes(sums: Int32Array, to: number, lanes: Int32Array, from: number): void {
  for (let lane = 0; lane < LANES; lane += 1)
    sums[to + lane] = (sums[to + lane] as number) + (lanes[from + lane] as number);
}
