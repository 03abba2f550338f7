/// The tokens of a document as numbers. The one rule kept here: look-up forms are not kept, as nowhere: they are read off the text again
/// when somebody asks, so that a read article takes little more memory than its text.

import { wordKey } from '../../arabic/word-key.ts';
import type { Sentence, SentenceRole, Token } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';

const KINDS = ['word', 'number', 'punctuation'] as const;
/// Numbers a token: start and kind in one, and end.
const EACH = 2;

/// A sentence whose tokens are the next so many of the document's column; or, where look-up forms are not those of the text, listed.
export interface ColumnSentence extends Omit<Sentence, 'tokens'> {
  readonly count: number;
  readonly listed?: readonly Token[];
}

/// Sentences, and the tokens of all of them in one column.
export interface Columned {
  readonly sentences: readonly ColumnSentence[];
  readonly tokens: Uint8Array;
}

export function columnOf(sentences: readonly Sentence[], text: string): Columned {
  const numbers: number[] = [];
  const columned = sentences.map(({ tokens, ...sentence }) => {
    if (tokens.some(({ start, end, key }) => wordKey(text, start, end) !== key))
      return { ...sentence, count: 0, listed: tokens };
    for (const { start, end, kind } of tokens) numbers.push(start * KINDS.length + KINDS.indexOf(kind), end);
    return { ...sentence, count: tokens.length };
  });
  return { sentences: columned, tokens: new Uint8Array(Int32Array.from(numbers).buffer) };
}

/// The tokens from one place of a column on.
function tokensAt(column: Int32Array, from: number, count: number, text: string): readonly Token[] {
  return Array.from({ length: count }, (_, index) => {
    const at = EACH * (from + index);
    const first = column[at] ?? 0;
    const start = Math.floor(first / KINDS.length);
    const end = column[at + 1] ?? 0;
    return { start, end, kind: KINDS[first % KINDS.length] ?? 'word', key: wordKey(text, start, end) };
  });
}

/// The tokens of one text, made sentence by sentence: of all texts only those of the last sentence are kept.
class TokenColumn {
  readonly #column: Int32Array;
  readonly #text: string;
  static #last: { readonly of: TokenColumn; readonly from: number; readonly tokens: readonly Token[] } | null = null;

  constructor(tokens: Uint8Array, text: string) {
    // A copy of its own, aligned as numbers must be: the bytes are part of something larger.
    this.#column = new Int32Array(new Uint8Array(tokens).buffer);
    this.#text = text;
  }

  /// Whether so many tokens from one place on are stretches of a span, which is one of the text.
  areWithin(from: number, count: number, { start, end }: Span): boolean {
    for (let at = EACH * from; at < EACH * (from + count); at += EACH) {
      const [first, last] = [Math.floor((this.#column[at] ?? 0) / KINDS.length), this.#column[at + 1] ?? 0];
      if (!(start <= first && first < last && last <= end)) return false;
    }
    return true;
  }

  tokens(from: number, count: number): readonly Token[] {
    if (count === 0) return []; // it begins where the next sentence does
    const last = TokenColumn.#last;
    if (last?.of === this && last.from === from) return last.tokens;
    const tokens = tokensAt(this.#column, from, count, this.#text);
    TokenColumn.#last = { of: this, from, tokens };
    return tokens;
  }
}

/// A sentence that makes its tokens when it is asked for them.
class LazySentence implements Sentence {
  readonly index: number;
  readonly span: Span;
  readonly segment: number;
  readonly role: SentenceRole;
  readonly #column: TokenColumn;
  readonly #from: number;
  readonly #count: number;

  constructor({ index, span, segment, role, count }: ColumnSentence, from: number, column: TokenColumn) {
    this.index = index;
    this.span = span;
    this.segment = segment;
    this.role = role;
    this.#column = column;
    this.#from = from;
    this.#count = count;
  }

  holdsTokens(): boolean {
    return this.#column.areWithin(this.#from, this.#count, this.span);
  }

  get tokens(): readonly Token[] {
    return this.#column.tokens(this.#from, this.#count);
  }
}

/// The sentences of a text.
export function sentencesOf({ sentences, tokens }: Columned, text: string): readonly Sentence[] {
  const column = new TokenColumn(tokens, text);
  let next = 0;
  return sentences.map((sentence) => {
    const { index, span, segment, role, count, listed } = sentence;
    const from = next;
    next += count;
    return listed ? { index, span, segment, role, tokens: listed } : new LazySentence(sentence, from, column);
  });
}
