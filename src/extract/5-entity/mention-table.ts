/// Where the mentions of a collection stand. The one rule kept here: of a mention that was resolved no more is kept than what shows it, in
/// numbers, since there are dozens of an article.

import type { Admitted } from '../../model/extraction.ts';
import { NumberColumn } from '../../model/number-column.ts';
import { ends, NumberRows } from '../../model/number-rows.ts';
import { numberedTexts } from '../../model/numbered.ts';
import type { Span } from '../../model/span.ts';
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

/// Columns of a mention: its words, its sentence, its rule, and whether it is a name.
const [WORDS, SENTENCE, RULE, NAME, EACH] = [0, 2, 4, 5, 6];

export class MentionTable {
  readonly #rows = new NumberRows(EACH);
  /// By document: the number of its first mention.
  readonly #firsts = new NumberColumn(Int32Array);
  readonly #rules = numberedTexts();

  /// Takes the mentions of the next document.
  add({ mentions, sentences }: Admitted): void {
    this.#firsts.push(this.#rows.length);
    for (const { span, sentence, rule, form } of mentions) {
      const within = sentences[sentence]?.span ?? span;
      this.#rows.push([...ends(span), ...ends(within), this.#rules.numberOf(rule), form === 'name' ? 1 : 0]);
    }
  }

  /// Takes the mentions of a document of another table.
  copy(other: MentionTable, document: number): void {
    const first = other.#firsts.at(document);
    const next = document + 1 < other.#firsts.length ? other.#firsts.at(document + 1) : other.#rows.length;
    this.#firsts.push(this.#rows.length);
    for (let number = first; number < next; number += 1) {
      const { span, sentence, rule } = other.place(number);
      this.#rows.push([...ends(span), ...ends(sentence), this.#rules.numberOf(rule), other.isName(number) ? 1 : 0]);
    }
  }

  /// The number of a mention among all.
  numberOf({ document, mention }: MentionReference): number {
    return this.#firsts.at(document) + mention;
  }

  referenceOf(number: number): MentionReference {
    const document = this.#documentOf(number);
    return { document, mention: number - this.#firsts.at(document) };
  }

  spanOf(reference: MentionReference): Span {
    return this.#rows.spanAt(this.numberOf(reference), WORDS);
  }

  isName(number: number): boolean {
    return this.#rows.at(number, NAME) === 1;
  }

  place(number: number): MentionPlace {
    return {
      document: this.#documentOf(number),
      span: this.#rows.spanAt(number, WORDS),
      sentence: this.#rows.spanAt(number, SENTENCE),
      rule: this.#rules.at(this.#rows.at(number, RULE)),
    };
  }

  /// The last document that begins no later.
  #documentOf(number: number): number {
    let [from, to] = [0, this.#firsts.length - 1];
    while (from < to) {
      const middle = Math.ceil((from + to) / 2);
      if (this.#firsts.at(middle) <= number) from = middle;
      else to = middle - 1;
    }
    return from;
  }
}
