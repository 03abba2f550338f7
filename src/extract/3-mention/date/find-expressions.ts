/// Finding expressions of time in a sentence. The one rule kept here: where several readings begin at a
/// word the longest wins, and what is attached in front of it is left out.

import type { Reading } from '../../../arabic/clitics.ts';
import { nounReadings } from '../../../arabic/clitics.ts';
import { offsetAfter } from '../../../arabic/normalize.ts';
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import type { Token } from '../../../model/document.ts';
import { wordsOf } from '../token-words.ts';
import type { Word } from '../word.ts';
import type { DateExpression, ParsedDate } from './date-expression.ts';
import { mayBeginDate } from './first-word.ts';
import { parseDate } from './parse-date.ts';
import { parseDay } from './parse-day.ts';
import { parsePeriod } from './parse-period.ts';
import type { Scan } from './scan.ts';
import { keyAt } from './scan.ts';
import { NAMED_BY_DATE } from './time-word.ts';

type DateRule = (scan: Scan, at: number) => ParsedDate | null;
const RULES: readonly DateRule[] = [parseDay, parseDate, parsePeriod];

/// The expressions of time among the tokens of one sentence, in reading order.
export function findExpressions(
  text: string,
  tokens: readonly Token[],
  sentence: number,
  lexicon: Lexicon,
): DateExpression[] {
  const words = wordsOf(lexicon, tokens);
  const found: DateExpression[] = [];
  if (!tokens.some((token, at) => mayBegin(token, words[at] as Word))) return found;
  const keys = tokens.map((token) => token.key);
  const scan: Scan = { text, lexicon, tokens, keys };
  for (let at = 0; at < tokens.length; at += 1) {
    if (!mayBegin(tokens[at] as Token, words[at] as Word)) continue;
    const expression = expressionAt(scan, keys, at, sentence);
    if (!expression) continue;
    if (!isName(scan, expression)) found.push(expression);
    at = expression.last;
  }
  return found;
}

function mayBegin({ kind }: Token, word: Word): boolean {
  return kind === 'number' || (kind === 'word' && mayBeginDate(word));
}

function expressionAt(scan: Scan, keys: string[], at: number, sentence: number): DateExpression | null {
  const whole = keys[at] as string;
  const token = scan.tokens[at] as Token;
  for (const reading of token.kind === 'word' ? nounReadings(whole) : [NOTHING_ATTACHED]) {
    if (token.kind === 'word') keys[at] = reading.key;
    const parsed = isToday(reading) ? longest(scan, at) : null;
    keys[at] = whole;
    const last = scan.tokens[(parsed?.end ?? 0) - 1];
    if (!parsed || !last) continue;
    const start = token.start + offsetAfter(scan.text.slice(token.start, token.end), reading.cut);
    return { span: { start, end: last.end }, sentence, first: at, last: parsed.end - 1, parts: parsed.parts };
  }
  return null;
}

const NOTHING_ATTACHED: Pick<Reading, 'key' | 'cut' | 'preposition'> = { key: '', cut: 0, preposition: '' };

/// `باليوم` is never today.
function isToday(reading: Pick<Reading, 'key' | 'preposition'>): boolean {
  return reading.preposition === '' || reading.preposition === 'ل' || reading.key !== 'اليوم';
}

function longest(scan: Scan, at: number): ParsedDate | null {
  let best: ParsedDate | null = null;
  for (const rule of RULES) {
    const parsed = rule(scan, at);
    if (parsed && parsed.end > (best?.end ?? at)) best = parsed;
  }
  return best;
}

/// `ميدان 25 يناير`: a date that something is called by.
function isName(scan: Scan, { first, parts }: DateExpression): boolean {
  if (parts.day === undefined || parts.year !== undefined || parts.weekday !== undefined) return false;
  const before = keyAt(scan, first - 1);
  const head = before.replace(/^(?:[وفبلك]?ال|[وفبلك])(?=...)/, '');
  return NAMED_BY_DATE.has(before) || NAMED_BY_DATE.has(head);
}
