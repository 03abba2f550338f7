/// A sentence as the mention rules see it: tokens, their readings, and the lexicon at each of them. The one
/// rule kept here: a look-up tries the whole token first, and drops a clitic only where the whole is no word.

import type { Reading } from '../../arabic/clitics.ts';
import { offsetAfter } from '../../arabic/normalize.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { longestFrom, type Phrases } from '../../lexicon/phrases.ts';
import { MOST_TABLES } from '../../lexicon/word-tables.ts';
import type { Document, Sentence, Token } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { wordsOf } from './token-words.ts';
import { type Word, type WordEntry, type WordStart, wordOf } from './word.ts';

/// An entry found in a sentence: from token `from` up to, not including, token `to`.
export interface WordMatch<T> extends WordEntry<T> {
  readonly from: number;
  readonly to: number;
}

const OPENING_QUOTES = new Set(['«', '“', '"', '‘', '”', "'"]);
const CLOSING_QUOTES = new Set(['»', '”', '"', '’', '“', "'"]);

export class SentenceView {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly lexicon: Lexicon;
  readonly keys: readonly string[];
  readonly length: number;
  readonly #words: readonly Word[];
  /// The tables that each token opens, as bits by slot; none for a token that is no word.
  readonly #opened: readonly number[];
  /// The cues of all its words together.
  readonly #cues: number;

  constructor(document: Document, sentence: Sentence, lexicon: Lexicon) {
    this.document = document;
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.length = sentence.tokens.length;
    this.keys = sentence.tokens.map((token) => token.key);
    this.#words = wordsOf(lexicon, sentence.tokens);
    this.#opened = this.#words.map(({ opened }, at) => (sentence.tokens[at]?.kind === 'word' ? opened : 0));
    this.#cues = cuesIn(this.#words);
  }

  /// Rules look beyond the ends; an array answers for places that it does not have slowly, and slowly ever after.
  #has(at: number): boolean {
    return at >= 0 && at < this.length;
  }

  token(at: number): Token | undefined {
    return this.#has(at) ? this.sentence.tokens[at] : undefined;
  }

  raw(at: number): string {
    const token = this.token(at);
    return token ? this.document.text.slice(token.start, token.end) : '';
  }

  key(at: number): string {
    return this.#has(at) ? (this.keys[at] as string) : '';
  }

  /// What is known of the look-up form of a token.
  word(at: number): Word {
    return this.#has(at) ? (this.#words[at] as Word) : wordOf(this.lexicon, '');
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
    const word = this.word(at);
    if (isNumbered(table) && !hasBit(word.longer, table.slot)) return alone(word.find(table), at);
    for (const start of word.starts(table)) {
      const found = this.#matchReading(start, at);
      if (found) return found;
    }
    return null;
  }

  /// Whether some reading of token `at` may begin an entry of a table.
  mayOpen(table: Phrases<unknown>, at: number): boolean {
    if (!isNumbered(table)) return this.isWord(at);
    return this.#has(at) && hasBit(this.#opened[at] as number, table.slot);
  }

  /// Whether some reading of token `at` may begin an entry of one of several tables, see `bitsOf`.
  mayOpenSome(tables: number, at: number): boolean {
    return this.#has(at) && ((this.#opened[at] as number) & tables) !== 0;
  }

  /// Whether a rule may start from any token, see `CUE`.
  hasCues(cues: number): boolean {
    return (this.#cues & cues) !== 0;
  }

  /// Whether a rule may start from token `at`, see `CUE`.
  hasCue(at: number, cue: number): boolean {
    return this.#has(at) && ((this.#words[at] as Word).cues & cue) !== 0;
  }

  /// The only form of token `at` as a number; 0 where it has several, see `Word`.
  form(at: number): number {
    return this.#has(at) ? (this.#words[at] as Word).form : 0;
  }

  /// Whether an entry of several words may begin at token `at`.
  mayGoOn(table: Phrases<unknown>, at: number): boolean {
    return this.mayOpen(table, at) && (!isNumbered(table) || hasBit(this.word(at).longer, table.slot));
  }

  #matchReading<T>({ reading, full: whole, stem: rest }: WordStart<T>, at: number): WordMatch<T> | null {
    const full = whole && longestFrom(whole, this.keys, at);
    const stem = rest && longestFrom(rest, this.keys, at);
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

function cuesIn(words: readonly Word[]): number {
  let cues = 0;
  for (const word of words) cues |= word.cues;
  return cues;
}

function isNumbered({ slot }: Phrases<unknown>): boolean {
  return slot >= 0 && slot < MOST_TABLES;
}

function hasBit(bits: number, slot: number): boolean {
  return ((bits >>> slot) & 1) === 1;
}

/// What one word is in a table, where it stands at token `at`.
function alone<T>(found: WordEntry<T> | null, at: number): WordMatch<T> | null {
  return found && { entry: found.entry, from: at, to: at + 1, reading: found.reading, bare: found.bare };
}
