/// A table of weights by feature, with a column for each thing asked about. The one rule kept here: answers are numbered
/// once, question by question, so that the weights of a feature are found by figuring where they stand.

import type { FeatureWeights } from './claim-weights.ts';
import { type Answer, type FeatureSet, isSeveral, type Question, readFeature, YES } from './feature.ts';
import { type NumberedWord, WordVocabulary } from './word-vocabulary.ts';

/// The numbers of the answers that some weight knows, from 1 on; all others are 0.
type Numbering = Map<string, number>;

/// The most questions that a feature combines.
const MOST = 3;

/// A feature in `#layout`: the place of each of its questions with how far apart the answers to it stand, then where
/// its cells begin.
const STEP = 2 * MOST + 1;

/// Answers to a question whose numbers are kept; a power of two.
const REMEMBERED = 64;

export class FeatureTable<Thing> {
  readonly #features: FeatureSet<Thing>;
  readonly #numberings: readonly Numbering[];
  /// For each question, the number of a yes.
  readonly #yes: readonly number[];
  readonly #width: number;
  /// `STEP` numbers for each feature: first each question by itself, in their order, then those of several questions.
  readonly #layout: Int32Array;
  /// For each combination of answers to a feature, the row of its weights; row 0 holds none.
  readonly #cells: Int32Array;
  /// A bit for each cell that has a row: hardly any has, and these bits stay in a processor's nearest memory.
  readonly #filled: Int32Array;
  /// The weights of all rows, column by column.
  readonly #weights: number[];
  /// The numbers of the answers last given, 0 where they are several.
  readonly #numbers: Int32Array;
  /// The answers last given to each question, `REMEMBERED` of them by their letters, and their numbers.
  readonly #latest: string[];
  readonly #latestNumbers: Int32Array;
  readonly #sums: number[];
  /// The words among the answers; and for each question that was answered with one, the answer's number by the word's.
  readonly #words: WordVocabulary;
  readonly #byWord: (Int32Array | null)[];

  /// `columns` names the scopes of each column. Weights of features that the set has not are left out. Tables that are
  /// asked about the same words share what they know of them.
  constructor(
    weights: FeatureWeights,
    features: FeatureSet<Thing>,
    columns: readonly (readonly string[])[],
    words: WordVocabulary = new WordVocabulary(),
  ) {
    this.#features = features;
    this.#width = columns.length;
    this.#weights = Array.from(columns, () => 0);
    this.#numbers = new Int32Array(features.names.length);
    this.#latest = Array.from({ length: features.names.length * REMEMBERED }, () => '');
    this.#latestNumbers = new Int32Array(this.#latest.length);
    this.#sums = Array.from(columns, () => 0);
    this.#words = words;
    this.#byWord = features.names.map(() => null);
    const scopes = [...new Set(columns.flat())].flatMap((scope) => weights.get(scope) ?? []);
    this.#numberings = numberAnswers(features, scopes);
    for (const numbering of this.#numberings) for (const answer of numbering.keys()) words.add(answer);
    this.#yes = this.#numberings.map((numbering) => numbering.get(YES) ?? 0);
    const alone = features.names.map((_, place) => [place]);
    const joint = features.templates.filter((places) => places.length > 1);
    this.#layout = layOut([...alone, ...joint], this.#numberings);
    this.#cells = new Int32Array(this.#layout.at(-1) ?? 0);
    this.#filled = new Int32Array((this.#cells.length >> 5) + 1);
    const starts = startsOf(features, joint);
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
      this.#numbers[place] = this.#numberOf(place, answer);
    }
    const cell = this.#cellOf(start);
    const row = this.#cells[cell] || this.#newRow();
    this.#cells[cell] = row;
    this.#filled[cell >> 5] = (this.#filled[cell >> 5] as number) | (1 << (cell & 31));
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

  /// The sum of each column over the features of a thing, in hundredths of a logit, until another thing is asked about. An
  /// answer that is several counts only for its question by itself.
  sums(thing: Thing): readonly number[] {
    this.#sums.fill(0);
    const { questions } = this.#features;
    const places = questions.length;
    for (let place = 0; place < places; place += 1) this.#take(place, (questions[place] as Question<Thing>)(thing));
    const end = this.#layout.length - 1;
    for (let start = places * STEP; start < end; start += STEP)
      if (this.#isKnown(start) && this.#isKnown(start + 2)) this.#add(this.#cellOf(start));
    return this.#sums;
  }

  /// Whether some weight knows the answer last given to the question at a place of the layout: most are a no, which none
  /// knows, alone or beside another.
  #isKnown(at: number): boolean {
    return this.#numbers[this.#layout[at] as number] !== 0;
  }

  /// Keeps the number of an answer, and adds the weights that it has by itself.
  #take(place: number, answer: Answer): void {
    if (isSeveral(answer)) {
      this.#takeSeveral(place, answer);
      return;
    }
    const number = this.#numberOf(place, answer);
    this.#numbers[place] = number;
    if (number !== 0) this.#add((this.#layout[place * STEP + STEP - 1] as number) + number);
  }

  #takeSeveral(place: number, answers: readonly string[]): void {
    const first = this.#layout[place * STEP + STEP - 1] as number;
    this.#numbers[place] = 0;
    for (const answer of answers) this.#add(first + this.#numberOf(place, answer));
  }

  #numberOf(place: number, answer: string | boolean | NumberedWord): number {
    if (answer === false) return 0;
    if (answer === true) return this.#yes[place] as number;
    if (typeof answer === 'object') return this.#numberOfWord(place, answer);
    // No weight knows an answer that says nothing, and many say nothing.
    if (answer === '') return 0;
    // Most questions get the same few answers again and again.
    const at = place * REMEMBERED + placeOf(answer);
    if (answer === this.#latest[at]) return this.#latestNumbers[at] as number;
    const number = (this.#numberings[place] as Numbering).get(answer) ?? 0;
    this.#latest[at] = answer;
    this.#latestNumbers[at] = number;
    return number;
  }

  #numberOfWord(place: number, word: NumberedWord): number {
    let numbers = this.#byWord[place];
    if (!numbers) {
      numbers = new Int32Array(this.#words.size);
      for (const [answer, number] of this.#numberings[place] as Numbering)
        numbers[this.#words.numberOf(answer)] = number;
      this.#byWord[place] = numbers;
    }
    const known = this.#words.of(word);
    // Other tables may know more words.
    return known < numbers.length ? (numbers[known] as number) : 0;
  }

  #add(cell: number): void {
    if ((((this.#filled[cell >> 5] as number) >>> (cell & 31)) & 1) === 0) return;
    const row = this.#cells[cell] as number;
    const sums = this.#sums;
    for (let column = 0; column < sums.length; column += 1)
      sums[column] = (sums[column] as number) + (this.#weights[row + column] as number);
  }
}

/// One of `REMEMBERED` places for an answer, by its letters and their number.
function placeOf(answer: string): number {
  const { length } = answer;
  return (
    (answer.charCodeAt(0) + 3 * answer.charCodeAt(length >> 1) + 7 * answer.charCodeAt(length - 1) + length) %
    REMEMBERED
  );
}

/// Where each feature stands in the layout, by the names of its questions.
function startsOf<Thing>(
  { names, templates }: FeatureSet<Thing>,
  joint: readonly (readonly number[])[],
): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  for (const places of templates) {
    const at = places.length > 1 ? names.length + joint.indexOf(places) : (places[0] as number);
    starts.set(places.map((place) => names[place]).join(' '), at * STEP);
  }
  return starts;
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
  let begin = 0;
  for (const places of templates) {
    if (places.length > MOST) throw new Error(`A feature combines ${places.length} questions, more than ${MOST}`);
    let stride = 1;
    for (let at = 0; at < MOST; at += 1) {
      const place = places[at];
      layout.push(place ?? 0, place === undefined ? 0 : stride);
      if (place !== undefined) stride *= (numberings[place]?.size ?? 0) + 1;
    }
    layout.push(begin);
    begin += stride;
  }
  return Int32Array.from([...layout, begin]);
}
