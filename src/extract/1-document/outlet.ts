/// Who published an article, where its text says so. The one rule kept here: an outlet is read from a
/// dateline or from a line that holds nothing else, and the name of a reporter is none.

import type { TextUnit } from '../../arabic/tokenize.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Span } from '../../model/span.ts';
import { isDateUnit } from './date-line.ts';
import type { Dateline } from './dateline.ts';
import { chunksOf, isCredit, placeLength } from './dateline.ts';
import type { Line } from './line.ts';

/// Look-up forms that names of outlets have and names of persons have not.
const MEDIA_WORDS = new Set([
  'وكاله',
  'شبكه',
  'قناه',
  'صحيفه',
  'جريده',
  'مجله',
  'موقع',
  'بوابه',
  'اذاعه',
  'راديو',
  'خدمه',
  'فضائيه',
  'منصه',
  'نيوز',
  'برس',
  'اليوم',
  'تايمز',
  'انباء',
  'الانباء',
  'اخبار',
  'الاخبار',
  'تلفزيون',
  'ميديا',
  'اونلاين',
  'نت',
]);
const MARKS = new Set(['.', '،', '«', '»', '"', '“', '”', ':', '(', ')', '/']);
const QUOTES = new Set(['«', '“', '"']);

/// A part of a dateline: its words, and what is said of them.
interface Part {
  readonly units: readonly TextUnit[];
  readonly kind: 'outlet' | 'named' | 'place' | 'other';
}

/// The outlet a dateline credits: the agency in its brackets or quotation marks, or the part beside a place.
export function outletOf(text: string, dateline: Dateline, lexicon: Lexicon): Span | null {
  const parts = chunksOf(text, dateline.units).flatMap((chunk) => partsOf(chunk, lexicon));
  const placed = parts.some((part) => part.kind === 'place');
  const found =
    parts.find((part) => part.kind === 'outlet') ?? (placed ? parts.find((part) => part.kind === 'named') : undefined);
  return found ? spanOf(found.units) : null;
}

/// A chunk and what it has in brackets.
function partsOf(chunk: readonly TextUnit[], lexicon: Lexicon): Part[] {
  const open = chunk.findIndex((unit) => unit.key === '(');
  if (open < 0) return [partOf(chunk, lexicon, QUOTES.has(chunk[0]?.key ?? ''))];
  const close = chunk.findIndex((unit) => unit.key === ')');
  const inside = chunk.slice(open + 1, close < open ? chunk.length : close);
  const before = partOf(chunk.slice(0, open), lexicon, false);
  const located =
    inside.length > 0 &&
    lexicon.states.longest(
      inside.map((unit) => unit.key),
      0,
    )?.length === inside.length;
  return [located ? { ...before, kind: 'place' } : before, partOf(inside, lexicon, true)];
}

function partOf(chunk: readonly TextUnit[], lexicon: Lexicon, marked: boolean): Part {
  const units = withoutDate(chunk, lexicon).filter((unit) => !MARKS.has(unit.key));
  return {
    units,
    kind: kindOf(
      units,
      lexicon,
      marked,
      chunk.some((unit) => unit.kind === 'number'),
    ),
  };
}

function kindOf(units: readonly TextUnit[], lexicon: Lexicon, marked: boolean, dated: boolean): Part['kind'] {
  if (units.length === 0 || isCredit(units)) return 'other';
  if (placeLength(units, lexicon) === units.length) return 'place';
  if (marked || units.some((unit) => MEDIA_WORDS.has(unit.key)) || isKnown(units, lexicon)) return 'outlet';
  if (dated) return 'place';
  const first = units[0] as TextUnit;
  const person = lexicon.givenNames.has(first.key) || (units.length > 1 && !first.key.startsWith('ال'));
  return person ? 'other' : 'named';
}

function isKnown(units: readonly TextUnit[], lexicon: Lexicon): boolean {
  return (
    lexicon.organizations.longest(
      units.map((unit) => unit.key),
      0,
    )?.length === units.length
  );
}

/// What stands before the first figure or month.
function withoutDate(chunk: readonly TextUnit[], lexicon: Lexicon): readonly TextUnit[] {
  const end = chunk.findIndex((unit, at) => unit.kind === 'number' || (at > 0 && isDateUnit(unit, lexicon)));
  return end < 0 ? chunk : chunk.slice(0, end);
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
