/// Finding dates: every expression of time in a document, with the value its article settles. The one rule
/// kept here: values are solved for an article as a whole, after all of its expressions have been read.

import type { Lexicon } from '../../../lexicon/lexicon.ts';
import type { Dated, DateMention, ReportDate } from '../../../model/date.ts';
import type { Segmented } from '../../../model/document.ts';
import type { Span } from '../../../model/span.ts';
import { formatDay } from '../../1-document/calendar-day.ts';
import type { DateParts, ReadDate, Tense } from './date-expression.ts';
import { findExpressions } from './find-expressions.ts';
import type { ReportDay, ReportEvidence } from './report-day.ts';
import { agreesWith, dayByWeekday, solveReportDay } from './report-day.ts';
import { readEvidence } from './report-evidence.ts';
import type { Settled } from './settle-date.ts';
import { settle, settleAlone } from './settle-date.ts';
import { tenseAt } from './tense.ts';

/// The expressions of time of a document in reading order, and the days its articles were written on.
export function findDates(segmented: Segmented, lexicon: Lexicon): Dated {
  const bySegment = readSegments(segmented, lexicon);
  const evidence = readEvidence(segmented, bySegment, lexicon);
  const own = evidence.map((one, segment): WordedDay | null => {
    const day = solveReportDay(one);
    return day && { ...day, span: wordsOfReport(segmented, segment, bySegment[segment] ?? [], day) ?? null };
  });
  const solved = shareDays(evidence, own);
  const dates = bySegment.flatMap((found, segment) =>
    found.map((date) => mention(date, solved[segment] ?? null, evidence[segment] as ReportEvidence)),
  );
  const reports = bySegment.flatMap((found, segment) => reportDate(segmented, segment, found, solved[segment] ?? null));
  return { dates, reports };
}

/// The day of a report with the words that say so, where some words alone do.
interface WordedDay extends ReportDay {
  readonly span: Span | null;
}

function wordsOfReport(
  { document }: Segmented,
  segment: number,
  found: readonly ReadDate[],
  { basis }: ReportDay,
): Span | null | undefined {
  const words = (basis === 'publication' ? document.published?.span : null) ?? wordsOfDay(found);
  return words ?? document.segments[segment]?.dateline;
}

/// The day of an article, if it is one day, with the words that say so.
function reportDate(
  segmented: Segmented,
  segment: number,
  found: readonly ReadDate[],
  report: ReportDay | null,
): ReportDate[] {
  const [day, other] = report?.days ?? [];
  if (!report || day === undefined || other !== undefined) return [];
  const span = wordsOfReport(segmented, segment, found, report);
  if (!span) return [];
  return [{ segment, value: { start: formatDay(day), end: null, precision: 'day', basis: report.basis }, span }];
}

/// Today in the words of an article, else another day counted from it.
function wordsOfDay(found: readonly ReadDate[]): Span | undefined {
  const counted = found.filter(({ parts }) => parts.relativeDay !== undefined);
  return (counted.find(({ parts }) => parts.relativeDay === 0) ?? counted[0])?.span;
}

function readSegments({ document, sentences }: Segmented, lexicon: Lexicon): ReadDate[][] {
  const bySegment: ReadDate[][] = document.segments.map(() => []);
  for (const sentence of sentences) {
    const found = findExpressions(document.text, sentence.tokens, sentence.index, lexicon);
    if (found.length === 0) continue;
    const keys = sentence.tokens.map((token) => token.key);
    for (const date of found) bySegment[sentence.segment]?.push({ tense: tenseAt(keys, date, lexicon), ...date });
  }
  return bySegment;
}

/// An article that settles nothing itself may share the day of another in its file, if what it says fits.
function shareDays(evidence: readonly ReportEvidence[], solved: readonly (WordedDay | null)[]): (WordedDay | null)[] {
  const known = solved.find((day) => day?.days.length === 1);
  const today = known?.days[0];
  return solved.map(
    (day, segment) =>
      day ?? (known && today !== undefined && agreesWith(evidence[segment] as ReportEvidence, today) ? known : null),
  );
}

function mention(
  { span, sentence, parts, tense }: ReadDate,
  report: WordedDay | null,
  evidence: ReportEvidence,
): DateMention {
  const alone = settleAlone(parts);
  if (alone) return { span, sentence, value: { ...alone, basis: 'text' }, reading: { rule: 'stated', anchor: null } };
  const settled = report ? settledBy(parts, tense, report, evidence) : settledByWeekday(parts, evidence);
  return { span, sentence, value: null, ...settled };
}

/// The value on which all possible days of the report agree, and those days.
function settledBy(
  parts: DateParts,
  tense: Tense | null,
  report: WordedDay,
  evidence: ReportEvidence,
): Pick<DateMention, 'value' | 'reading'> | null {
  const feast = evidence.feasts.some(({ day, month }) => day === parts.day && month === parts.month) ? 'past' : tense;
  const found = report.days.map(
    (today) => settleFrom(parts, today, feast) ?? settleBefore(parts, today, feast, report),
  );
  const [first] = found;
  if (!first || !found.every((one) => one?.start === first.start && one.end === first.end)) return null;
  const { today: _today, ...value } = first;
  const days = found.flatMap((one) => (one ? formatDay(one.today) : []));
  const rule = report.basis === 'publication' ? 'published' : 'own-day';
  return { value: { ...value, basis: report.basis }, reading: { rule, anchor: { days, span: report.span } } };
}

/// A value with the day that it was counted from.
interface Counted extends Settled {
  readonly today: number;
}

function settleFrom(parts: DateParts, today: number, tense: Tense | null): Counted | undefined {
  const value = settle(parts, today, tense);
  return value && { ...value, today };
}

/// Part of a report may be older than the rest of it: `اليوم الاثنين` in what was published on Tuesday.
function settleBefore(parts: DateParts, today: number, tense: Tense | null, { basis }: ReportDay): Counted | undefined {
  if (basis !== 'publication' || parts.relativeDay === undefined) return undefined;
  return settleFrom(parts, today - 1, tense) ?? settleFrom(parts, today - 2, tense);
}

function settledByWeekday(
  parts: DateParts,
  { latestPast: latest }: ReportEvidence,
): Pick<DateMention, 'value' | 'reading'> | null {
  const day = parts.open || parts.hijri ? undefined : dayByWeekday(parts, latest);
  if (day === undefined || latest === undefined) return null;
  return {
    value: { start: formatDay(day), end: null, precision: 'day', basis: 'solver' },
    reading: { rule: 'only-day', anchor: { days: [formatDay(latest)], span: null } },
  };
}
