/// What a lexicon says of a word, remembered. The one rule kept here: an answer depends on the look-up form and the
/// lexicon alone.

import { remembered } from '../arabic/remembered.ts';
import type { Lexicon } from './lexicon.ts';

/// The same question with its answers kept, for one lexicon at a time.
export function knownWord<Answer extends NonNullable<unknown> | null>(
  ask: (lexicon: Lexicon, key: string, number: number) => Answer,
): (lexicon: Lexicon, key: string) => Answer {
  let owner: Lexicon | null = null;
  let answer: (key: string) => Answer = () => {
    throw new Error('No lexicon has been asked yet');
  };
  return (lexicon, key) => {
    if (lexicon !== owner) {
      owner = lexicon;
      answer = remembered((word, number) => ask(lexicon, word, number));
    }
    return answer(key);
  };
}
