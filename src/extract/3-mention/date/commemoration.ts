/// Days that are named by what they commemorate. The one rule kept here: two expressions mean one day only
/// where both stand beside the same words of the same feast, "independence day" and "the anniversary of
/// independence".

import { nounReadings } from '../../../arabic/clitics.ts';
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import type { Sentence, Token } from '../../../model/document.ts';
import type { DateExpression } from './date-expression.ts';

const HEADS = new Set(['يوم', 'عيد', 'ذكري', 'الذكري', 'اليوم', 'العيد']);
/// How far before the expression the feast may be named, and how many words it may have.
const REACH = 9;
const LONGEST = 3;
const SHORTEST_STEM = 4;

/// The stems of the words that name a feast before an expression; empty where none does.
export function commemorated(sentence: Sentence, { first }: DateExpression, lexicon: Lexicon): readonly string[] {
  const { tokens } = sentence;
  const stems = new Set<string>();
  for (let at = Math.max(0, first - REACH); at < first - 1; at += 1) {
    if (!isHead(tokens[at] as Token)) continue;
    let words = 0;
    for (let next = at + 1; next < first && words < LONGEST; next += 1) {
      if (tokens[next]?.kind === 'punctuation') break;
      if (tokens[next]?.kind === 'word') addStem(stems, (tokens[next] as Token).key, lexicon);
      words += tokens[next]?.kind === 'word' ? 1 : 0;
    }
  }
  return [...stems];
}

function isHead({ key }: Token): boolean {
  return nounReadings(key).some((reading) => HEADS.has(reading.key));
}

function addStem(stems: Set<string>, key: string, lexicon: Lexicon): void {
  for (const { stem, conjunction } of nounReadings(key)) {
    const known = lexicon.states.has(stem) || lexicon.nisbas.has(stem) || lexicon.places.has(stem);
    if (!known && conjunction === '' && stem.length >= SHORTEST_STEM) stems.add(stem);
  }
}
