/// The tokens of a document as numbers. The one rule kept here: look-up forms are not kept, as nowhere: they are read off the text again
/// when somebody asks, so that a read article takes little more memory than its text.

import { wordKey } from '../../arabic/word-key.ts';
import type { Sentence, Token } from '../../model/document.ts';

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

/// The sentences of a text; each makes its tokens when it is asked for them, and of all only those of the last are kept.
export function sentencesOf({ sentences, tokens }: Columned, text: string): readonly Sentence[] {
  // A copy of its own, aligned as numbers must be: the bytes are part of something larger.
  const column = new Int32Array(new Uint8Array(tokens).buffer);
  let next = 0;
  let last: { readonly index: number; readonly tokens: readonly Token[] } | null = null;
  return sentences.map(({ index, span, segment, role, count, listed }) => {
    const from = next;
    next += count;
    if (listed) return { index, span, segment, role, tokens: listed };
    return {
      ...{ index, span, segment, role },
      get tokens() {
        if (last?.index !== index) last = { index, tokens: tokensAt(column, from, count, text) };
        return last.tokens;
      },
    };
  });
}
