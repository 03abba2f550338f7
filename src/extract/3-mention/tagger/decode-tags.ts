/// Decoding: the best row of tags for a sentence (Viterbi, first order). The one rule kept here: of two rows
/// with one score the one with the lower tags wins, so that the result is always the same.

import { FeatureList } from './feature-list.ts';
import { LANES, unpack } from './lane.ts';
import { mayFollow, OUTSIDE, TAG_COUNT, type Tag } from './tag.ts';
import type { SentenceFeatures } from './token-feature.ts';
import { addWeights, type Weights } from './weights.ts';

const IMPOSSIBLE = -(2 ** 30);
/// From any tag to any other.
const MOVES = TAG_COUNT * TAG_COUNT;

const TAGS: readonly Tag[] = Array.from({ length: TAG_COUNT }, (_, tag) => tag);
/// For each tag, those behind which it may stand, the lowest first.
const BEFORE: readonly Uint8Array[] = TAGS.map((tag) =>
  Uint8Array.from(TAGS.filter((before) => mayFollow(before, tag))),
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
  addWeights(weights, list, sums);
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
    const moves = (joints[at] ?? 0) * MOVES;
    for (let tag = 0; tag < TAG_COUNT; tag += 1) {
      const place = at * TAG_COUNT + tag;
      const before = bestBefore(scores, transitions, moves, tag);
      back[place] = before;
      next[tag] = scoreOf(scores, transitions, moves, before, tag) + (own[place] as number);
    }
    const known = scores;
    scores = next;
    next = known;
  }
  return traceBack(scores, back, length);
}

function scoreOf(scores: Int32Array, transitions: Int16Array, moves: number, before: Tag, tag: Tag): number {
  return (scores[before] as number) + (transitions[moves + before * TAG_COUNT + tag] as number);
}

/// The tag behind which `tag` is likeliest.
function bestBefore(scores: Int32Array, transitions: Int16Array, moves: number, tag: Tag): Tag {
  const tags = BEFORE[tag] as Uint8Array;
  let best = tags[0] as Tag;
  let most = scoreOf(scores, transitions, moves, best, tag);
  for (let index = 1; index < tags.length; index += 1) {
    const before = tags[index] as Tag;
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
