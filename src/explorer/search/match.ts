/// How well an entry meets a query. The one rule kept here: a better kind of match counts more than any weight, so that
/// it always comes first.

import { FEWEST_LETTERS, type Query } from './query.ts';
import type { Entry, Fact, SearchIndex } from './search-index.ts';

/// How a name may match, further apart than any weight.
export const EXACT = 14;
export const PREFIX = 11;
export const WORD_START = 8;
const WITHIN = 3;
const EACH_WORD = 2;
export const SOUND = 1;

export function leastScore({ text }: Query): number {
  return text.length < FEWEST_LETTERS ? WORD_START : 0;
}

const BEFORE_WORDS = ' («"“\t\n';

function isWordStart(text: string, at: number): boolean {
  if (at === 0 || BEFORE_WORDS.includes(text.charAt(at - 1))) return true;
  return at >= 2 && text.startsWith('ال', at - 2) && isWordStart(text, at - 2);
}

export function scoreOf({ folded, bones }: Entry, { text: query, words, bones: wanted }: Query): number {
  let at = folded.indexOf(query);
  if (at === 0) return folded.length === query.length ? EXACT : PREFIX;
  if (at > 0) {
    while (at > 0 && !isWordStart(folded, at)) at = folded.indexOf(query, at + 1);
    return at > 0 ? WORD_START : WITHIN;
  }
  if (words.length > 1 && words.every((word) => folded.includes(word))) return EACH_WORD;
  return wanted && ` ${bones} `.includes(` ${wanted} `) ? SOUND : 0;
}

/// How well events meet a query that names who took part, when, where or of what kind. Names and words of kinds stand
/// in many events: each is asked once.
export function factScoring({ known }: SearchIndex, { saying }: Query): (fact: Fact) => number {
  const whole = saying.length > 1 ? 2.5 : 1.5;
  const asked = saying.map((spellings) => {
    const has = (words: string): boolean => spellings.some((spelling) => words.includes(spelling));
    return { has, known: Uint8Array.from(known, (words) => Number(has(words))) };
  });
  return ({ words, others }) =>
    asked.every((word) => others.some((other) => word.known[other] === 1) || word.has(words)) ? whole : 0;
}
