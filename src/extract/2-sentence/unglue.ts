/// Words run together in print: `الوفاقضد` for `الوفاق ضد`. The one rule kept here: a word is taken apart only
/// when its first part stands alone elsewhere in the document.

import { foldForLookup, offsetAfter } from '../../arabic/normalize.ts';
import type { Sentence, Token } from '../../model/document.ts';

/// Prepositions that end hardly any word.
const GLUED = ['ضد'].map(foldForLookup);
const SHORTEST = 4;

function partsOf(text: string, token: Token, words: ReadonlySet<string>): readonly Token[] {
  const glued = token.kind === 'word' ? GLUED.find((preposition) => token.key.endsWith(preposition)) : undefined;
  const stem = glued ? token.key.slice(0, -glued.length) : '';
  if (!glued || stem.length < SHORTEST || !words.has(stem)) return [token];
  const cut = token.start + offsetAfter(text.slice(token.start, token.end), stem.length);
  return [
    { ...token, end: cut, key: stem },
    { ...token, start: cut, key: glued },
  ];
}

function isSuspect({ key }: Token): boolean {
  for (const glued of GLUED) {
    // Its last letter alone clears most words.
    const isLast = key.charCodeAt(key.length - 1) === glued.charCodeAt(glued.length - 1);
    if (isLast && key.length > glued.length && key.endsWith(glued)) return true;
  }
  return false;
}

/// The sentences with words taken apart that were run together.
export function unglueWords(text: string, sentences: readonly Sentence[]): readonly Sentence[] {
  if (!sentences.some(({ tokens }) => tokens.some(isSuspect))) return sentences;
  const words = new Set(sentences.flatMap((sentence) => sentence.tokens.map((token) => token.key)));
  return sentences.map((sentence) => ({
    ...sentence,
    tokens: sentence.tokens.flatMap((token) => partsOf(text, token, words)),
  }));
}
