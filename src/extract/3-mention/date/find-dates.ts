/// Finding dates: every expression of time in a document, with the value its article settles. The one rule
/// kept here: values are solved for an article as a whole, after all of its expressions have been read.

import { tokenize } from '../../../arabic/tokenize.ts';
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import type { DateMention, DateValue } from '../../../model/date.ts';
import type { Segmented, Sentence } from '../../../model/document.ts';
import type { Span } from '../../../model/span.ts';
import { contains, slice } from '../../../model/span.ts';
import { formatDay, parseDay } from '../../1-document/calendar-day.ts';
import { commemorated, sharesFeast } from './commemoration.ts';
import type { DateExpression, DateParts } from './date-expression.ts';
import { findExpressions } from './find-expressions.ts';
import type { ReportDay, ReportEvidence } from './report-day.ts';
import { agreesWith, dayByWeekday, solveReportDay } from './report-day.ts';
import type { Settled } from './settle-date.ts';
import { firstDayOf, settle, settleAlone } from './settle-date.ts';
import type { Tense } from './tense.ts';
import { tenseAt } from './tense.ts';

/// An expression with what its sentence says of it.
interface ReadDate extends DateExpression {
  readonly tense: Tense | null;
}

/// The expressions of time of a document in reading order.
export function findDates(segmented: Segmented, lexicon: Lexicon): DateMention[] {
  const bySegment = readSegments(segmented, lexicon);
  const evidence = bySegment.map((dates, segment) => evidenceOf(segmented, dates, segment, lexicon));
  const solved = shareDays(evidence, evidence.map(solveReportDay));
  return bySegment.flatMap((dates, segment) =>
    dates.map((date) => mention(date, solved[segment] ?? null, evidence[segment] as ReportEvidence)),
  );
}

function readSegments({ document, sentences }: Segmented, lexicon: Lexicon): ReadDate[][] {
  const bySegment: ReadDate[][] = document.segments.map(() => []);
  for (const sentence of sentences) {
    const found = findExpressions(document.text, sentence.tokens, sentence.index, lexicon);
    bySegment[sentence.segment]?.push(...found.map((date) => ({ ...date, tense: tenseAt(sentence, date, lexicon) })));
  }
  return bySegment;
}

function evidenceOf(
  { document, sentences }: Segmented,
  dates: readonly ReadDate[],
  segment: number,
  lexicon: Lexicon,
): ReportEvidence {
  const dateline = document.segments[segment]?.dateline ?? null;
  const inText = dates.filter((date) => !dateline || !contains(dateline, date.span));
  return {
    parts: inText.map((date) => date.parts),
    dateline: dateline ? datelineParts(document.text, dateline, lexicon) : [],
    feasts: feastsOf(sentences, dates, lexicon),
    published: document.published ? parseDay(document.published.date) : undefined,
    latestPast: latestPast(inText),
    opening: openingDate(sentences, inText, segment),
  };
}

function datelineParts(text: string, dateline: Span, lexicon: Lexicon): DateParts[] {
  return findExpressions(text, tokenize(text, dateline.start, dateline.end), 0, lexicon).map((date) => date.parts);
}

function feastsOf(
  sentences: readonly Sentence[],
  dates: readonly ReadDate[],
  lexicon: Lexicon,
): ReportEvidence['feasts'] {
  const named = dates.map((date) => ({
    date,
    stems: commemorated(sentences[date.sentence] as Sentence, date, lexicon),
  }));
  return named.flatMap(({ date: { parts }, stems }) => {
    const { day, month, year, weekday, hijri } = parts;
    if (day === undefined || month === undefined || year !== undefined || weekday !== undefined || hijri) return [];
    const same = named.find((other) => isBareWeekday(other.date) && sharesFeast(stems, other.stems));
    return same?.date.parts.weekday === undefined ? [] : [{ day, month, weekday: same.date.parts.weekday }];
  });
}

function isBareWeekday({ parts, tense }: ReadDate): boolean {
  return (
    parts.weekday !== undefined &&
    parts.day === undefined &&
    parts.relativeDay === undefined &&
    !parts.shift &&
    !parts.open &&
    tense !== 'future'
  );
}

function latestPast(dates: readonly ReadDate[]): number | undefined {
  const days = dates
    .filter((date) => date.tense === 'past')
    .map((date) => settleAlone(date.parts))
    .map((value) => value && firstDayOf(value));
  return days.reduce((latest, day) => (day !== undefined && day > (latest ?? -Infinity) ? day : latest), undefined);
}

/// A full date of the past with its weekday in the first sentence of the text.
function openingDate(sentences: readonly Sentence[], dates: readonly ReadDate[], segment: number): number | undefined {
  const first = sentences.find((sentence) => sentence.segment === segment && sentence.role === 'body');
  const date = dates.find(
    ({ sentence, parts, tense }) =>
      sentence === first?.index && parts.weekday !== undefined && parts.relativeDay === undefined && tense !== 'future',
  );
  const value = date && settleAlone(date.parts);
  return value?.precision === 'day' ? parseDay(value.end ?? value.start) : undefined;
}

/// An article that settles nothing itself may share the day of another in its file, if what it says fits.
function shareDays(evidence: readonly ReportEvidence[], solved: readonly (ReportDay | null)[]): (ReportDay | null)[] {
  const known = solved.find((day) => day?.days.length === 1);
  const today = known?.days[0];
  return solved.map(
    (day, segment) =>
      day ?? (known && today !== undefined && agreesWith(evidence[segment] as ReportEvidence, today) ? known : null),
  );
}

function mention(
  { span, sentence, parts, tense }: ReadDate,
  report: ReportDay | null,
  evidence: ReportEvidence,
): DateMention {
  const alone = settleAlone(parts);
  if (alone) return { span, sentence, value: { ...alone, basis: 'text' } };
  const value = report ? valueIn(parts, tense, report, evidence) : byWeekday(parts, evidence);
  return { span, sentence, value };
}

/// The value on which all possible days of the report agree.
function valueIn(parts: DateParts, tense: Tense | null, report: ReportDay, evidence: ReportEvidence): DateValue | null {
  const feast = evidence.feasts.some(({ day, month }) => day === parts.day && month === parts.month) ? 'past' : tense;
  const values = report.days.map((today) => settle(parts, today, feast) ?? settleBefore(parts, today, feast, report));
  const [first] = values;
  const agreed = first && values.every((value) => value?.start === first.start && value.end === first.end);
  return agreed ? { ...first, basis: report.basis } : null;
}

/// Part of a report may be older than the rest of it: `اليوم الاثنين` in what was published on Tuesday.
function settleBefore(parts: DateParts, today: number, tense: Tense | null, { basis }: ReportDay): Settled | undefined {
  if (basis !== 'publication' || parts.relativeDay === undefined) return undefined;
  return settle(parts, today - 1, tense) ?? settle(parts, today - 2, tense);
}

function byWeekday(parts: DateParts, { latestPast: latest }: ReportEvidence): DateValue | null {
  if (parts.open || parts.hijri) return null;
  const day = dayByWeekday(parts, latest);
  return day === undefined ? null : { start: formatDay(day), end: null, precision: 'day', basis: 'solver' };
}

/// The words of a date mention, for messages and tests.
export function dateText(segmented: Segmented, { span }: DateMention): string {
  return slice(segmented.document.text, span);
}
