/// The claims of a collection. The one rule kept here: there are a dozen of an article, so that of one that was resolved numbers are kept and
/// nothing else; what it says is made of them when somebody asks.

import type { Claim, ClaimAttribution } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import type { ClaimDate } from '../../model/graph.ts';
import { NumberColumn } from '../../model/number-column.ts';
import { ends, NONE, NumberRows } from '../../model/number-rows.ts';
import { Numbered, numberedTexts } from '../../model/numbered.ts';
import type { Role } from '../../model/ontology.ts';
import type { Span } from '../../model/span.ts';
import { DateTable } from './date-table.ts';
import type { ResolvedArgument, ResolvedClaim, ShownClaim } from './event.ts';

/// What a claim says in words of which there are few.
type Said = Pick<Claim, 'kind' | 'subtype' | 'factuality' | 'rule' | 'extractor'>;

/// Columns of a claim: its document and its place there, its outlet, its sentence, its trigger and the words of it, what it says, its date, and where its arguments
/// and its sources begin among those of all claims.
const [DOCUMENT, INDEX, OUTLET, SENTENCE, TRIGGER, CALLED, SAID, DATE, ARGUMENTS, SOURCES, EACH] = [
  0, 1, 2, 3, 5, 7, 8, 9, 10, 11, 12,
];
/// Columns of an argument.
const [ROLE, ENTITY, FILLED, EACH_ARGUMENT] = [0, 1, 2, 4];
/// Columns of a source.
const [MENTION, SOURCE, CUE, EACH_SOURCE] = [0, 1, 3, 5];

export class ClaimTable {
  readonly dates = new DateTable();
  readonly #articles: readonly Document[];
  readonly #rows = new NumberRows(EACH);
  readonly #confidences = new NumberColumn(Float64Array);
  readonly #arguments = new NumberRows(EACH_ARGUMENT);
  readonly #sources = new NumberRows(EACH_SOURCE);
  readonly #said = new Numbered<Said>((said) =>
    [said.kind, said.subtype, said.factuality, said.rule, said.extractor].join('|'),
  );
  readonly #roles = numberedTexts<Role>();
  readonly #entities = numberedTexts();
  readonly #outlets = numberedTexts();
  /// Of the words that events are told with there are few.
  readonly #triggers = numberedTexts();

  /// Of claims of these articles, which stand in the resolved order.
  constructor(articles: readonly Document[]) {
    this.#articles = articles;
  }

  get length(): number {
    return this.#rows.length;
  }

  /// Takes a claim; its number is the next.
  add({ document, index, outlet, sentence, claim, called, arguments: filled, date }: ResolvedClaim): number {
    const { kind, subtype, factuality, rule, extractor } = claim;
    this.#confidences.push(claim.confidence);
    const number = this.#rows.push([
      ...[document, index, outlet === null ? NONE : this.#outlets.numberOf(outlet)],
      ...ends(sentence),
      ...ends(claim.trigger),
      this.#triggers.numberOf(called),
      this.#said.numberOf({ kind, subtype, factuality, rule, extractor }),
      date === null ? NONE : this.dates.add(date),
      ...[this.#arguments.length, this.#sources.length],
    ]);
    for (const { role, entity, span } of filled)
      this.#arguments.push([this.#roles.numberOf(role), this.#entities.numberOf(entity), ...ends(span)]);
    for (const { mention, span, cue } of claim.attribution)
      this.#sources.push([mention ?? NONE, ...ends(span), ...ends(cue)]);
    return number;
  }

  at(number: number): ResolvedClaim {
    return new KeptClaim(this, number);
  }

  /// The keys of all entities that claims are about.
  *entities(): Generator<string> {
    for (let number = 0; number < this.#entities.length; number += 1) yield this.#entities.at(number);
  }

  documentOf(claim: number): number {
    return this.#rows.at(claim, DOCUMENT);
  }

  indexOf(claim: number): number {
    return this.#rows.at(claim, INDEX);
  }

  articleOf(claim: number): Document {
    return this.#articles[this.documentOf(claim)] as Document;
  }

  outletOf(claim: number): string | null {
    const outlet = this.#rows.at(claim, OUTLET);
    return outlet === NONE ? null : this.#outlets.at(outlet);
  }

  sentenceOf(claim: number): Span {
    return this.#rows.spanAt(claim, SENTENCE);
  }

  triggerOf(claim: number): Span {
    return this.#rows.spanAt(claim, TRIGGER);
  }

  wordsOf(claim: number): string {
    return this.#triggers.at(this.#rows.at(claim, CALLED));
  }

  saidOf(claim: number): Said {
    return this.#said.at(this.#rows.at(claim, SAID));
  }

  confidenceOf(claim: number): number {
    return this.#confidences.at(claim);
  }

  dateOf(claim: number): ClaimDate | null {
    const date = this.#rows.at(claim, DATE);
    return date === NONE ? null : this.dates.at(date);
  }

  argumentsOf(claim: number): readonly ResolvedArgument[] {
    return this.#ofClaim(claim, ARGUMENTS, this.#arguments, (row) => ({
      role: this.#roles.at(this.#arguments.at(row, ROLE)),
      entity: this.#entities.at(this.#arguments.at(row, ENTITY)),
      span: this.#arguments.spanAt(row, FILLED),
    }));
  }

  sourcesOf(claim: number): readonly ClaimAttribution[] {
    return this.#ofClaim(claim, SOURCES, this.#sources, (row) => {
      const mention = this.#sources.at(row, MENTION);
      return {
        mention: mention === NONE ? null : mention,
        span: this.#sources.spanAt(row, SOURCE),
        cue: this.#sources.spanAt(row, CUE),
      };
    });
  }

  /// What the rows of a claim in another table say.
  #ofClaim<T>(claim: number, column: number, rows: NumberRows, make: (row: number) => T): readonly T[] {
    const [from, to] = this.#rows.rangeAt(claim, column, rows.length);
    const made: T[] = [];
    for (let row = from; row < to; row += 1) made.push(make(row));
    return made;
  }
}

/// A claim that is read off its table, with what it says itself.
class KeptClaim implements ResolvedClaim, ShownClaim {
  readonly #table: ClaimTable;
  readonly #number: number;

  constructor(table: ClaimTable, number: number) {
    this.#table = table;
    this.#number = number;
  }

  get document(): number {
    return this.#table.documentOf(this.#number);
  }
  get index(): number {
    return this.#table.indexOf(this.#number);
  }
  get article(): Document {
    return this.#table.articleOf(this.#number);
  }
  get outlet(): string | null {
    return this.#table.outletOf(this.#number);
  }
  get sentence(): Span {
    return this.#table.sentenceOf(this.#number);
  }
  get claim(): ShownClaim {
    return this;
  }
  get called(): string {
    return this.#table.wordsOf(this.#number);
  }
  get arguments(): readonly ResolvedArgument[] {
    return this.#table.argumentsOf(this.#number);
  }
  get date(): ClaimDate | null {
    return this.#table.dateOf(this.#number);
  }

  get kind(): ShownClaim['kind'] {
    return this.#table.saidOf(this.#number).kind;
  }
  get subtype(): string | null {
    return this.#table.saidOf(this.#number).subtype;
  }
  get factuality(): ShownClaim['factuality'] {
    return this.#table.saidOf(this.#number).factuality;
  }
  get rule(): string {
    return this.#table.saidOf(this.#number).rule;
  }
  get extractor(): string {
    return this.#table.saidOf(this.#number).extractor;
  }
  get confidence(): number {
    return this.#table.confidenceOf(this.#number);
  }
  get trigger(): Span {
    return this.#table.triggerOf(this.#number);
  }
  get attribution(): readonly ClaimAttribution[] {
    return this.#table.sourcesOf(this.#number);
  }
}
