/// Where the mentions of a collection stand. The one rule kept here: of a mention that was resolved no more is kept than what shows it, in
/// numbers, since there are dozens of an article.

import type { Admitted } from '../../model/extraction.ts';
import { NumberColumn } from '../../model/number-column.ts';
import { ends, NumberRows } from '../../model/number-rows.ts';
import { type Numbered, numberedTexts } from '../../model/numbered.ts';
import { type Span, slice } from '../../model/span.ts';
import { clean } from './document-view.ts';
import type { MentionReference } from './mention-reference.ts';

/// A mention as it is shown.
export interface MentionPlace {
  /// Index of its document in the resolved order.
  readonly document: number;
  readonly span: Span;
  /// The span of its sentence.
  readonly sentence: Span;
  /// The rule that found it.
  readonly rule: string;
}

/// Columns of a mention: its span, its sentence, its rule, whether it is a name, and its words.
const [SPAN, SENTENCE, RULE, NAME, WORDS, EACH] = [0, 2, 4, 5, 6, 7];

/// The words of mentions as numbers: names are few beside how often they are told, and so need not be cut out of their articles again.
class Surfaces {
  readonly #words = numberedTexts();
  readonly #forms = numberedTexts();
  /// By words: the number of what they are without marks.
  readonly #formOf = new NumberColumn(Int32Array);

  numberOf(words: string): number {
    const number = this.#words.numberOf(words);
    if (number === this.#formOf.length) this.#formOf.push(this.#forms.numberOf(clean(this.at(number))));
    return number;
  }

  at(number: number): string {
    return this.#words.at(number);
  }

  formAt(number: number): number {
    return this.#formOf.at(number);
  }
}

export class MentionTable {
  readonly #rows = new NumberRows(EACH);
  /// By document: the number of its first mention.
  readonly #firsts = new NumberColumn(Int32Array);
  /// Tables that take from one another share these.
  readonly #rules: Numbered<string>;
  readonly #surfaces: Surfaces;

  /// To copy from another table, or from none.
  constructor(other?: MentionTable) {
    this.#rules = other ? other.#rules : numberedTexts();
    this.#surfaces = other ? other.#surfaces : new Surfaces();
  }

  /// Takes the mentions of the next document.
  add({ document: { text }, mentions, sentences }: Admitted): void {
    this.#firsts.push(this.#rows.length);
    for (const { span, sentence, rule, form } of mentions) {
      const within = sentences[sentence]?.span ?? span;
      this.#rows.push([
        ...ends(span),
        ...ends(within),
        this.#rules.numberOf(rule),
        form === 'name' ? 1 : 0,
        this.#surfaces.numberOf(slice(text, span)),
      ]);
    }
  }

  /// Takes the mentions of a document of the other table.
  copy(other: MentionTable, document: number): void {
    const first = other.#firsts.at(document);
    const next = document + 1 < other.#firsts.length ? other.#firsts.at(document + 1) : other.#rows.length;
    this.#firsts.push(this.#rows.length);
    for (let number = first; number < next; number += 1) this.#rows.push(other.#rows.row(number));
  }

  /// The number of a mention among all.
  numberOf({ document, mention }: MentionReference): number {
    return this.#firsts.at(document) + mention;
  }

  referenceOf(number: number): MentionReference {
    const document = this.documentOf(number);
    return { document, mention: number - this.#firsts.at(document) };
  }

  spanOf(number: number): Span {
    return this.#rows.spanAt(number, SPAN);
  }

  /// Its words as they stand in its article.
  wordsOf(number: number): string {
    return this.#surfaces.at(this.#rows.at(number, WORDS));
  }

  /// A number for its words without marks, equal for equal ones.
  formOf(number: number): number {
    return this.#surfaces.formAt(this.#rows.at(number, WORDS));
  }

  isName(number: number): boolean {
    return this.#rows.at(number, NAME) === 1;
  }

  place(number: number): MentionPlace {
    return {
      document: this.documentOf(number),
      span: this.spanOf(number),
      sentence: this.#rows.spanAt(number, SENTENCE),
      rule: this.#rules.at(this.#rows.at(number, RULE)),
    };
  }

  /// The document that a mention is in: the last that begins no later.
  documentOf(number: number): number {
    let [from, to] = [0, this.#firsts.length - 1];
    while (from < to) {
      const middle = Math.ceil((from + to) / 2);
      if (this.#firsts.at(middle) <= number) from = middle;
      else to = middle - 1;
    }
    return from;
  }
}
