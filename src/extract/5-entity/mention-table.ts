/// Where the mentions of a collection stand. The one rule kept here: of a mention that was resolved no more is kept than what shows it, in
/// numbers, since there are dozens of an article.

import type { Admitted } from '../../model/extraction.ts';
import { NumberColumn } from '../../model/number-column.ts';
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

/// Numbers a mention: where it begins and ends, where its sentence does, its rule, and whether it is a name.
const EACH = 6;

export class MentionTable {
  readonly #numbers = new NumberColumn(Int32Array);
  /// By document: the number of its first mention.
  readonly #firsts = new NumberColumn(Int32Array);
  readonly #rules: string[] = [];
  readonly #ruleNumbers = new Map<string, number>();

  /// Takes the mentions of the next document.
  add({ mentions, sentences }: Admitted): void {
    this.#firsts.push(this.#numbers.length / EACH);
    for (const { span, sentence, rule, form } of mentions) {
      const within = sentences[sentence]?.span ?? span;
      const isName = form === 'name' ? 1 : 0;
      for (const number of [span.start, span.end, within.start, within.end, this.#ruleNumber(rule), isName])
        this.#numbers.push(number);
    }
  }

  /// Takes the mentions of a document of another table.
  copy(other: MentionTable, document: number): void {
    const first = other.#firsts.at(document);
    const next = document + 1 < other.#firsts.length ? other.#firsts.at(document + 1) : other.#numbers.length / EACH;
    this.#firsts.push(this.#numbers.length / EACH);
    for (let number = first; number < next; number += 1) {
      const at = EACH * number;
      const rule = this.#ruleNumber(other.#rules[other.#numbers.at(at + 4)] ?? '');
      for (let column = 0; column < EACH; column += 1)
        this.#numbers.push(column === 4 ? rule : other.#numbers.at(at + column));
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
    return this.#spanAt(EACH * this.numberOf(reference));
  }

  isName(number: number): boolean {
    return this.#numbers.at(EACH * number + 5) === 1;
  }

  place(number: number): MentionPlace {
    const at = EACH * number;
    return {
      document: this.#documentOf(number),
      span: this.#spanAt(at),
      sentence: this.#spanAt(at + 2),
      rule: this.#rules[this.#numbers.at(at + 4)] ?? '',
    };
  }

  #spanAt(at: number): Span {
    return { start: this.#numbers.at(at), end: this.#numbers.at(at + 1) };
  }

  #ruleNumber(rule: string): number {
    const known = this.#ruleNumbers.get(rule);
    if (known !== undefined) return known;
    const number = this.#rules.push(rule) - 1;
    this.#ruleNumbers.set(rule, number);
    return number;
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
