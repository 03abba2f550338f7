/// Who is joined to whom. The one rule kept here: a phrase behind a conjunction is joined to the last one before it that nothing but what
/// belongs to that one parts it from.

import { nounReadings, type Reading } from '../../arabic/clitics.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Actor } from './actor.ts';
import { additionBefore, type Head, previous } from './head.ts';
import { isVerbForm } from './noun.ts';
import type { Line, Phrase } from './phrase.ts';
import { isPredicate } from './word-case.ts';

/// "A delegation *led by* X": X shares the delegation's role.
export const LED_BY: ReadonlySet<string> = new Set(['برئاسة', 'بحضور', 'بمشاركة']);

/// The actor this phrase is joined to by a conjunction: `X وY`, `X، وY`; a person to the last person before, whatever
/// bodies and places stand between in that one's title.
export function maybeJoined(line: Line, head: Head, phrase: Phrase, before: readonly Actor[]): number | null {
  const index = describedBy(before);
  const last = before[index];
  if (!last) return null;
  const word = line.tokens[head.first - 1]?.key ?? '';
  const group = maybeGroupOf(line, head.first - 1, before);
  if (group !== null) return group;
  // `و«X»`: the conjunction stands before the quotation mark.
  const and = previous(line, head.first);
  const alone = line.tokens[and]?.key === 'و';
  const led = LED_BY.has(head.preposition ?? '') && last.headed;
  const adjoined = word.startsWith('وال') && !isVerbForm(line.lexicon, word) && phrase.entry.kind === 'person';
  const added = additionBefore(line, head.first);
  if (!alone && !adjoined && !led && added === 0 && !head.prefix.startsWith('و'))
    return maybeJoinedByTitle(line, head, phrase, before);
  const first = alone ? and : head.first - added;
  const person = phrase.entry.kind === 'person' && !led ? lastPerson(before) : index;
  if (person !== index && isJointed(line, before, person, first)) return person;
  return isJointed(line, before, index, first) ? index : null;
}

/// The index of the last actor, past the adjectives of nationality right behind its name: `شركة "X" اليابانية و"Y"`.
function describedBy(before: readonly Actor[]): number {
  let index = before.length - 1;
  while (index > 0 && isDescription(before[index - 1] as Actor, before[index] as Actor)) index -= 1;
  return index;
}

const MARKS_BETWEEN = 1;

function isDescription(named: Actor, { form, headed, conjoined, preposition, first }: Actor): boolean {
  if (form !== 'adjective' || headed || conjoined || preposition !== null || named.form !== 'name') return false;
  return first - named.last <= MARKS_BETWEEN;
}

const LONGEST_TITLE = 8;

/// `X، والرئيس التنفيذي لـ«Y» Z`: a title with `و` and all that it is over may stand before the next person of a list.
function maybeJoinedByTitle(line: Line, head: Head, { entry }: Phrase, before: readonly Actor[]): number | null {
  if (entry.kind !== 'person' || head.preposition !== null) return null;
  const at = titleWithAnd(line, head.first);
  const index = at === null ? -1 : before.findLastIndex((actor) => actor.kind === 'person' && actor.last <= at);
  return at !== null && index >= 0 && isJointed(line, before, index, at) ? index : null;
}

/// The token of a title with `و` that a person stands behind, nothing but what it may be over between.
function titleWithAnd({ tokens, words, lexicon }: Line, first: number): number | null {
  for (let at = first - 1; at >= Math.max(1, first - LONGEST_TITLE); at -= 1) {
    const [token, word] = [tokens[at], words[at]];
    if (!token || !word || word.opening || (word.verbForm && !word.nounOfEvent && !word.mayBeHead)) return null;
    if (token.kind === 'punctuation' && !/^["«»“”()]$/.test(token.key)) return null;
    if (/^و/.test(token.key) && nounReadings(token.key).some((one) => isTitleWithAnd(lexicon, one))) return at;
  }
  return null;
}

function isTitleWithAnd({ titles, people, eventNouns }: Lexicon, { stem, conjunction }: Reading): boolean {
  return conjunction === 'و' && (titles.has(stem) || people.has(stem)) && !eventNouns.has(stem);
}

/// `يرأسه`, `تتقدمهم`: who leads those before; `بينهم`, `ومعه`: who is among them, and who is with them.
const LEADING = /^و?[يت]?(?:تراس|راس|تقدم|قود|تزعم|تصدر)(?:ه|ها|هم)$/;
const AMONG = /^و?(?:بين|من|ابرز|مقدمت|راس)(?:ها|هم|هن)$/;
const WITH = /^(?:ومع|و?برفقت|و?بصحبت|و?بمعيت)(?:ه|ها|هم|هما)$/;
const GROUP_REACH = 3;

/// The index of the actor before a word that says who leads them, is among them or comes along; null where the word says
/// nothing of the sort or goes back to somebody without a name.
function maybeGroupOf({ tokens }: Line, at: number, before: readonly Actor[]): number | null {
  const key = tokens[at]?.key ?? '';
  const along = WITH.test(key);
  if (!along && !AMONG.test(key) && !LEADING.test(key)) return null;
  const index = before.findLastIndex(({ kind, headed }) => kind !== 'place' || headed);
  const last = before[index];
  if (!last || at - last.last > GROUP_REACH) return null;
  return along || last.headed || (last.kind !== 'person' && last.kind !== 'place') ? index : null;
}

/// The index of the last person, past at most a few complements of that one's title.
function lastPerson(before: readonly Actor[]): number {
  const index = before.findLastIndex((actor) => actor.kind === 'person');
  const between = before.slice(index + 1);
  const complements = between.every((actor) => actor.preposition !== null || actor.governor !== null || !actor.acts);
  return index >= 0 && between.length <= 3 && complements ? index : before.length - 1;
}

const LONGEST_JOINT = 6;

/// Whether nothing but what may stand between two items of a list lies between an actor and a token.
function isJointed(line: Line, before: readonly Actor[], index: number, first: number): boolean {
  const from = before[index]?.last ?? 0;
  const inside = (at: number) => before.some((actor, other) => other > index && actor.first <= at && at < actor.last);
  const gap = Array.from({ length: Math.max(0, first - from) }, (_, step) => from + step).filter((at) => !inside(at));
  return gap.length <= LONGEST_JOINT && gap.every((at) => isJoint(line, at));
}

const SIDE = new Set(['جهه', 'ناحيه', 'جهته', 'جهتها']);

/// `X من جهة، وY من جهة ثانية`: who stands on one side of a deal.
function isOfOneSide(tokens: Line['tokens'], at: number): boolean {
  const [before, key, next] = [tokens[at - 1]?.key ?? '', tokens[at]?.key ?? '', tokens[at + 1]?.key ?? ''];
  return key === 'من' ? SIDE.has(next) : SIDE.has(key) && before === 'من';
}

const TO_HIM = new Set(['له', 'لها', 'لهم']);

/// What may stand between two items of a list: marks, the definite adjectives of the first, and what he becomes
/// (`رئيسا له`).
function isJoint({ lexicon, tokens }: Line, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'punctuation') return !'.:؛؟!'.includes(token.key);
  if (/^(?:ال|لل|بر|بق)/.test(token.key) || TO_HIM.has(token.key)) return true;
  if (isPredicate(lexicon, token.key) || isOfOneSide(tokens, at)) return true;
  return token.key.startsWith('وال') && !isVerbForm(lexicon, token.key);
}
