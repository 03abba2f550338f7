/// Learns claim weights: logistic regression over the features of drafts, with a penalty on large weights. The one
/// rule kept here: all examples are seen before each step, in a fixed order, so that the same examples give the same
/// weights. Method: Nesterov's accelerated gradient (1983) on the penalised likelihood.

import type { FeatureWeights } from '../extract/4-claim/claim-weights.ts';
import { type BinaryExample, DENSE_ANNOTATOR } from './claim-example.ts';

const STEPS = 300;
/// What a weight costs: half of this times its square, in logits.
const PENALTY = 20;
/// Features seen in fewer examples teach nothing that holds elsewhere.
const LEAST = 5;
/// Weights of fewer hundredths than this say nothing, and are left out.
const LITTLE = 4;
/// How much shorter than the number of a row's features the curvature may safely be taken for.
const SLACK = 8;

interface Row {
  readonly features: Int32Array;
  readonly holds: number;
}

const TAB = '\t';

/// The weights in hundredths of a logit, by scope and feature.
export function learnClaims(examples: readonly BinaryExample[]): FeatureWeights {
  const named = examples.map((example) => ({ names: namesOf(example), holds: example.holds }));
  const names = frequent(named.map((one) => one.names));
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = named.map((one) => ({
    features: Int32Array.from(one.names.flatMap((name) => index.get(name) ?? [])),
    holds: one.holds ? 1 : 0,
  }));
  return byScope(names, descend(rows, names.length));
}

function namesOf({ scopes, features }: BinaryExample): readonly string[] {
  return scopes.flatMap((scope) => features.map((feature) => `${scope}${TAB}${feature}`));
}

function byScope(names: readonly string[], weights: Float64Array): FeatureWeights {
  const scopes = new Map<string, Map<string, number>>();
  for (const [at, name] of names.entries()) {
    const weight = Math.round((weights[at] ?? 0) * 100);
    if (Math.abs(weight) < LITTLE) continue;
    const [scope = '', feature = ''] = name.split(TAB);
    if (feature === DENSE_ANNOTATOR) continue;
    const own = scopes.get(scope) ?? new Map<string, number>();
    scopes.set(scope, own.set(feature, weight));
  }
  return scopes;
}

function frequent(examples: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const names of examples) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count < LEAST ? [] : [name])).sort();
}

function descend(rows: readonly Row[], size: number): Float64Array {
  const widest = rows.reduce((most, row) => Math.max(most, row.features.length), 0);
  const pace = 4 / ((rows.length * widest) / SLACK + PENALTY);
  const weights = new Float64Array(size);
  const speed = new Float64Array(size);
  for (let step = 0; step < STEPS; step += 1) {
    const ahead = weights.map((weight, at) => weight + (step / (step + 3)) * (speed[at] as number));
    const slope = slopeAt(rows, ahead);
    for (let at = 0; at < size; at += 1) {
      const next = (ahead[at] as number) - pace * (slope[at] as number);
      speed[at] = next - (weights[at] as number);
      weights[at] = next;
    }
  }
  return weights;
}

/// The slope of the penalised log-loss.
function slopeAt(rows: readonly Row[], weights: Float64Array): Float64Array {
  const slope = weights.map((weight) => PENALTY * weight);
  for (const { features, holds } of rows) {
    let sum = 0;
    for (const at of features) sum += weights[at] as number;
    const error = 1 / (1 + Math.exp(-sum)) - holds;
    for (const at of features) slope[at] = (slope[at] as number) + error;
  }
  return slope;
}
