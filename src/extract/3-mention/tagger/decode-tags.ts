/// Decoding: the best row of tags for a sentence (Viterbi, first order). The one rule kept here: of two rows
/// with one score the one with the lower tags wins, so that the result is always the same.

import { mayFollow, OUTSIDE, TAG_COUNT, type Tag } from './tag.ts';
import type { Weights } from './weights.ts';

const IMPOSSIBLE = -(2 ** 30);

/// Whether each tag may follow each other one: `before * TAG_COUNT + tag`.
const ALLOWED = Uint8Array.from({ length: TAG_COUNT * TAG_COUNT }, (_, pair) =>
  Number(mayFollow(Math.floor(pair / TAG_COUNT), pair % TAG_COUNT)),
);

/// The tags of a sentence whose tokens have these features.
export function decodeTags(features: readonly Int32Array[], weights: Weights): readonly Tag[] {
  const back = new Uint8Array(features.length * TAG_COUNT);
  let scores = new Int32Array(TAG_COUNT).fill(IMPOSSIBLE);
  scores[OUTSIDE] = 0;
  for (const [at, list] of features.entries()) scores = advance(scores, emissions(list, weights), weights.transitions, back.subarray(at * TAG_COUNT));
  return traceBack(scores, back, features.length);
}

/// What a token's own features say for each tag.
export function emissions(features: Int32Array, weights: Weights): Int32Array {
  const sums = new Int32Array(TAG_COUNT);
  for (let index = 0; index < features.length; index += 1) {
    const row = weights.rowOf(features[index] as number) * TAG_COUNT;
    if (row < 0) continue;
    for (let tag = 0; tag < TAG_COUNT; tag += 1) sums[tag] = (sums[tag] as number) + (weights.rows[row + tag] as number);
  }
  return sums;
}

function advance(scores: Int32Array, own: Int32Array, transitions: Int16Array, back: Uint8Array): Int32Array<ArrayBuffer> {
  const next = new Int32Array(TAG_COUNT).fill(IMPOSSIBLE);
  for (let tag = 0; tag < TAG_COUNT; tag += 1) {
    for (let before = 0; before < TAG_COUNT; before += 1) {
      const pair = before * TAG_COUNT + tag;
      const score = (scores[before] as number) + (transitions[pair] as number) + (own[tag] as number);
      if (ALLOWED[pair] === 0 || score <= (next[tag] as number)) continue;
      next[tag] = score;
      back[tag] = before;
    }
  }
  return next;
}

function traceBack(scores: Int32Array, back: Uint8Array, length: number): readonly Tag[] {
  const tags = new Array<Tag>(length).fill(OUTSIDE);
  let tag = scores.indexOf(Math.max(...scores));
  for (let at = length - 1; at >= 0; at -= 1) {
    tags[at] = tag;
    tag = back[at * TAG_COUNT + tag] ?? OUTSIDE;
  }
  return tags;
}
