/// Days by their name or by the day of the report: `اليوم (الأحد)`, `مساء أمس`, `السبت الماضي`, `الاثنين
/// 2-12-2024`. The one rule kept here: a day named in several ways is one expression.

import type { DateParts, ParsedDate } from './date-expression.ts';
import { parseDate } from './parse-date.ts';
import type { Scan } from './scan.ts';
import { directionAt, isClosed, isOpening, keyAt } from './scan.ts';
import { EQUATIONS, KINDS_OF_DAY, NOT_BEFORE_DAY, STORY_ADJECTIVES } from './time-word.ts';

const DAY_WORDS = new Set(['يوم', 'يومي', 'نهار']);
const RANGES = new Set(['و', 'الي', 'حتي', '-', '\u2013']);
/// Look-up forms of phrases that count from a day of the story.
const STORY_DAYS = new Set(['اليوم التالي', 'اليوم السابق', 'يومنا هذا']);

/// A day, with the part of the day before it and the date after it.
export function parseDay(scan: Scan, at: number): ParsedDate | null {
  const part = scan.lexicon.dayParts.longest(scan.keys, at)?.length ?? 0;
  const core = at + part;
  const relative = parseRelativeDay(scan, core, at);
  if (relative) return withDate(scan, relative);
  const named = DAY_WORDS.has(keyAt(scan, core)) ? core + 1 : core;
  const weekday = parseWeekday(scan, named, at);
  if (weekday) return withDate(scan, weekday);
  return named > at ? parseDate(scan, named) : null;
}

function parseRelativeDay(scan: Scan, at: number, start: number): ParsedDate | null {
  const found = scan.lexicon.relativeDays.longest(scan.keys, at);
  if (!found || NOT_BEFORE_DAY.has(keyAt(scan, start - 1)) || isAfterEvent(scan, at, at + found.length)) return null;
  const end = at + found.length;
  const words = scan.keys.slice(at, end).join(' ');
  const weekday = apposed(scan, end);
  if (
    NAMES_TOO.has(words) &&
    !weekday &&
    (isKindOfDay(scan, end) || isOutletName(scan, at) || keyAt(scan, at - 1) === 'في')
  )
    return null;
  const story = NAMES_TOO.has(words) ? directionAt(scan, end, STORY_ADJECTIVES) : null;
  if (story)
    return {
      parts: words === 'الليله' && !story.open ? { relativeDay: story.shift } : { open: true },
      end: end + story.length,
    };
  if (STORY_DAYS.has(words)) return { parts: { open: true }, end };
  return { parts: { relativeDay: found.entry.days, ...weekday?.parts }, end: weekday?.end ?? end };
}

/// Days that are also words and parts of names.
const NAMES_TOO = new Set(['اليوم', 'الغد', 'الليله']);

/// `قبل يومين من` counts from what follows.
function isAfterEvent(scan: Scan, at: number, end: number): boolean {
  return (keyAt(scan, at) === 'قبل' || keyAt(scan, at) === 'بعد') && keyAt(scan, end) === 'من';
}

function isKindOfDay(scan: Scan, at: number): boolean {
  const key = keyAt(scan, at);
  if (scan.lexicon.weekdays.has(key)) return false;
  return (
    KINDS_OF_DAY.has(key) ||
    (key.startsWith('ال') && (scan.lexicon.numberWords.longest(scan.keys, at)?.entry.ordinal ?? false))
  );
}

/// `«ليبيا اليوم»`, `صحيفة المغرب اليوم`, `قناة "يمن اليوم"`: a head of media before it, or quotation marks
/// around a state or city and it.
function isOutletName(scan: Scan, at: number): boolean {
  const before = keyAt(scan, at - 1);
  const quoted = QUOTES.has(keyAt(scan, at + 1)) && QUOTES.has(keyAt(scan, at - 2));
  const place = scan.lexicon.states.has(before) || scan.lexicon.places.has(before);
  return (
    (quoted && place) || isMediaHead(scan, at - 2) || (QUOTES.has(keyAt(scan, at - 2)) && isMediaHead(scan, at - 3))
  );
}

const QUOTES = new Set(['«', '»', '“', '”', '"']);

function isMediaHead(scan: Scan, at: number): boolean {
  const key = keyAt(scan, at).replace(/^[وبل](?=....)/, '');
  return scan.lexicon.organizationHeads.get(key)?.sector === 'media';
}

/// The weekday beside a relative day, bare, in brackets or after a comma between commas.
function apposed(scan: Scan, at: number): ParsedDate | null {
  if (!isOpening(scan, at)) return weekdayAt(scan, at);
  const inside = weekdayAt(scan, at + 1);
  return inside && isClosed(scan, inside.end) ? { parts: inside.parts, end: inside.end + 1 } : null;
}

function weekdayAt(scan: Scan, at: number): ParsedDate | null {
  const from = keyAt(scan, at) === 'يوم' ? at + 1 : at;
  const found = scan.lexicon.weekdays.longest(scan.keys, from);
  return found ? { parts: { weekday: found.entry.day }, end: from + found.length } : null;
}

function parseWeekday(scan: Scan, at: number, start: number): ParsedDate | null {
  const first = scan.lexicon.weekdays.longest(scan.keys, at);
  if (!first || NOT_BEFORE_DAY.has(keyAt(scan, start - 1))) return null;
  const last = secondWeekday(scan, at + first.length);
  const end = last?.end ?? at + first.length;
  const direction = directionAt(scan, end, STORY_ADJECTIVES);
  const parts: DateParts = { weekday: first.entry.day, ...(last && { lastWeekday: last.day }) };
  if (!direction) return { parts, end };
  return {
    parts: direction.open ? { ...parts, open: true } : { ...parts, shift: direction.shift },
    end: end + direction.length,
  };
}

/// `والأربعاء`, `إلى الأحد`, `- الخميس`.
function secondWeekday(scan: Scan, at: number): { readonly day: number; readonly end: number } | null {
  const key = keyAt(scan, at);
  const joined = key.startsWith('و') ? scan.lexicon.weekdays.get(key.slice(1)) : undefined;
  if (joined) return { day: joined.day, end: at + 1 };
  const next = RANGES.has(key) ? scan.lexicon.weekdays.get(keyAt(scan, at + 1)) : undefined;
  return next ? { day: next.day, end: at + 2 } : null;
}

/// Adds the date in figures or with its month: directly, in brackets, or after `الموافق`, `الواقع فيه`.
function withDate(scan: Scan, day: ParsedDate): ParsedDate {
  if (day.parts.open) return day;
  const bracket = isOpening(scan, day.end);
  const date = parseDate(scan, day.end + joiningLength(scan, day.end));
  if (!date || (bracket && !isClosed(scan, date.end))) return day;
  return { parts: { ...day.parts, ...withoutHijri(date.parts) }, end: bracket ? date.end + 1 : date.end };
}

/// A date of the Islamic calendar alone adds nothing to what is known of the day.
function withoutHijri(parts: DateParts): DateParts {
  return parts.hijri ? {} : parts;
}

function joiningLength(scan: Scan, at: number): number {
  const key = keyAt(scan, at);
  if (key === 'الواقع' || key === 'الواقعه') return 2;
  return EQUATIONS.has(key) || isOpening(scan, at) || key === '،' || key === ',' ? 1 : 0;
}
