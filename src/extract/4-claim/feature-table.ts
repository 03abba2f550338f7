/// A table of weights by feature, with a column for each thing asked about. The one rule kept here: answers are numbered
/// once, question by question, so that the weights of a feature are found by figuring where they stand.

import type { FeatureWeights } from './claim-weights.ts';
import { type FeatureSet, readFeature } from './feature.ts';

/// The numbers of the answers that some weight knows, from 1 on; all others are 0.
type Numbering = Map<string, number>;

/// The most questions that a feature combines.
const MOST = 3;

/// The places and strides of a feature's questions, then where its cells begin.
const STEP = 2 * MOST + 1;

export class FeatureTable<Thing> {
  readonly #features: FeatureSet<Thing>;
  readonly #numberings: readonly Numbering[];
  readonly #width: number;
  /// For each feature, `STEP` numbers: of each question its place and how far apart the answers to it stand, and where
  /// the cells of the feature begin.
  readonly #layout: Int32Array;
  /// For each question, where the features that ask it stand in the layout.
  readonly #startsOf: readonly (readonly number[])[];
  /// For each combination of answers to a feature, the row of its weights; row 0 holds none.
  readonly #cells: Int32Array;
  /// The weights of all rows, column by column.
  readonly #weights: number[];
  /// The numbers of the answers last given, 0 where they are several.
  readonly #numbers: number[];

  /// `columns` names the scopes of each column. Weights of features that the set has not are left out.
  constructor(weights: FeatureWeights, features: FeatureSet<Thing>, columns: readonly (readonly string[])[]) {
    this.#features = features;
    this.#width = columns.length;
    this.#weights = Array.from(columns, () => 0);
    this.#numbers = features.names.map(() => 0);
    const scopes = [...new Set(columns.flat())].flatMap((scope) => weights.get(scope) ?? []);
    this.#numberings = numberAnswers(features, scopes);
    this.#layout = layOut(features.templates, this.#numberings);
    this.#cells = new Int32Array(this.#layout.at(-1) ?? 0);
    this.#startsOf = features.names.map((_, place) =>
      features.templates.flatMap((places, at) => (places.includes(place) ? [at * STEP] : [])),
    );
    const starts = new Map(features.templates.map((places, at) => [nameOf(features, places), at * STEP]));
    for (const [column, own] of columns.entries())
      for (const scope of own)
        for (const [feature, weight] of weights.get(scope) ?? []) this.#put(starts, column, feature, weight);
  }

  #put(starts: ReadonlyMap<string, number>, column: number, feature: string, weight: number): void {
    const parts = readFeature(feature);
    const start = starts.get(parts.map(({ question }) => question).join(' '));
    if (start === undefined) return;
    for (const [at, { answer }] of parts.entries()) {
      const place = this.#layout[start + 2 * at] as number;
      this.#numbers[place] = this.#numberings[place]?.get(answer) ?? 0;
    }
    const cell = this.#cellOf(start);
    const row = this.#cells[cell] || this.#newRow();
    this.#cells[cell] = row;
    this.#weights[row + column] = (this.#weights[row + column] as number) + weight;
  }

  #newRow(): number {
    const row = this.#weights.length;
    for (let column = 0; column < this.#width; column += 1) this.#weights.push(0);
    return row;
  }

  /// The cell of a feature for the answers last given.
  #cellOf(start: number): number {
    const layout = this.#layout;
    let cell = layout[start + STEP - 1] as number;
    for (let at = start; at < start + STEP - 1; at += 2)
      cell += (this.#numbers[layout[at] as number] as number) * (layout[at + 1] as number);
    return cell;
  }

  /// The sum of each column over the features of a thing, in hundredths of a logit.
  sums(thing: Thing): readonly number[] {
    const several: [place: number, answers: readonly string[]][] = [];
    for (let place = 0; place < this.#numbers.length; place += 1) {
      const answer = this.#features.answer(place, thing);
      this.#numbers[place] = typeof answer === 'string' ? this.#numberOf(place, answer) : 0;
      if (typeof answer !== 'string') several.push([place, answer]);
    }
    const sums: number[] = [];
    for (let column = 0; column < this.#width; column += 1) sums.push(0);
    for (let start = 0; start < this.#layout.length - 1; start += STEP) this.#add(start, sums);
    for (const [place, answers] of several) this.#addSeveral(place, answers, sums);
    return sums;
  }

  #numberOf(place: number, answer: string): number {
    return (this.#numberings[place] as Numbering).get(answer) ?? 0;
  }

  #add(start: number, sums: number[]): void {
    const row = this.#cells[this.#cellOf(start)] as number;
    if (row === 0) return;
    for (let column = 0; column < sums.length; column += 1)
      sums[column] = (sums[column] as number) + (this.#weights[row + column] as number);
  }

  /// Adds the features of a question once for each of its answers; of the questions of a feature one alone may have several.
  #addSeveral(place: number, answers: readonly string[], sums: number[]): void {
    for (const answer of answers) {
      this.#numbers[place] = this.#numberOf(place, answer);
      for (const start of this.#startsOf[place] as readonly number[]) this.#add(start, sums);
    }
    this.#numbers[place] = 0;
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

/// See `#layout`; last stands how many cells there are.
function layOut(templates: readonly (readonly number[])[], numberings: readonly Numbering[]): Int32Array {
  const layout: number[] = [];
  let end = 0;
  for (const places of templates) {
    if (places.length > MOST) throw new Error(`A feature combines ${places.length} questions, more than ${MOST}`);
    let stride = 1;
    const begin = end;
    for (let at = 0; at < MOST; at += 1) {
      const place = places[at];
      layout.push(place ?? 0, place === undefined ? 0 : stride);
      if (place !== undefined) stride *= (numberings[place]?.size ?? 0) + 1;
    }
    layout.push(begin);
    end += stride;
  }
  return Int32Array.from([...layout, end]);
}
