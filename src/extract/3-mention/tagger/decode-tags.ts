/// Decoding: the best row of tags for a sentence (Viterbi, first order). The one rule kept here: of two rows
/// with one score the one with the lower tags wins, so that the result is always the same.

import { mayFollow, OUTSIDE, TAG_COUNT, type Tag } from './tag.ts';
import type { SentenceFeatures } from './token-feature.ts';
import { LANES, rowOf, unpack, type Weights } from './weights.ts';

const IMPOSSIBLE = -(2 ** 30);

/// Whether each tag may follow each other one: `before * TAG_COUNT + tag`.
const ALLOWED = Uint8Array.from({ length: TAG_COUNT * TAG_COUNT }, (_, pair) =>
  Number(mayFollow(Math.floor(pair / TAG_COUNT), pair % TAG_COUNT)),
);

/// The tags of a sentence that has these features.
export function decodeTags({ tokens, joints }: SentenceFeatures, weights: Weights): readonly Tag[] {
  const back = new Uint8Array(tokens.length * TAG_COUNT);
  let scores = new Int32Array(TAG_COUNT).fill(IMPOSSIBLE);
  scores[OUTSIDE] = 0;
  for (const [at, list] of tokens.entries()) {
    const moves = weights.transitions.subarray((joints[at] ?? 0) * ALLOWED.length);
    scores = advance(scores, emissions(list, weights), moves, back.subarray(at * TAG_COUNT));
  }
  return traceBack(scores, back, tokens.length);
}

/// What a token's own features say for each tag.
export function emissions(features: Int32Array, { index, rows }: Weights): Int32Array {
  const sums = new Int32Array(LANES);
  for (let at = 0; at < features.length; at += 1) {
    const row = rowOf(index, features[at] as number) * LANES;
    if (row < 0) continue;
    for (let lane = 0; lane < LANES; lane += 1) sums[lane] = (sums[lane] as number) + (rows[row + lane] as number);
  }
  return unpack(sums);
}

function advance(
  scores: Int32Array,
  own: Int32Array,
  transitions: Int16Array,
  back: Uint8Array,
): Int32Array<ArrayBuffer> {
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
