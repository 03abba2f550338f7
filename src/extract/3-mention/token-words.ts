/// The words of tokens, found once for all that ask: mentions, dates and claims. The one rule kept here: they go with the
/// tokens of a sentence, so that nothing is kept of a document that nobody holds.

import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Token } from '../../model/document.ts';
import { type Word, wordOf } from './word.ts';

interface Found {
  readonly lexicon: Lexicon;
  readonly words: readonly Word[];
}

const known = new WeakMap<readonly Token[], Found>();

/// What is known of the look-up form of each token of a sentence.
export function wordsOf(lexicon: Lexicon, tokens: readonly Token[]): readonly Word[] {
  const found = known.get(tokens);
  if (found?.lexicon === lexicon) return found.words;
  const words = tokens.map(({ key }) => wordOf(lexicon, key));
  known.set(tokens, { lexicon, words });
  return words;
}
