/// Words that only make up dates and times. The one rule kept here: a word that also means something else
/// does not count.

import type { TextUnit } from '../../arabic/tokenize.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';

/// Look-up forms of what joins the parts of a date or time.
const JOINTS = new Set([
  'هـ',
  'ه',
  'م',
  'الموافق',
  'في',
  'gmt',
  'utc',
  'الساعه',
  'ص',
  'am',
  'pm',
  'بتوقيت',
  'غرينتش',
  'جرينتش',
  'يوم',
]);

/// Whether a unit may be part of a date: a number, a month, a weekday, or what joins them.
export function isDateUnit(unit: TextUnit, lexicon: Lexicon): boolean {
  if (unit.kind === 'number' || JOINTS.has(unit.key)) return true;
  return unit.kind === 'word' && (isMonthPart(unit.key, lexicon) || lexicon.weekdays.has(unit.key));
}

const TWO_WORD_MONTHS = new Set([
  'كانون',
  'تشرين',
  'ربيع',
  'جمادي',
  'ذو',
  'ذي',
  'الاول',
  'الثاني',
  'الاخر',
  'الاولي',
  'الاخره',
  'الثانيه',
  'القعده',
  'الحجه',
  'اول',
  'ثاني',
]);

function isMonthPart(key: string, lexicon: Lexicon): boolean {
  return lexicon.months.has(key) || TWO_WORD_MONTHS.has(key);
}

/// Whether units are a date or a time of day and nothing else.
export function isOnlyDate(units: readonly TextUnit[], lexicon: Lexicon): boolean {
  const words = units.filter((unit) => unit.kind !== 'punctuation');
  return (
    words.some((unit) => unit.kind === 'number') && words.length > 1 && words.every((unit) => isDateUnit(unit, lexicon))
  );
}
