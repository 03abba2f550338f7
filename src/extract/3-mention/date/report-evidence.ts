/// What the articles of a document say that bears on the days they were written. The one rule kept here: each
/// article speaks for itself alone.

import { tokenize } from '../../../arabic/tokenize.ts';
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import type { Segmented, Sentence } from '../../../model/document.ts';
import type { Span } from '../../../model/span.ts';
import { contains } from '../../../model/span.ts';
import { parseDay } from '../../1-document/calendar-day.ts';
import { commemorated } from './commemoration.ts';
import type { DateParts, ReadDate } from './date-expression.ts';
import { findExpressions } from './find-expressions.ts';
import type { ReportEvidence } from './report-day.ts';
import { firstDayOf, settleAlone } from './settle-date.ts';

/// The evidence of each segment, from the expressions found in each.
export function readEvidence(
  { document, sentences }: Segmented,
  bySegment: readonly (readonly ReadDate[])[],
  lexicon: Lexicon,
): ReportEvidence[] {
  const published = document.published ? parseDay(document.published.date) : undefined;
  const openings = openingSentences(sentences);
  return bySegment.map((dates, segment) => {
    const dateline = document.segments[segment]?.dateline ?? null;
    const inText = dates.filter((date) => !dateline || !contains(dateline, date.span));
    return {
      parts: inText.map((date) => date.parts),
      dateline: dateline ? datelineParts(document.text, dateline, lexicon) : [],
      feasts: feastsOf(sentences, inText, lexicon),
      published,
      latestPast: latestPast(inText),
      opening: openingDate(inText, openings.get(segment)),
    };
  });
}

/// The index of the first sentence of text of each segment.
function openingSentences(sentences: readonly Sentence[]): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (const { role, segment, index } of sentences) {
    if (role === 'body' && !first.has(segment)) first.set(segment, index);
  }
  return first;
}

function datelineParts(text: string, dateline: Span, lexicon: Lexicon): DateParts[] {
  const tokens = tokenize(text, dateline.start, dateline.end);
  return findExpressions(text, tokens, 0, lexicon).map((date) => date.parts);
}

/// Days of the month that a bare weekday stands for, because both commemorate the same.
function feastsOf(
  sentences: readonly Sentence[],
  dates: readonly ReadDate[],
  lexicon: Lexicon,
): ReportEvidence['feasts'] {
  const stems = (date: ReadDate): readonly string[] =>
    commemorated(sentences[date.sentence] as Sentence, date, lexicon);
  const weekdays = new Map<string, number>();
  for (const date of dates.filter(isBareWeekday)) {
    for (const stem of stems(date)) if (!weekdays.has(stem)) weekdays.set(stem, date.parts.weekday ?? 0);
  }
  if (weekdays.size === 0) return [];
  return dates.filter(isBareDay).flatMap((date) => {
    const weekday = stems(date)
      .map((stem) => weekdays.get(stem))
      .find((day) => day !== undefined);
    const { day = 0, month = 0 } = date.parts;
    return weekday === undefined ? [] : [{ day, month, weekday }];
  });
}

function isBareDay({ parts: { day, month, year, weekday, hijri } }: ReadDate): boolean {
  return day !== undefined && month !== undefined && year === undefined && weekday === undefined && !hijri;
}

function isBareWeekday({ parts, tense }: ReadDate): boolean {
  const { weekday, day, relativeDay, shift, open } = parts;
  return (
    weekday !== undefined && day === undefined && relativeDay === undefined && !shift && !open && tense !== 'future'
  );
}

function latestPast(dates: readonly ReadDate[]): number | undefined {
  let latest: number | undefined;
  for (const { tense, parts } of dates) {
    const value = tense === 'past' ? settleAlone(parts) : undefined;
    const day = value && firstDayOf(value);
    if (day !== undefined && day > (latest ?? -Infinity)) latest = day;
  }
  return latest;
}

/// A full date of the past with its weekday in the first sentence of the text.
function openingDate(dates: readonly ReadDate[], first: number | undefined): number | undefined {
  const date = dates.find(
    ({ sentence, parts, tense }) =>
      sentence === first && parts.weekday !== undefined && parts.relativeDay === undefined && tense !== 'future',
  );
  const value = date && settleAlone(date.parts);
  return value?.precision === 'day' ? parseDay(value.end ?? value.start) : undefined;
}
