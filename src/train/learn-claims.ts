/// Learns claim weights: logistic regression over the features of drafts, with a penalty on large weights. The one
/// rule kept here: all examples are seen before each step, in a fixed order, so that the same examples give the same
/// weights. Method: Nesterov's accelerated gradient (1983) on the penalised likelihood.

import type { BinaryExample } from './claim-example.ts';

const STEPS = 300;
/// What a weight costs: half of this times its square, in logits.
const PENALTY = 5;
/// Features seen in fewer examples teach nothing that holds elsewhere.
const LEAST = 4;
/// How much shorter than the number of a row's features the curvature may safely be taken for.
const SLACK = 8;

interface Row {
  readonly features: Int32Array;
  readonly holds: number;
}

/// The weights in hundredths of a logit, by feature.
export function learnClaims(examples: readonly BinaryExample[]): ReadonlyMap<string, number> {
  const names = frequent(examples);
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ features, holds }) => ({
    features: Int32Array.from(features.flatMap((name) => index.get(name) ?? [])),
    holds: holds ? 1 : 0,
  }));
  const weights = descend(rows, names.length);
  return new Map(names.map((name, at) => [name, Math.round((weights[at] ?? 0) * 100)]));
}

function frequent(examples: readonly BinaryExample[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
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
