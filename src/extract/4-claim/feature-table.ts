/// A table of weights by feature, with a column for each thing asked about. The one rule kept here: a column is the sum
/// of its scopes, so that a feature is looked up once for all columns.

import type { FeatureWeights } from './claim-weights.ts';
import { type Answer, type FeatureSet, readFeature } from './feature.ts';

/// The weights under the answers to the first questions of a template: deeper ones, or those of the columns.
type Branch = Map<string, Branch> | Int32Array;

interface Tree {
  readonly places: readonly number[];
  readonly root: Map<string, Branch>;
}

export class FeatureTable<Thing> {
  readonly #features: FeatureSet<Thing>;
  readonly #trees: readonly Tree[];
  readonly #width: number;

  /// `columns` names the scopes of each column. Weights of features that the set has not are left out.
  constructor(weights: FeatureWeights, features: FeatureSet<Thing>, columns: readonly (readonly string[])[]) {
    this.#features = features;
    this.#width = columns.length;
    this.#trees = features.templates.map((places) => ({ places, root: new Map() }));
    const roots = new Map(this.#trees.map(({ places, root }) => [this.#nameOf(places), root]));
    for (const [column, scopes] of columns.entries())
      for (const scope of scopes)
        for (const [feature, weight] of weights.get(scope) ?? []) this.#add(roots, column, feature, weight);
  }

  #nameOf(places: readonly number[]): string {
    return places.map((place) => this.#features.names[place]).join(' ');
  }

  #add(roots: ReadonlyMap<string, Map<string, Branch>>, column: number, feature: string, weight: number): void {
    const parts = readFeature(feature);
    let branch: Branch | undefined = roots.get(parts.map(({ question }) => question).join(' '));
    for (const [at, { answer }] of parts.entries()) {
      if (!(branch instanceof Map)) return;
      const next: Branch = branch.get(answer) ?? (at + 1 < parts.length ? new Map() : new Int32Array(this.#width));
      branch.set(answer, next);
      branch = next;
    }
    if (branch instanceof Int32Array) branch[column] = (branch[column] as number) + weight;
  }

  /// The sum of each column over the features of a thing, in hundredths of a logit.
  sums(thing: Thing): Int32Array {
    const answers = this.#features.answers(thing);
    const sums = new Int32Array(this.#width);
    for (const { places, root } of this.#trees) addUnder(root, places, 0, answers, sums);
    return sums;
  }
}

/// Adds the weights found under a branch by the answers from the one at `at` on.
function addUnder(
  branch: Branch | undefined,
  places: readonly number[],
  at: number,
  answers: readonly Answer[],
  sums: Int32Array,
): void {
  if (branch === undefined) return;
  if (branch instanceof Int32Array) {
    for (let column = 0; column < sums.length; column += 1)
      sums[column] = (sums[column] as number) + (branch[column] as number);
    return;
  }
  const answer = answers[places[at] as number] as Answer;
  if (typeof answer === 'string') addUnder(branch.get(answer), places, at + 1, answers, sums);
  else for (const one of answer) addUnder(branch.get(one), places, at + 1, answers, sums);
}
