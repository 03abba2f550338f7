/// Decoding: the best row of tags for a sentence (Viterbi, first order). The one rule kept here: of two rows
/// with one score the one with the lower tags wins, so that the result is always the same.

import { FeatureList } from './feature-list.ts';
import { mayFollow, OUTSIDE, TAG_COUNT, type Tag } from './tag.ts';
import type { SentenceFeatures } from './token-feature.ts';
import { addRows, LANES, unpack, type Weights } from './weights.ts';

const IMPOSSIBLE = -(2 ** 30);

/// Whether each tag may follow each other one: `before * TAG_COUNT + tag`.
const ALLOWED = Uint8Array.from({ length: TAG_COUNT * TAG_COUNT }, (_, pair) =>
  Number(mayFollow(Math.floor(pair / TAG_COUNT), pair % TAG_COUNT)),
);

/// The tags of a sentence that has these features.
export function decodeTags({ tokens, joints }: SentenceFeatures, weights: Weights): readonly Tag[] {
  const own = new Int32Array(tokens.length * TAG_COUNT);
  for (const [at, list] of tokens.entries()) own.set(emissions(list, weights), at * TAG_COUNT);
  return decodeScores(own, joints, weights);
}

/// What a token's own features say for each tag.
export function emissions(features: Int32Array, weights: Weights): Int32Array {
  const list = new FeatureList();
  for (const feature of features) list.add(feature);
  const sums = new Int32Array(LANES);
  addRows(weights, list, sums);
  return unpack(sums);
}

/// The tags of a sentence whose tokens have these scores of their own, `TAG_COUNT` a token.
export function decodeScores(own: Int32Array, joints: ArrayLike<number>, { transitions }: Weights): readonly Tag[] {
  const length = own.length / TAG_COUNT;
  const back = new Uint8Array(own.length);
  let scores = new Int32Array(TAG_COUNT).fill(IMPOSSIBLE);
  let next = new Int32Array(TAG_COUNT);
  scores[OUTSIDE] = 0;
  for (let at = 0; at < length; at += 1) {
    const moves = (joints[at] ?? 0) * ALLOWED.length;
    for (let tag = 0; tag < TAG_COUNT; tag += 1) {
      const place = at * TAG_COUNT + tag;
      const before = bestBefore(scores, transitions, moves, tag);
      back[place] = before;
      next[tag] = scoreOf(scores, transitions, moves, before, tag) + (own[place] as number);
    }
    [scores, next] = [next, scores];
  }
  return traceBack(scores, back, length);
}

function scoreOf(scores: Int32Array, transitions: Int16Array, moves: number, before: Tag, tag: Tag): number {
  return (scores[before] as number) + (transitions[moves + before * TAG_COUNT + tag] as number);
}

/// The tag behind which `tag` is likeliest.
function bestBefore(scores: Int32Array, transitions: Int16Array, moves: number, tag: Tag): Tag {
  let best = OUTSIDE;
  let most = Number.NEGATIVE_INFINITY;
  for (let before = 0; before < TAG_COUNT; before += 1) {
    if (ALLOWED[before * TAG_COUNT + tag] === 0) continue;
    const score = scoreOf(scores, transitions, moves, before, tag);
    if (score <= most) continue;
    best = before;
    most = score;
  }
  return best;
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
