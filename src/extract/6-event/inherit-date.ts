/// Dates of claims that state none: of what the text ties them to, of the visit they are part of, of the statement
/// they go on with, and at last of the article. The one rule kept here: a date taken over says so in its basis, and
/// a date of the claim's own is never replaced.

import { foldForLookup } from '../../arabic/normalize.ts';
import type { DateValue } from '../../model/date.ts';
import type { TakingRule } from '../../model/date-rule.ts';
import type { ClaimDate } from '../../model/graph.ts';
import type { Role } from '../../model/ontology.ts';
import { contains } from '../../model/span.ts';
import { formatDay, parseDay } from '../1-document/calendar-day.ts';
import type { OpenClaim } from './event.ts';

/// Claims of one document, in the order of their indices, each with its date or the one that it takes over.
export function inheritDates(claims: readonly OpenClaim[]): readonly OpenClaim[] {
  const dated: OpenClaim[] = [];
  for (const claim of claims) dated.push({ ...claim, date: dateOf(claim, claims, dated) });
  return dated;
}

function dateOf(claim: OpenClaim, all: readonly OpenClaim[], before: readonly OpenClaim[]): ClaimDate | null {
  return claim.date ? (sameDay(claim, claim.date) ?? claim.date) : takenOver(claim, all, before);
}

/// "*The same* day", "that *very* evening", "the day *after*".
const SAME = /(?:نفس|ذات|عين)(?:ه|ها)$/;
const NEXT_DAY = /التالي(?:ه)?$/;
const DAY_OR_PART = /(?:يوم|ليله|مساء|صباح|ظهر|عصر|فجر)/;

/// The last date before, or the day after it, for words that count from it; none where that is no single day.
function sameDay({ extraction, claim }: OpenClaim, { value, span }: ClaimDate): ClaimDate | null {
  if (value !== null) return null;
  const text = foldForLookup(extraction.document.text.slice(span.start, span.end));
  const shift = SAME.test(text) ? 0 : NEXT_DAY.test(text) ? 1 : null;
  if (shift === null || !DAY_OR_PART.test(text)) return null;
  const segment = (sentence: number): number | undefined => extraction.sentences[sentence]?.segment;
  const before = extraction.dates.filter(({ span: other }) => other.end <= span.start);
  const last = before.findLast(({ sentence }) => segment(sentence) === segment(claim.sentence))?.value;
  const day = last?.precision === 'day' && last.end === null ? parseDay(last.start) : undefined;
  if (day === undefined) return null;
  return { span, value: { start: formatDay(day + shift), end: null, precision: 'day', basis: 'context' } };
}

function takenOver(claim: OpenClaim, all: readonly OpenClaim[], before: readonly OpenClaim[]): ClaimDate | null {
  const tied = tiedTo(claim, all, before);
  if (tied) return aroundMidnight(claim, takenFrom(tied, 'same-time'));
  if (claim.claim.factuality !== 'asserted' || isEarlier(claim)) return null;
  const visit = visitBefore(claim, before);
  if (visit) return takenFrom(visit, 'same-visit');
  const speech = speechBefore(claim, before);
  return speech ? takenFrom(speech, 'same-speech') : reportDate(claim);
}

/// A claim that has a date.
interface Dated extends OpenClaim {
  readonly date: ClaimDate;
}

function isDated(claim: OpenClaim): claim is Dated {
  return claim.date !== null;
}

/// The date of another claim; that of the article stays the article's.
function takenFrom({ claim, date }: Dated, rule: TakingRule): ClaimDate {
  if (date.value?.basis === 'report') return date;
  const value = date.value && { ...date.value, basis: 'context' as const };
  return { ...date, value, taken: { rule, from: claim.trigger } };
}

/// The claim at whose time the text says it was, or the one which that claim is tied to, if it has a date.
function tiedTo(claim: OpenClaim, all: readonly OpenClaim[], before: readonly OpenClaim[]): Dated | null {
  const seen = new Set<number>();
  let next = claim.claim.sameTime ?? claim.claim.refersTo;
  while (next !== null && !seen.has(next)) {
    seen.add(next);
    const found = before.find(({ index }) => index === next) ?? all.find(({ index }) => index === next);
    if (!found) return null;
    if (isDated(found) && found.date.value?.basis !== 'report') return found;
    next = found.claim.sameTime ?? found.claim.refersTo;
  }
  return null;
}

/// "Hours *after* a visit" is the day of the visit or the next one; of the visit it says that day or the one before.
function aroundMidnight({ extraction, claim }: OpenClaim, date: ClaimDate): ClaimDate {
  const tokens = extraction.sentences[claim.sentence]?.tokens ?? [];
  const at = tokens.findIndex((token) => token.start >= claim.trigger.start);
  const day = date.value?.precision === 'day' && date.value.end === null ? parseDay(date.value.start) : undefined;
  const shift = tokens[at - 1]?.key === 'من' ? (SIDE[tokens[at - 3]?.key ?? ''] ?? 0) : 0;
  if (!date.value || day === undefined || shift === 0) return date;
  const [start, end] = shift < 0 ? [day - 1, day] : [day, day + 1];
  const taken = date.taken && { ...date.taken, rule: 'hours-apart' as const };
  return { ...date, value: { ...date.value, start: formatDay(start), end: formatDay(end) }, ...(taken && { taken }) };
}

const SIDE: Readonly<Record<string, number>> = { بعد: -1, قبل: 1 };

function segmentOf({ extraction, claim }: OpenClaim): number {
  return extraction.sentences[claim.sentence]?.segment ?? 0;
}

function filling({ arguments: filled }: OpenClaim, roles: readonly Role[]): ReadonlySet<string> {
  return new Set(filled.filter(({ role }) => roles.includes(role)).map(({ entity }) => entity));
}

/// How many sentences on a visit still goes on in what is told.
const VISIT_REACH = 8;
const SIDES: readonly Role[] = ['visitor', 'participant', 'host'];
const BY_VERB: ReadonlySet<string> = new Set(['finite-verb', 'light-verb']);

/// The latest visit before a meeting or a further visit, if the visitor is among those who met and the sentence states
/// no other date.
function visitBefore(claim: OpenClaim, before: readonly OpenClaim[]): Dated | null {
  const { kind, rule, sentence } = claim.claim;
  const part = kind === 'meeting' || (kind === 'visit' && BY_VERB.has(rule));
  if (!part || statesOtherDate(claim)) return null;
  const met = filling(claim, SIDES);
  const visit = before.findLast((one) => isVisitOf(one, met) && segmentOf(one) === segmentOf(claim));
  const gap = sentence - (visit?.claim.sentence ?? sentence);
  return visit && isDated(visit) && gap > 0 && gap <= VISIT_REACH ? visit : null;
}

function isVisitOf(visit: OpenClaim, met: ReadonlySet<string>): boolean {
  const { claim, date, arguments: filled } = visit;
  if (claim.kind !== 'visit' || claim.factuality !== 'asserted' || !date || isEarlier(visit)) return false;
  return filled.some(({ role, entity }) => (role === 'visitor' || role === 'member_of_delegation') && met.has(entity));
}

/// Whether the claim's sentence has an expression of time that is the date of nothing told in it.
function statesOtherDate({ extraction, claim }: OpenClaim): boolean {
  const used = new Set(extraction.claims.map(({ date }) => date));
  return extraction.dates.some((date, index) => date.sentence === claim.sentence && !used.has(index));
}

/// The statement before one that goes on with it: the same speaker, in the same sentence or in one that opens with `و`
/// right after it.
function speechBefore(claim: OpenClaim, before: readonly OpenClaim[]): Dated | null {
  if (claim.claim.kind !== 'statement') return null;
  const last = before.findLast((one) => one.claim.kind === 'statement');
  if (!last || !isDated(last) || last.date.value?.basis === 'report' || segmentOf(last) !== segmentOf(claim))
    return null;
  const gap = claim.claim.sentence - last.claim.sentence;
  if (gap > 1 || (gap === 1 && !goesOn(claim))) return null;
  const speakers = filling(claim, ['speaker']);
  return [...filling(last, ['speaker'])].some((entity) => speakers.has(entity)) ? last : null;
}

/// Whether a sentence opens with the claim's own verb after `و`.
function goesOn({ extraction, claim }: OpenClaim): boolean {
  const [first] = extraction.sentences[claim.sentence]?.tokens ?? [];
  return first !== undefined && contains(claim.trigger, first) && first.key.startsWith('و');
}

const WAS: ReadonlySet<string> = new Set(['كان', 'وكان', 'كانت', 'وكانت', 'سبق', 'وسبق']);
const FORMERLY: ReadonlySet<string> = new Set(['سابق', 'سابقا', 'حينها', 'حينيذ', 'انذاك', 'يومها']);

/// Whether a sentence tells of what was before the news: "*had* said", "said *earlier*".
function isEarlier({ extraction, claim }: OpenClaim): boolean {
  const tokens = extraction.sentences[claim.sentence]?.tokens ?? [];
  return tokens.some(({ key, start }) => FORMERLY.has(key) || (start < claim.trigger.start && WAS.has(key)));
}

/// How many days before its report news may be that is told without a date.
const NEWS_DAYS = 6;

/// News told without a date is of the week up to the report: of the month of that week, or of the week where it lies
/// in two months.
function reportDate({ extraction, claim }: OpenClaim): ClaimDate | null {
  const sentence = extraction.sentences[claim.sentence];
  const report = extraction.reports.find(({ segment }) => segment === sentence?.segment);
  const today = report ? parseDay(report.value.start) : undefined;
  if (claim.kind !== 'statement' || !report || today === undefined) return null;
  const rule = report.value.basis === 'publication' ? 'published' : 'own-day';
  const anchor = { days: [formatDay(today)], span: report.span };
  return {
    value: newsBefore(today),
    span: report.span,
    reading: { rule, anchor },
    taken: { rule: 'recent-news', from: null },
  };
}

function newsBefore(today: number): DateValue {
  const [from, to] = [formatDay(today - NEWS_DAYS), formatDay(today)];
  const month = to.slice(0, 7);
  return from.startsWith(month)
    ? { start: month, end: null, precision: 'month', basis: 'report' }
    : { start: from, end: to, precision: 'week', basis: 'report' };
}
