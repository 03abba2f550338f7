/// Full dates: a day with its month and year, in words or figures. The one rule kept here: figures alone are
/// read as Arabic outlets write them, day before month, unless the year stands first.

import type { TextUnit } from '../../arabic/tokenize.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { dayNumber } from './calendar-day.ts';

/// A full date found at a unit: its day, and how many units it takes.
export interface StatedDay {
  readonly day: number;
  readonly length: number;
}

const SEPARATORS = ['/', '-', '.', '\\', '\u2013'];
export const FIRST_YEAR = 1800;
export const LAST_YEAR = 2199;

/// The full date that starts at `units[at]`, in figures or with the month's name.
export function maybeStatedDay(units: readonly TextUnit[], at: number, lexicon: Lexicon): StatedDay | undefined {
  return maybeFigures(units, at) ?? maybeNamedMonth(units, at, lexicon);
}

/// A date in figures: `14/03/2021`, `2-12-2024`, `2020-07-03`, `14.3.2021`.
export function maybeFigures(units: readonly TextUnit[], at: number): StatedDay | undefined {
  const unit = units[at];
  if (unit?.kind !== 'number') return undefined;
  const dotted = unit.key.split('.');
  if (dotted.length === 3) return statedDay(dotted, 1);
  const [, first, second, third, last] = units.slice(at, at + 5);
  if (!first || second?.kind !== 'number' || third?.key !== first.key || last?.kind !== 'number') return undefined;
  return SEPARATORS.includes(first.key) ? statedDay([unit.key, second.key, last.key], 5) : undefined;
}

function statedDay(parts: readonly string[], length: number): StatedDay | undefined {
  if (parts.some((part) => !/^\d{1,4}$/.test(part))) return undefined;
  const [a = 0, b = 0, c = 0] = parts.map(Number);
  const [year, month, date] = a > 31 ? [a, b, c] : b > 12 && a <= 12 ? [c, a, b] : [c, b, a];
  if (!isYear(year)) return undefined;
  const day = dayNumber(year, month, date);
  return day === undefined ? undefined : { day, length };
}

export function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= FIRST_YEAR && number <= LAST_YEAR;
}

/// A date with its month in words: `14 مارس 2021`, `26 كانون الأول/ديسمبر 2023`.
function maybeNamedMonth(units: readonly TextUnit[], at: number, lexicon: Lexicon): StatedDay | undefined {
  const date = wholeNumber(units[at]);
  if (date === null || date > 31) return undefined;
  const keys = units.map((unit) => unit.key);
  const month = monthAt(keys, at + 1, lexicon);
  if (!month) return undefined;
  const next = at + 1 + month.length + (['،', ','].includes(keys[at + 1 + month.length] ?? '') ? 1 : 0);
  const year = wholeNumber(units[next]);
  const day = year !== null && isYear(year) ? dayNumber(year, month.month, date) : undefined;
  return day === undefined ? undefined : { day, length: next + 1 - at };
}

/// The number a unit states, or null.
export function wholeNumber(unit: TextUnit | undefined): number | null {
  return unit?.kind === 'number' && /^\d{1,4}$/.test(unit.key) ? Number(unit.key) : null;
}

/// A month of the solar year at `keys[at]`, with a second name of it after a slash or in brackets.
export function monthAt(
  keys: readonly string[],
  at: number,
  lexicon: Lexicon,
): { month: number; length: number } | null {
  const first = lexicon.months.longest(keys, at);
  if (!first || first.entry.system === 'hijri' || first.entry.system === 'libyan') return null;
  const mark = keys[at + first.length];
  const second =
    mark === '/' || mark === '(' || mark === '-' ? lexicon.months.longest(keys, at + first.length + 1) : null;
  if (!second || second.entry.month !== first.entry.month) return { month: first.entry.month, length: first.length };
  const closing = mark === '(' && keys[at + first.length + 1 + second.length] === ')' ? 1 : 0;
  return { month: first.entry.month, length: first.length + 1 + second.length + closing };
}
