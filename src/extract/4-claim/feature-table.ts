/// A table of weights by feature, with a column for each thing asked about. The one rule kept here: answers are numbered
/// once, question by question, so that the weights of a feature are found by figuring where they stand.

import type { FeatureWeights } from './claim-weights.ts';
import { type Answer, type FeatureSet, readFeature } from './feature.ts';

/// The numbers of the answers that some weight knows, from 1 on; all others are 0.
type Numbering = Map<string, number>;

/// Stands for the number of an answer that is several.
const SEVERAL = -1;

/// A feature: its questions, how far apart in `rows` the answers to each stand, and the row of each combination; row 0
/// holds no weight.
interface Template {
  readonly places: readonly number[];
  readonly strides: readonly number[];
  readonly rows: Int32Array;
}

export class FeatureTable<Thing> {
  readonly #features: FeatureSet<Thing>;
  readonly #numberings: readonly Numbering[];
  readonly #templates: readonly Template[];
  readonly #width: number;
  /// The weights of all rows, column by column.
  readonly #weights: number[];
  /// The numbers of the answers last given; where they are several, these.
  readonly #numbers: number[];
  readonly #several: (readonly number[])[];

  /// `columns` names the scopes of each column. Weights of features that the set has not are left out.
  constructor(weights: FeatureWeights, features: FeatureSet<Thing>, columns: readonly (readonly string[])[]) {
    this.#features = features;
    this.#width = columns.length;
    this.#weights = Array.from(columns, () => 0);
    this.#numbers = features.names.map(() => 0);
    this.#several = features.names.map(() => []);
    const scopes = [...new Set(columns.flat())].flatMap((scope) => weights.get(scope) ?? []);
    this.#numberings = numberAnswers(features, scopes);
    this.#templates = features.templates.map((places) => templateOf(places, this.#numberings));
    const byName = new Map(features.templates.map((places, at) => [nameOf(features, places), this.#templates[at]]));
    for (const [column, own] of columns.entries())
      for (const scope of own)
        for (const [feature, weight] of weights.get(scope) ?? []) this.#put(byName, column, feature, weight);
  }

  #put(byName: ReadonlyMap<string, Template | undefined>, column: number, feature: string, weight: number): void {
    const parts = readFeature(feature);
    const template = byName.get(parts.map(({ question }) => question).join(' '));
    if (!template) return;
    for (const [at, { answer }] of parts.entries()) {
      const place = template.places[at] as number;
      this.#numbers[place] = this.#numberings[place]?.get(answer) ?? 0;
    }
    const cell = indexOf(template, this.#numbers);
    const row = template.rows[cell] || this.#newRow();
    template.rows[cell] = row;
    this.#weights[row + column] = (this.#weights[row + column] as number) + weight;
  }

  #newRow(): number {
    const row = this.#weights.length;
    for (let column = 0; column < this.#width; column += 1) this.#weights.push(0);
    return row;
  }

  /// The sum of each column over the features of a thing, in hundredths of a logit.
  sums(thing: Thing): readonly number[] {
    for (let place = 0; place < this.#numbers.length; place += 1)
      this.#answer(place, this.#features.answer(place, thing));
    const sums: number[] = [];
    for (let column = 0; column < this.#width; column += 1) sums.push(0);
    for (const template of this.#templates) this.#add(template, sums);
    return sums;
  }

  #answer(place: number, answer: Answer): void {
    const numbering = this.#numberings[place] as Numbering;
    if (typeof answer === 'string') {
      this.#numbers[place] = numbering.get(answer) ?? 0;
      return;
    }
    this.#numbers[place] = SEVERAL;
    this.#several[place] = answer.map((one) => numbering.get(one) ?? 0);
  }

  #add(template: Template, sums: number[]): void {
    const cell = indexOf(template, this.#numbers);
    if (cell < 0) this.#addSeveral(template, sums);
    const row = cell < 0 ? 0 : (template.rows[cell] as number);
    if (row === 0) return;
    for (let column = 0; column < sums.length; column += 1)
      sums[column] = (sums[column] as number) + (this.#weights[row + column] as number);
  }

  /// Adds a feature once for each of the answers to its first question that has several.
  #addSeveral(template: Template, sums: number[]): void {
    const place = template.places.find((one) => this.#numbers[one] === SEVERAL) as number;
    for (const number of this.#several[place] as readonly number[]) {
      this.#numbers[place] = number;
      this.#add(template, sums);
    }
    this.#numbers[place] = SEVERAL;
  }
}

function nameOf<Thing>({ names }: FeatureSet<Thing>, places: readonly number[]): string {
  return places.map((place) => names[place]).join(' ');
}

/// Numbers the answers in the order in which weights name them.
function numberAnswers<Thing>(
  { names }: FeatureSet<Thing>,
  scopes: readonly ReadonlyMap<string, number>[],
): readonly Numbering[] {
  const numberings = new Map(names.map((name): [string, Numbering] => [name, new Map()]));
  for (const scope of scopes)
    for (const feature of scope.keys())
      for (const { question, answer } of readFeature(feature)) {
        const numbering = numberings.get(question);
        if (numbering && !numbering.has(answer)) numbering.set(answer, numbering.size + 1);
      }
  return [...numberings.values()];
}

function templateOf(places: readonly number[], numberings: readonly Numbering[]): Template {
  const strides: number[] = [];
  let size = 1;
  for (const place of places) {
    strides.push(size);
    size *= (numberings[place]?.size ?? 0) + 1;
  }
  return { places, strides, rows: new Int32Array(size) };
}

/// Where a combination of answers stands in a template; below 0 where one of them is several.
function indexOf({ places, strides }: Template, numbers: readonly number[]): number {
  let index = 0;
  for (let at = 0; at < places.length; at += 1) {
    const number = numbers[places[at] as number] as number;
    if (number === SEVERAL) return SEVERAL;
    index += number * (strides[at] as number);
  }
  return index;
}
