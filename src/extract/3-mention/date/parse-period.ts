/// Weeks, months, years and seasons: `الأسبوع الماضي`, `هذا العام`, `عام 2024`, `صيف 2017`, `مطلع أبريل`.
/// The one rule kept here: a length of time is no date.

import type { DateParts, ParsedDate, PeriodUnit } from './date-expression.ts';
import { parseMonthAlone, parseYear } from './parse-date.ts';
import type { Direction, Scan } from './scan.ts';
import { directionAt, figureAt, isYearFigure, keyAt } from './scan.ts';
import { EDGES, PARTS_OF_PERIOD, SEASONS, STORY_ADJECTIVES, YEAR_PREPOSITIONS, YEAR_WORDS } from './time-word.ts';

const DEMONSTRATIVES = new Set(['هذا', 'هذه']);
const SPORT_SEASONS = new Set(['موسم', 'الموسم']);
const COUNTS_BACK = new Set(['قبل', 'منذ']);
/// An adjective that fits an office as well as a year: after a definite noun `العام` means "general".
const OFFICE_ADJECTIVES = new Set(['السابق', 'الحالي', 'الاخير', 'الراهن', 'المقبل', 'القادم', 'الماضي']);

/// A period, with the part of it that is named before it.
export function parsePeriod(scan: Scan, at: number): ParsedDate | null {
  const part = PARTS_OF_PERIOD.has(keyAt(scan, at)) ? 1 : 0;
  const core = at + part;
  return (
    parseMonthAlone(scan, core) ??
    parseSeason(scan, core) ??
    parseWordedYear(scan, core) ??
    parseUnit(scan, core, part > 0) ??
    parseBareYear(scan, core) ??
    parseWithin(scan, at) ??
    (part === 0 ? parseCountedBack(scan, at) : null)
  );
}

function parseSeason(scan: Scan, at: number): ParsedDate | null {
  if (!SEASONS.has(keyAt(scan, at))) return null;
  const year = parseYear(scan, at + 1, false);
  return year.end > at + 1 ? { parts: { unit: 'season', ...year.parts }, end: year.end } : null;
}

/// `عام 2024`, `العام 2023`, `عامي 2019 و2020`.
function parseWordedYear(scan: Scan, at: number): ParsedDate | null {
  if (!YEAR_WORDS.has(keyAt(scan, at)) || keyAt(scan, at).startsWith('ل')) return null;
  const { parts, end } = parseYear(scan, at, false);
  return parts.year === undefined ? null : moreYears(scan, parts.year, end);
}

function moreYears(scan: Scan, year: number, end: number): ParsedDate {
  const joined = ['و', '-', '\u2013', 'الي'].includes(keyAt(scan, end));
  const next = joined ? figureAt(scan, end + 1) : null;
  if (!isYearFigure(next, false) || next <= year) return { parts: { year }, end };
  return { parts: { year, lastYear: next }, end: end + 2 };
}

/// A figure of four digits after a preposition, unless it counts what follows.
function parseBareYear(scan: Scan, at: number): ParsedDate | null {
  const year = figureAt(scan, at);
  if (!isYearFigure(year, false) || year < 1900 || year > 2060) return null;
  const before = keyAt(scan, at - 1);
  const placed = YEAR_PREPOSITIONS.has(before) || PARTS_OF_PERIOD.has(before) || SEASONS.has(before);
  return placed && !countsNoun(scan, at + 1, year) ? moreYears(scan, year, at + 1) : null;
}

function countsNoun(scan: Scan, at: number, year: number): boolean {
  const { lexicon } = scan;
  const key = keyAt(scan, at);
  if (scan.tokens[at]?.kind !== 'word') return false;
  return (
    year % 100 === 0 ||
    lexicon.timeUnits.has(key) ||
    lexicon.people.has(key) ||
    lexicon.organizationHeads.has(key) ||
    key === '%'
  );
}

/// `الأسبوع الماضي`, `هذا العام`, `نهاية العام`, `الأسابيع المقبلة`.
function parseUnit(scan: Scan, at: number, part: boolean): ParsedDate | null {
  const pointed = DEMONSTRATIVES.has(keyAt(scan, at));
  const from = pointed ? at + 1 : at;
  const found = scan.lexicon.timeUnits.longest(scan.keys, from);
  const key = keyAt(scan, from);
  if (
    !found ||
    found.entry.unit === 'hour' ||
    found.entry.unit === 'day' ||
    SPORT_SEASONS.has(key) ||
    !key.startsWith('ال')
  )
    return null;
  const end = from + found.length;
  const direction = directionAt(scan, end, STORY_ADJECTIVES);
  if (direction && isGeneral(scan, from)) return null;
  const single = found.entry.number === 'singular';
  if (!direction && !pointed && !part) return null;
  const edge = part && single && !direction && !pointed ? EDGES[keyAt(scan, at - 1)] : undefined;
  if (edge) return { parts: { unit: found.entry.unit, edge }, end };
  return { parts: unitParts(found.entry.unit, direction, pointed, single), end: end + (direction?.length ?? 0) };
}

function unitParts(unit: PeriodUnit, direction: Direction | null, pointed: boolean, single: boolean): DateParts {
  const shift = direction ? direction.shift : 0;
  const settled = single && !direction?.open && (direction !== null || pointed);
  return settled ? { unit, shift } : { unit, open: true };
}

/// `الأمين العام السابق`: not a year.
function isGeneral(scan: Scan, at: number): boolean {
  const before = keyAt(scan, at - 1);
  if (keyAt(scan, at) !== 'العام' || !OFFICE_ADJECTIVES.has(keyAt(scan, at + 1))) return false;
  const title = before.startsWith('ال') ? before.slice(2) : before;
  return scan.lexicon.titles.has(title) || scan.lexicon.titles.has(before) || scan.lexicon.organizationHeads.has(title);
}

/// A number of units: `ثلاثة أيام`, `أسبوعين`, `15 يوما`; the count is null where no number says it.
interface Counted {
  readonly unit: Unit;
  readonly count: number | null;
  readonly end: number;
}

type Unit = PeriodUnit | 'day';

/// Units counted from a token, but not hours, not definite ones, and none counted *from* something.
function parseCount(scan: Scan, at: number): Counted | null {
  const figure = figureAt(scan, at);
  const word = figure === null ? scan.lexicon.numberWords.longest(scan.keys, at) : null;
  const stated = figure ?? (word && !word.entry.ordinal ? word.entry.value : null);
  const from = at + (figure !== null ? 1 : word && stated !== null ? word.length : 0);
  const found = scan.lexicon.timeUnits.longest(scan.keys, from);
  if (!found || keyAt(scan, from).startsWith('ال') || keyAt(scan, from + found.length) === 'من') return null;
  const { unit, number } = found.entry;
  if (unit === 'hour') return null;
  const count = stated ?? (number === 'dual' ? 2 : number === 'singular' ? 1 : null);
  return { unit, count, end: from + found.length };
}

/// `قبل ثلاثة أيام`, `منذ أسبوعين`: days counted from the day of the report, longer units left open.
function parseCountedBack(scan: Scan, at: number): ParsedDate | null {
  const counted = COUNTS_BACK.has(keyAt(scan, at)) ? parseCount(scan, at + 1) : null;
  if (!counted) return null;
  const { unit, count, end } = counted;
  const settled = unit === 'day' && count !== null && keyAt(scan, at) === 'قبل';
  return { parts: settled ? { relativeDay: -count } : { open: true }, end };
}

const WITHIN = new Set(['خلال', 'غضون']);
const DAYS: Readonly<Partial<Record<Unit, number>>> = { day: 1, week: 7 };

/// `خلال أسبوعين`, `في غضون ثلاثين يوما`: days or weeks that begin with the day of the report.
function parseWithin(scan: Scan, at: number): ParsedDate | null {
  const counted = WITHIN.has(keyAt(scan, at)) ? parseCount(scan, at + 1) : null;
  const days = counted && DAYS[counted.unit];
  if (!counted || !days || counted.count === null || STORY_ADJECTIVES.has(keyAt(scan, counted.end))) return null;
  return { parts: { within: counted.count * days }, end: counted.end };
}
