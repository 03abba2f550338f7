/// Learning: a linear-chain conditional random field, fitted by FTRL-Proximal (McMahan et al. 2013). The one
/// rule kept here: nothing depends on chance or time; the same examples in the same order give the same weights.

import { JOINT_COUNT } from '../extract/3-mention/tagger/joint.ts';
import { mayFollow, OUTSIDE, TAG_COUNT } from '../extract/3-mention/tagger/tag.ts';
import { BIAS_FEATURE } from '../extract/3-mention/tagger/token-feature.ts';

import { Chance } from './chance.ts';
import type { Example } from './example.ts';
import { type FeatureIndex, indexOf, rowOf } from './feature-index.ts';

export interface Learning {
  readonly epochs: number;
  /// Features seen at fewer tokens are left out.
  readonly fewest: number;
  readonly rate: number;
  readonly sparsity: number;
  readonly shrinkage: number;
  /// The share of features hidden from each token in each epoch, so that none is leaned on too much.
  readonly hidden: number;
  /// Taken from every token's weight for standing outside names: what is found little is found too little.
  readonly reluctance: number;
}

export interface Learned {
  readonly features: Int32Array;
  /// `TAG_COUNT` weights a feature.
  readonly weights: Float64Array;
  readonly transitions: Float64Array;
}

export const USUAL: Learning = {
  epochs: 8,
  fewest: 2,
  rate: 0.1,
  sparsity: 0.3,
  shrinkage: 1,
  hidden: 0.2,
  reluctance: 0.6,
};

const SEED = 0x2545f491;
const NEGLIGIBLE = 1e-3;
const PAIRS = TAG_COUNT * TAG_COUNT;

/// Coordinates with the sums that FTRL keeps for each.
class Parameters {
  readonly values: Float64Array;
  readonly #sums: Float64Array;
  /// Square roots of the sums of squared gradients.
  readonly #roots: Float64Array;
  readonly #rate: number;
  readonly #sparsity: number;
  readonly #shrinkage: number;

  constructor(size: number, { rate, shrinkage }: Learning, sparsity: number) {
    this.values = new Float64Array(size);
    this.#sums = new Float64Array(size);
    this.#roots = new Float64Array(size);
    this.#rate = rate;
    this.#sparsity = sparsity;
    this.#shrinkage = shrinkage;
  }

  /// Takes a step against `gradient` in one coordinate.
  step(at: number, gradient: number): void {
    const root = this.#roots[at] as number;
    const grown = Math.sqrt(root * root + gradient * gradient);
    const sum = (this.#sums[at] as number) + gradient - ((grown - root) / this.#rate) * (this.values[at] as number);
    this.#roots[at] = grown;
    this.#sums[at] = sum;
    const beyond = Math.abs(sum) - this.#sparsity;
    this.values[at] = beyond <= 0 ? 0 : (-Math.sign(sum) * beyond) / ((1 + grown) / this.#rate + this.#shrinkage);
  }
}

/// Fits weights to examples.
export function learnWeights(examples: readonly Example[], learning: Learning = USUAL): Learned {
  const features = frequentFeatures(examples, learning.fewest);
  const index = indexOf(features);
  const copies = examples.some((example) => example.foreign) ? 3 : 1;
  const rows = examples.map((example) =>
    example.features.tokens.map((list) => rowsOf(list, index, features.length, copies, example.foreign)),
  );
  const weights = new Parameters(features.length * copies * TAG_COUNT, learning, learning.sparsity);
  const transitions = new Parameters(JOINT_COUNT * PAIRS, learning, 0);
  const chance = new Chance(SEED);
  for (let epoch = 0; epoch < learning.epochs; epoch += 1) {
    for (const place of shuffled(examples.length, chance)) {
      const shown = (rows[place] ?? []).map((list) => list.filter(() => chance.next() >= learning.hidden));
      learnFrom(shown, examples[place] as Example, weights, transitions);
    }
  }
  const own = ownWeights(weights.values, features.length, copies);
  const outside = rowOf(index, BIAS_FEATURE) * TAG_COUNT + OUTSIDE;
  own[outside] = (own[outside] ?? 0) - learning.reluctance;
  return { features, weights: own, transitions: transitions.values };
}

/// The rows of a token's features: those for all text, and copies for ours or for foreign text (Daumé 2007).
function rowsOf(list: Int32Array, index: FeatureIndex, size: number, copies: number, foreign: boolean): Int32Array {
  const rows = list.map((feature) => rowOf(index, feature)).filter((row) => row >= 0);
  if (copies === 1) return rows;
  const own = rows.map((row) => row + size * (foreign ? 2 : 1));
  return Int32Array.from([...rows, ...own]);
}

/// What holds for all text and what holds for ours, together.
function ownWeights(values: Float64Array, size: number, copies: number): Float64Array {
  const shared = values.slice(0, size * TAG_COUNT);
  return copies === 1 ? shared : shared.map((value, at) => value + (values[size * TAG_COUNT + at] as number));
}

function frequentFeatures(examples: readonly Example[], fewest: number): Int32Array {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const list of features.tokens) for (const feature of list) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= fewest).map(([feature]) => feature);
  return Int32Array.from(kept).sort((a, b) => (a >>> 0) - (b >>> 0));
}

function shuffled(length: number, chance: Chance): readonly number[] {
  const order = Array.from({ length }, (_, index) => index);
  for (let at = length - 1; at > 0; at -= 1) {
    const other = Math.floor(chance.next() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
  return order;
}

/// One step towards an example: what the model expects less what is so.
function learnFrom(rows: readonly Int32Array[], example: Example, weights: Parameters, transitions: Parameters): void {
  const length = rows.length;
  if (length === 0) return;
  const own = rows.map((list) => potentials(list, weights.values));
  const moves = Array.from({ length }, (_, at) => movesAt(transitions.values, example.features.joints[at] ?? 0));
  const forward = forwardMessages(own, moves);
  const backward = backwardMessages(own, moves);
  for (let at = 0; at < length; at += 1) {
    const expected = product(forward[at] as Float64Array, backward[at] as Float64Array);
    const gold = example.tags[at] ?? OUTSIDE;
    for (let tag = 0; tag < TAG_COUNT; tag += 1) {
      const gradient = ((expected[tag] as number) - Number(tag === gold)) * example.weight;
      if (Math.abs(gradient) < NEGLIGIBLE) continue;
      for (const row of rows[at] as Int32Array) weights.step(row * TAG_COUNT + tag, gradient);
    }
  }
  fitTransitions(own, moves, forward, backward, example, transitions);
}

/// The exponentials of the scores of a joint, 0 for what may not be.
function movesAt(values: Float64Array, joint: number): Float64Array {
  const moves = new Float64Array(PAIRS);
  for (let pair = 0; pair < PAIRS; pair += 1) {
    if (mayFollow((pair / TAG_COUNT) | 0, pair % TAG_COUNT))
      moves[pair] = Math.exp(values[joint * PAIRS + pair] as number);
  }
  return moves;
}

/// The exponentials of a token's scores, the greatest scaled to 1.
function potentials(rows: Int32Array, values: Float64Array): Float64Array {
  const sums = new Float64Array(TAG_COUNT);
  for (const row of rows)
    for (let tag = 0; tag < TAG_COUNT; tag += 1)
      sums[tag] = (sums[tag] as number) + (values[row * TAG_COUNT + tag] as number);
  const most = Math.max(...sums);
  return sums.map((sum) => Math.exp(sum - most));
}

function normalized(values: Float64Array): Float64Array {
  let sum = 0;
  for (const value of values) sum += value;
  return values.map((value) => value / sum);
}

function product(a: Float64Array, b: Float64Array): Float64Array {
  return normalized(a.map((value, index) => value * (b[index] as number)));
}

/// For each token, how likely each tag is given all up to it.
function forwardMessages(own: readonly Float64Array[], moves: readonly Float64Array[]): readonly Float64Array[] {
  const messages: Float64Array[] = [];
  let before = new Float64Array(TAG_COUNT);
  before[OUTSIDE] = 1;
  for (const [at, scores] of own.entries()) {
    const next = new Float64Array(TAG_COUNT);
    const here = moves[at] as Float64Array;
    for (let from = 0; from < TAG_COUNT; from += 1) {
      for (let tag = 0; tag < TAG_COUNT; tag += 1)
        next[tag] = (next[tag] as number) + (before[from] as number) * (here[from * TAG_COUNT + tag] as number);
    }
    before = normalized(next.map((value, tag) => value * (scores[tag] as number))) as typeof before;
    messages.push(before);
  }
  return messages;
}

/// For each token, how well each tag agrees with all that follows it.
function backwardMessages(own: readonly Float64Array[], moves: readonly Float64Array[]): readonly Float64Array[] {
  const messages: Float64Array[] = new Array(own.length);
  let after = new Float64Array(TAG_COUNT).fill(1);
  for (let at = own.length - 1; at >= 0; at -= 1) {
    messages[at] = after;
    const next = new Float64Array(TAG_COUNT);
    const here = moves[at] as Float64Array;
    for (let tag = 0; tag < TAG_COUNT; tag += 1) {
      const behind = (after[tag] as number) * ((own[at] as Float64Array)[tag] as number);
      for (let from = 0; from < TAG_COUNT; from += 1)
        next[from] = (next[from] as number) + (here[from * TAG_COUNT + tag] as number) * behind;
    }
    after = normalized(next) as typeof after;
  }
  return messages;
}

function fitTransitions(
  own: readonly Float64Array[],
  moves: readonly Float64Array[],
  forward: readonly Float64Array[],
  backward: readonly Float64Array[],
  example: Example,
  transitions: Parameters,
): void {
  for (let at = 1; at < own.length; at += 1) {
    const here = moves[at] as Float64Array;
    const gradient = new Float64Array(PAIRS);
    addJoint(
      gradient,
      here,
      forward[at - 1] as Float64Array,
      product(own[at] as Float64Array, backward[at] as Float64Array),
    );
    const seen = (example.tags[at - 1] ?? OUTSIDE) * TAG_COUNT + (example.tags[at] ?? OUTSIDE);
    gradient[seen] = (gradient[seen] as number) - 1;
    const first = (example.features.joints[at] ?? 0) * PAIRS;
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const value = gradient[pair] as number;
      if (here[pair] !== 0 && Math.abs(value) > NEGLIGIBLE) transitions.step(first + pair, value * example.weight);
    }
  }
}

/// Adds how likely each pair of tags is.
function addJoint(gradient: Float64Array, moves: Float64Array, before: Float64Array, after: Float64Array): void {
  let sum = 0;
  for (let pair = 0; pair < moves.length; pair += 1) sum += jointOf(pair, moves, before, after);
  for (let pair = 0; pair < moves.length; pair += 1)
    gradient[pair] = (gradient[pair] as number) + jointOf(pair, moves, before, after) / sum;
}

function jointOf(pair: number, moves: Float64Array, before: Float64Array, after: Float64Array): number {
  return (before[(pair / TAG_COUNT) | 0] as number) * (moves[pair] as number) * (after[pair % TAG_COUNT] as number);
}
