/// A sentence as the mention rules see it: tokens, their readings, and the lexicon at each of them. The one
/// rule kept here: a look-up tries the whole token first, and drops a clitic only where the whole is no word.

import type { Reading } from '../../arabic/clitics.ts';
import { offsetAfter } from '../../arabic/normalize.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { MOST_TABLES } from '../../lexicon/opened-tables.ts';
import type { Phrases } from '../../lexicon/phrases.ts';
import type { Document, Sentence, Token } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { type Word, wordOf } from './word.ts';

/// An entry found in a sentence: from token `from` up to, not including, token `to`.
export interface WordMatch<T> {
  readonly entry: T;
  readonly from: number;
  readonly to: number;
  readonly reading: Reading;
  /// Whether the article was dropped to find it.
  readonly bare: boolean;
}

const OPENING_QUOTES = new Set(['«', '“', '"', '‘', '”', "'"]);
const CLOSING_QUOTES = new Set(['»', '”', '"', '’', '“', "'"]);

export class SentenceView {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly lexicon: Lexicon;
  readonly keys: readonly string[];
  readonly #words: readonly Word[];

  constructor(document: Document, sentence: Sentence, lexicon: Lexicon) {
    this.document = document;
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.keys = sentence.tokens.map((token) => token.key);
    this.#words = this.keys.map((key) => wordOf(lexicon, key));
  }

  get length(): number {
    return this.keys.length;
  }

  token(at: number): Token | undefined {
    return this.sentence.tokens[at];
  }

  raw(at: number): string {
    const token = this.token(at);
    return token ? this.document.text.slice(token.start, token.end) : '';
  }

  key(at: number): string {
    return this.keys[at] ?? '';
  }

  /// What is known of the look-up form of a token.
  word(at: number): Word {
    return this.#words[at] ?? wordOf(this.lexicon, '');
  }

  readings(at: number): readonly Reading[] {
    return this.word(at).readings;
  }

  isWord(at: number): boolean {
    return this.token(at)?.kind === 'word';
  }

  isPunctuation(at: number, marks?: string): boolean {
    const token = this.token(at);
    return token?.kind === 'punctuation' && (marks === undefined || marks.includes(token.key));
  }

  isComma(at: number): boolean {
    return this.isPunctuation(at, '،,');
  }

  opensQuote(at: number): boolean {
    return this.token(at)?.kind === 'punctuation' && OPENING_QUOTES.has(this.key(at));
  }

  closesQuote(at: number): boolean {
    return this.token(at)?.kind === 'punctuation' && CLOSING_QUOTES.has(this.key(at));
  }

  /// Whether nothing stands between two neighbouring tokens.
  touches(at: number): boolean {
    return this.token(at)?.end === this.token(at + 1)?.start;
  }

  /// The first reading of token `at` with which an entry of `table` starts, longest entry first.
  match<T>(table: Phrases<T>, at: number): WordMatch<T> | null {
    if (!this.mayOpen(table, at)) return null;
    for (const reading of this.readings(at)) {
      if (reading.cut > 0 && this.isWhole(at)) return null;
      const found = this.#matchReading(table, at, reading);
      if (found) return found;
    }
    return null;
  }

  /// Whether some reading of token `at` may begin an entry of a table.
  mayOpen(table: Phrases<unknown>, at: number): boolean {
    const { slot } = table;
    const opened = slot < 0 || slot >= MOST_TABLES ? 1 : (this.#words[at]?.opened ?? 0) >>> slot;
    return (opened & 1) === 1 && this.isWord(at);
  }

  #matchReading<T>(table: Phrases<T>, at: number, reading: Reading): WordMatch<T> | null {
    const full = table.longest(this.keys, at, reading.key);
    const stem = reading.definite ? table.longest(this.keys, at, reading.stem) : null;
    const bare = stem !== null && (full === null || stem.length > full.length);
    const found = bare ? stem : full;
    return found && { entry: found.entry, from: at, to: at + found.length, reading, bare };
  }

  /// Like `match`, but only where nothing is attached in front.
  matchFree<T>(table: Phrases<T>, at: number): WordMatch<T> | null {
    const found = this.match(table, at);
    return found && found.reading.cut === 0 ? found : null;
  }

  /// Like `matchFree`, but only with the article where the entry has it.
  matchExact<T>(table: Phrases<T>, at: number): WordMatch<T> | null {
    const found = this.matchFree(table, at);
    return found && !found.bare ? found : null;
  }

  /// Whether the whole token is a word of the lexicon, so that its first letter is no clitic.
  isWhole(at: number): boolean {
    return this.word(at).whole;
  }

  /// The span from token `from`, less `cut` letters attached in front, to the end of token `to - 1`.
  span(from: number, to: number, cut = 0): Span {
    const first = this.token(from);
    const last = this.token(to - 1);
    if (!first || !last) throw new RangeError(`No tokens ${from} to ${to} in a sentence of ${this.length} tokens`);
    return { start: first.start + offsetAfter(this.raw(from), cut), end: last.end };
  }
}
