/// Learns claim weights: logistic regression over the features of drafts, with a penalty on large weights. The one
/// rule kept here: all examples are seen before each step, in a fixed order, so that the same examples give the same
/// weights. Method: Nesterov's accelerated gradient (1983) on the penalised likelihood.

import type { FeatureWeights } from '../extract/4-claim/claim-weights.ts';
import { type BinaryExample, DENSE_ANNOTATOR } from './claim-example.ts';

/// Twice as many for four times the examples: what is seen seldom is learned slowly beside what is seen often.
const STEPS = 600;
/// What a weight costs: half of this times its square, in logits.
const PENALTY = 20;
/// Features seen in fewer examples teach nothing that holds elsewhere.
const LEAST = 5;
/// Weights of fewer hundredths than this say nothing, and are left out.
const LITTLE = 7;
/// How much shorter than the number of a row's features the curvature may safely be taken for.
const SLACK = 8;

interface Row {
  readonly features: Int32Array;
  readonly holds: number;
}

const TAB = '\t';

/// Examples as numbers. There are a hundred features an example, so none of their words is kept twice.
export class ExampleTable {
  readonly #numbers = new Map<string, number>();
  readonly #rows: Row[] = [];

  /// Takes an example and gives its number.
  add({ scopes, features, holds }: BinaryExample): number {
    const asked = scopes.flatMap((scope) => features.map((feature) => this.#numberOf(`${scope}${TAB}${feature}`)));
    return this.#rows.push({ features: Int32Array.from(asked), holds: holds ? 1 : 0 }) - 1;
  }

  /// The weights that examples teach, in hundredths of a logit, by scope and feature; one that is given twice counts twice.
  learn(examples: readonly number[]): FeatureWeights {
    const rows = examples.map((number) => this.#rows[number] as Row);
    const names = this.#frequent(rows);
    const places = new Int32Array(this.#numbers.size).fill(-1);
    for (const [place, name] of names.entries()) places[this.#numberOf(name)] = place;
    return byScope(
      names,
      descend(
        rows.map((row) => placed(row, places)),
        names.length,
      ),
    );
  }

  #numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  #frequent(rows: readonly Row[]): readonly string[] {
    const counts = new Int32Array(this.#numbers.size);
    for (const { features } of rows) for (const number of features) counts[number] = (counts[number] as number) + 1;
    return [...this.#numbers].flatMap(([name, number]) => ((counts[number] as number) < LEAST ? [] : [name])).sort();
  }
}

/// The same row with the places of its features for their numbers; those without a place are left out.
function placed({ features, holds }: Row, places: Int32Array): Row {
  return { features: features.map((number) => places[number] as number).filter((place) => place >= 0), holds };
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
