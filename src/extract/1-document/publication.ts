/// Who published an article and when, where its text says so. The one rule kept here: a date counts only
/// beside words of publication or on a line of its own above the text; a year of copyright never does.

import { tokenize } from '../../arabic/tokenize.ts';
import type { TextUnit } from '../../arabic/tokenize.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { formatDay } from './calendar-day.ts';
import { isDateUnit, isOnlyDate } from './date-line.ts';
import { chunksOf, isCredit, placeLength } from './dateline.ts';
import type { Dateline } from './dateline.ts';
import type { Line } from './line.ts';
import { maybeStatedDay } from './stated-day.ts';

type Published = NonNullable<Document['published']>;

/// Look-up forms that announce a day of publication, the surest first.
const CUES: readonly RegExp[] = [/^(?:تم |تاريخ )?(?:ال)?نشر(?:ت)?(?: |$)/, /^published /, /^(?:اخر|تم ال)تحديث(?: |$)/, /^اخر تعديل /, /^(?:last )?updated? /];
const MOST_WORDS = 16;

/// The day of publication. `above` is how many of the lines stand before the text of the article.
export function findPublished(text: string, lines: readonly Line[], above: number, lexicon: Lexicon): Published | null {
  let best: { readonly rank: number; readonly published: Published } | null = null;
  lines.forEach((line, at) => {
    if (line.words > MOST_WORDS || line.digits === 0) return;
    const units = tokenize(text, line.start, line.end);
    const rank = rankOf(units, at < above, lexicon);
    const published = rank < (best?.rank ?? CUES.length + 1) ? statedIn(units, lexicon) : null;
    if (published) best = { rank, published };
  });
  return (best as { published: Published } | null)?.published ?? null;
}

/// How surely a line states the day of publication: lower is surer, `CUES.length` for a bare date above the text.
function rankOf(units: readonly TextUnit[], above: boolean, lexicon: Lexicon): number {
  const words = units.filter((unit) => unit.kind !== 'punctuation').map((unit) => unit.key).join(' ');
  const cue = CUES.findIndex((pattern) => pattern.test(words));
  if (cue >= 0) return cue;
  return above && isOnlyDate(units, lexicon) && units[0]?.key !== 'gmt' ? CUES.length : Number.POSITIVE_INFINITY;
}

function statedIn(units: readonly TextUnit[], lexicon: Lexicon): Published | null {
  for (let at = 0; at < units.length; at += 1) {
    const stated = maybeStatedDay(units, at, lexicon);
    const last = stated && units[at + stated.length - 1];
    if (last) return { date: formatDay(stated.day), span: { start: (units[at] as TextUnit).start, end: last.end } };
  }
  return null;
}

/// The outlet a dateline credits: the agency in its brackets, or the part beside a place that is no byline.
export function outletOf(text: string, dateline: Dateline, lexicon: Lexicon): Span | null {
  const { units } = dateline;
  const open = units.findIndex((unit) => unit.key === '(');
  const close = units.findIndex((unit, at) => at > open && unit.key === ')');
  const chunks = chunksOf(text, units).map((chunk) => trim(chunk, lexicon)).filter((chunk) => chunk.length > 0);
  const inside = open > 0 && close > open + 1 ? units.slice(open + 1, close) : [];
  const bracketed = placeLength(inside, lexicon) === inside.length ? [] : inside;
  const beside = chunks.filter((chunk) => !hasBracket(chunk) && isOutlet(chunk, lexicon));
  const placed = chunks.some((chunk) => placeLength(chunk, lexicon) > 0);
  const found = bracketed.length > 0 ? bracketed : placed ? beside[0] : undefined;
  return found ? spanOf(found) : null;
}

function isOutlet(chunk: readonly TextUnit[], lexicon: Lexicon): boolean {
  const first = chunk.find((unit) => unit.kind === 'word');
  if (!first || isCredit(chunk) || lexicon.givenNames.has(first.key)) return false;
  return placeLength(chunk, lexicon) < chunk.length;
}

/// Without dates and the marks around the name.
function trim(chunk: readonly TextUnit[], lexicon: Lexicon): readonly TextUnit[] {
  const end = chunk.findIndex((unit) => unit.kind === 'number' && isDateUnit(unit, lexicon));
  const named = end > 0 ? chunk.slice(0, end) : chunk;
  return named.filter((unit) => !MARKS.includes(unit.key));
}

const MARKS = ['.', '،', '«', '»', '"', '“', '”', ':'];

function hasBracket(chunk: readonly TextUnit[]): boolean {
  return chunk.some((unit) => unit.key === '(');
}

function spanOf(units: readonly TextUnit[]): Span {
  return { start: (units[0] as TextUnit).start, end: (units.at(-1) as TextUnit).end };
}

/// The outlet on a line of its own: a name and a dash with nothing after it.
export function outletLine(text: string, lines: readonly Line[]): Span | null {
  for (const line of lines) {
    if (line.words > 5 || line.arabic === 0 || !/[-\u2013\u2014]$/.test(text.slice(line.start, line.end))) continue;
    const name = text.slice(line.start, line.end).replace(/[\s\u2013\u2014-]+$/, '');
    if (name) return { start: line.start, end: line.start + name.length };
  }
  return null;
}
