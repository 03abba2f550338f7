/// A table of weights by feature, with a column for each thing asked about. The one rule kept here: answers are numbered
/// once, question by question, so that the weights of a feature are found by figuring where they stand.

import { AnswerNumbers } from './answer-numbers.ts';
import type { FeatureWeights } from './claim-weights.ts';
import { type Answer, type FeatureSet, isSeveral, type Question, readFeature, YES } from './feature.ts';
import type { NumberedWord } from './word-vocabulary.ts';

/// The numbers of the answers that some weight knows, from 1 on; all others are 0.
type Numbering = Map<string, number>;

/// The most questions that a feature combines.
const MOST = 3;

/// A feature in `#layout`: the place of each of its questions with how far apart the answers to it stand, then where
/// its cells begin.
const STEP = 2 * MOST + 1;

/// What is known of an answer: its number among those that some weight of the table knows, then the row of the weights that
/// it has by itself.
const PAIR = 2;

export class FeatureTable<Thing> {
  readonly #features: FeatureSet<Thing>;
  readonly #width: number;
  /// `STEP` numbers for each feature: first each question by itself, in their order, then those of several questions.
  readonly #layout: Int32Array;
  /// For each combination of answers to a feature, the row of its weights; row 0 holds none.
  readonly #cells: Int32Array;
  /// A bit for each cell that has a row: hardly any has, and these bits stay in a processor's nearest memory.
  readonly #filled: Int32Array;
  /// The weights of all rows, column by column.
  readonly #weights: Float64Array;
  /// The numbers of the answers last given, 0 where they are several.
  readonly #numbers: Int32Array;
  readonly #sums: Float64Array;
  /// The cells of the thing last asked about that have a row.
  readonly #hits: Int32Array;
  readonly #answers: AnswerNumbers;
  /// For each question a `PAIR` for a yes; and for each answer, by its number; and, where it was answered with a word, for
  /// each word.
  readonly #yes: Int32Array;
  readonly #byAnswer: readonly Int32Array[];
  readonly #byWord: (Int32Array | null)[];
  readonly #numberings: readonly Numbering[];

  /// `columns` names the scopes of each column. Weights of features that the set has not are left out. Tables that ask the same
  /// questions share the numbers of their answers.
  constructor(
    weights: FeatureWeights,
    features: FeatureSet<Thing>,
    columns: readonly (readonly string[])[],
    answers: AnswerNumbers = new AnswerNumbers(features.names.length),
  ) {
    this.#features = features;
    this.#width = columns.length;
    this.#numbers = new Int32Array(features.names.length);
    this.#sums = new Float64Array(columns.length);
    this.#answers = answers;
    this.#byWord = features.names.map(() => null);
    const scopes = [...new Set(columns.flat())].flatMap((scope) => weights.get(scope) ?? []);
    this.#numberings = numberAnswers(features, scopes);
    const alone = features.names.map((_, place) => [place]);
    const joint = features.templates.filter((places) => places.length > 1);
    this.#hits = new Int32Array(joint.length + 1);
    this.#layout = layOut([...alone, ...joint], this.#numberings);
    this.#cells = new Int32Array(this.#layout.at(-1) ?? 0);
    this.#filled = new Int32Array((this.#cells.length >> 5) + 1);
    const starts = startsOf(features, joint);
    const rows = columns.map(() => 0);
    for (const [column, own] of columns.entries())
      for (const scope of own)
        for (const [feature, weight] of weights.get(scope) ?? []) this.#put(rows, starts, column, feature, weight);
    this.#weights = Float64Array.from(rows);
    this.#yes = Int32Array.from(this.#numberings.flatMap((known, place) => this.#pairOf(place, known.get(YES) ?? 0)));
    this.#byAnswer = this.#numberings.map((known, place) =>
      this.#pairsOf(place, known, (answer) => answers.add(place, answer)),
    );
  }

  #put(rows: number[], starts: ReadonlyMap<string, number>, column: number, feature: string, weight: number): void {
    const parts = readFeature(feature);
    const start = starts.get(parts.map(({ question }) => question).join(' '));
    if (start === undefined) return;
    for (const [at, { answer }] of parts.entries()) {
      const place = this.#layout[start + 2 * at] as number;
      this.#numbers[place] = this.#numberings[place]?.get(answer) ?? 0;
    }
    const cell = this.#cellOf(start);
    const row = this.#cells[cell] || this.#newRow(rows);
    this.#cells[cell] = row;
    this.#filled[cell >> 5] = (this.#filled[cell >> 5] as number) | (1 << (cell & 31));
    rows[row + column] = (rows[row + column] as number) + weight;
  }

  #newRow(rows: number[]): number {
    const row = rows.length;
    for (let column = 0; column < this.#width; column += 1) rows.push(0);
    return row;
  }

  /// The `PAIR` of an answer to a question by its number in this table.
  #pairOf(place: number, number: number): readonly [number: number, row: number] {
    return [number, this.#cells[(this.#layout[place * STEP + STEP - 1] as number) + number] as number];
  }

  /// A `PAIR` for each answer to a question, at twice the number that `numberOf` gives it.
  #pairsOf(place: number, known: Numbering, numberOf: (answer: string) => number): Int32Array {
    const numbered = [...known].map(([answer, number]) => [numberOf(answer), number] as const);
    const pairs = new Int32Array(PAIR * (1 + Math.max(0, ...numbered.map(([at]) => at))));
    for (const [at, number] of numbered) pairs.set(this.#pairOf(place, number), PAIR * at);
    return pairs;
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
  sums(thing: Thing): Float64Array {
    const sums = this.#sums;
    for (let column = 0; column < sums.length; column += 1) sums[column] = 0;
    const { questions } = this.#features;
    const places = questions.length;
    for (let place = 0; place < places; place += 1) this.#take(place, (questions[place] as Question<Thing>)(thing));
    this.#addJoint(places * STEP);
    return sums;
  }

  /// Whether some weight knows the answer last given to the question at a place of the layout: most are a no, which none
  /// knows, alone or beside another.
  #isKnown(at: number): boolean {
    return this.#numbers[this.#layout[at] as number] !== 0;
  }

  /// Keeps the number of an answer, and adds the weights that it has by itself. No weight knows an answer that says nothing,
  /// and many say nothing.
  #take(place: number, answer: Answer): void {
    if (answer === false || answer === '') this.#numbers[place] = 0;
    else if (answer === true) this.#keep(place, this.#yes, place);
    else if (typeof answer === 'string')
      this.#keep(place, this.#byAnswer[place] as Int32Array, this.#answers.of(place, answer));
    else if (isSeveral(answer)) this.#takeSeveral(place, answer);
    else
      this.#keep(place, this.#byWord[place] ?? this.#learnWords(place), this.#answers.words.of(answer as NumberedWord));
  }

  /// Keeps one of the pairs for an answer to a question; none for an answer that only other tables know.
  #keep(place: number, pairs: Int32Array, at: number): void {
    const pair = PAIR * at;
    if (pair >= pairs.length) {
      this.#numbers[place] = 0;
      return;
    }
    this.#numbers[place] = pairs[pair] as number;
    this.#addRow(pairs[pair + 1] as number);
  }

  #takeSeveral(place: number, answers: readonly string[]): void {
    for (const answer of answers)
      this.#keep(place, this.#byAnswer[place] as Int32Array, this.#answers.of(place, answer));
    this.#numbers[place] = 0;
  }

  #learnWords(place: number): Int32Array {
    const { words } = this.#answers;
    const pairs = this.#pairsOf(place, this.#numberings[place] as Numbering, (answer) => words.numberOf(answer));
    this.#byWord[place] = pairs;
    return pairs;
  }

  /// Adds the weights of features of several questions, from a place in the layout on. Cells are written down first and
  /// without a choice for each, so that they are fetched from memory side by side.
  #addJoint(from: number): void {
    const end = this.#layout.length - 1;
    let hits = 0;
    for (let start = from; start < end; start += STEP) {
      if (!this.#isKnown(start) || !this.#isKnown(start + 2)) continue;
      const cell = this.#cellOf(start);
      this.#hits[hits] = cell;
      hits += ((this.#filled[cell >> 5] as number) >>> (cell & 31)) & 1;
    }
    for (let hit = 0; hit < hits; hit += 1) this.#addRow(this.#cells[this.#hits[hit] as number] as number);
  }

  /// Row 0 adds nothing.
  #addRow(row: number): void {
    const sums = this.#sums;
    for (let column = 0; column < sums.length; column += 1)
      sums[column] = (sums[column] as number) + (this.#weights[row + column] as number);
  }
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
