/// Names of months, with the second name many outlets add: `نوفمبر (تشرين الثاني)`, `آذار/مارس`. The one
/// rule kept here: two names that disagree are one name and something else.

import type { Month } from '../../../lexicon/lexicon.ts';
import type { PhraseMatch } from '../../../lexicon/phrases.ts';
import type { Scan } from './scan.ts';
import { isClosed, isOpening, keyAt } from './scan.ts';
import { MONTH_PREPOSITIONS, PARTS_OF_PERIOD } from './time-word.ts';

export interface ParsedMonth {
  readonly month: number;
  readonly hijri: boolean;
  readonly end: number;
  /// Whether it is a month even if nothing beside it says so.
  readonly certain: boolean;
}

/// Names that are also words, names of persons or of companies.
const HOMOGRAPHS = new Set([
  'مارس',
  'ماي',
  'جوان',
  'اوت',
  'اب',
  'نيسان',
  'ناصر',
  'صفر',
  'محرم',
  'رجب',
  'شعبان',
  'رمضان',
  'شوال',
]);

/// The month named at `at`. `expected` says that a day or the word month stands before it.
export function parseMonth(scan: Scan, at: number, expected: boolean): ParsedMonth | null {
  const found = scan.lexicon.months.longest(scan.keys, at);
  if (!found || isFather(scan, at, found, expected)) return null;
  const { month, system } = found.entry;
  const single = at + found.length;
  const end = system === 'hijri' ? single : afterSecondName(scan, single, found.entry);
  if (system === 'libyan' && end === single && !(expected && keyAt(scan, at - 1) === 'شهر')) return null;
  const before = keyAt(scan, at - 1);
  const placed = MONTH_PREPOSITIONS.has(before) || PARTS_OF_PERIOD.has(before);
  return { month, hijri: system === 'hijri', end, certain: end > single || placed || !HOMOGRAPHS.has(keyAt(scan, at)) };
}

/// August of the Levant is told from the word for father by its madda.
function isFather(scan: Scan, at: number, found: PhraseMatch<Month>, expected: boolean): boolean {
  if (expected || found.length > 1 || keyAt(scan, at) !== 'اب') return false;
  const token = scan.tokens[at];
  return !token || !scan.text.slice(token.start, token.end).includes('\u0622');
}

function afterSecondName(scan: Scan, at: number, first: Month): number {
  const bracket = isOpening(scan, at);
  if (!bracket && keyAt(scan, at) !== '/' && keyAt(scan, at) !== '-') return at;
  const second = scan.lexicon.months.longest(scan.keys, at + 1);
  if (!second || second.entry.system === 'hijri' || second.entry.month !== first.month) return at;
  const end = at + 1 + second.length;
  return bracket && isClosed(scan, end) ? end + 1 : end;
}
