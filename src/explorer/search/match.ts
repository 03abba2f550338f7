/// How well an entry meets a query. The one rule kept here: a better kind of match counts more than any weight, so that
/// it always comes first.

import { FEWEST_LETTERS, type Query } from '../../search/query.ts';
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

/// The word of a query that stands in the fewest texts, as far as its length tells.
function longestWord({ words }: Query): string {
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/// The numbers of the names that may meet a query, the lower before the higher.
export function maybeNames({ texts, byLetter }: SearchIndex, query: Query): readonly number[] {
  if (leastScore(query) > 0) return byLetter.get(query.text) ?? [];
  const found: number[] = [];
  texts.names.find(longestWord(query), (at) => found.push(at));
  if (!query.bones) return found;
  texts.bones.find(` ${query.bones} `, (at) => found.push(at));
  return [...new Set(found)].sort((a, b) => a - b);
}

/// The numbers of the sentences that may meet a query.
export function maybeSentences({ texts }: SearchIndex, query: Query): readonly number[] {
  const found: number[] = [];
  texts.sentences.find(longestWord(query), (at) => found.push(at));
  return found;
}

/// How well events meet a query that names who took part, when, where or of what kind. Names and words of kinds stand
/// in many events: each is asked once.
export function factScoring({ texts }: SearchIndex, { saying }: Query): (fact: Fact, at: number) => number {
  const whole = saying.length > 1 ? 2.5 : 1.5;
  const asked = saying.map((spellings) => {
    const [own, known] = [new Set<number>(), new Set<number>()];
    for (const spelling of spellings) {
      texts.facts.find(spelling, (at) => own.add(at));
      texts.known.find(spelling, (at) => known.add(at));
    }
    return { own, known };
  });
  return ({ others }, at) =>
    asked.every(({ own, known }) => own.has(at) || others.some((other) => known.has(other))) ? whole : 0;
}
