/// Whether a sentence tells of what was or of what will be at a date in it. The one rule kept here: where the
/// nearest finite verb does not tell, nothing is said.

import { verbReadings } from '../../../arabic/clitics.ts';
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import type { Sentence } from '../../../model/document.ts';
import type { DateExpression } from './date-expression.ts';

export type Tense = 'past' | 'future';

const BACK = 30;
const AHEAD = 8;
/// Look-up forms before which an imperfect tells of the past, and those that announce.
const PAST_PARTICLES = new Set(['لم', 'كان', 'كانت', 'وكان', 'وكانت', 'كانوا', 'وكانوا']);
const FUTURE_WORDS = new Set([
  'سوف', 'لن', 'المقرر', 'المنتظر', 'المزمع', 'المرتقب', 'المتوقع', 'المحدد', 'المحدده', 'المقرره', 'المقبل', 'المقبله', 'القادم',
  'القادمه', 'بحلول', 'موعد', 'موعدا', 'يعتزم', 'تعتزم', 'اعتبارا', 'ابتداء',
]);
const ENDS = new Set(['؛', '.', ':']);

/// The tense at an expression: of the nearest verb before it in its clause, else of the first one after it.
export function tenseAt(sentence: Sentence, { first, last, parts }: DateExpression, lexicon: Lexicon): Tense | null {
  if (parts.shift === -1 || parts.yearShift === -1) return 'past';
  if (parts.shift === 1 || parts.yearShift === 1) return 'future';
  const keys = sentence.tokens.map((token) => token.key);
  for (let at = first - 1; at >= Math.max(0, first - BACK); at -= 1) {
    if (ENDS.has(keys[at] as string)) break;
    const tense = tenseOf(keys, at, lexicon);
    if (tense) return tense === 'open' ? null : tense;
  }
  for (let at = last + 1; at < Math.min(keys.length, last + AHEAD); at += 1) {
    const tense = tenseOf(keys, at, lexicon);
    if (tense) return tense === 'open' ? null : tense;
  }
  return null;
}

function tenseOf(keys: readonly string[], at: number, lexicon: Lexicon): Tense | 'open' | null {
  const key = keys[at] as string;
  if (FUTURE_WORDS.has(key)) return 'future';
  for (const { key: stem, future } of verbReadings(key)) {
    const forms = lexicon.verbs.get(stem);
    if (!forms?.length) continue;
    if (forms.every((form) => form.tense === 'perfect')) return 'past';
    if (forms.every((form) => form.tense === 'imperfect')) return imperfectTense(keys, at, future);
  }
  return null;
}

function imperfectTense(keys: readonly string[], at: number, future: boolean): Tense | 'open' {
  if (future || keys[at - 1] === 'سوف' || keys[at - 1] === 'لن') return 'future';
  for (let before = at - 1; before >= Math.max(0, at - 6); before -= 1) if (PAST_PARTICLES.has(keys[before] as string)) return 'past';
  return 'open';
}
