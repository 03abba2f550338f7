/// What the date rules read: one sentence's tokens with their look-up forms. The one rule kept here: rules
/// look, they never change what they look at.

import type { Lexicon } from '../../../lexicon/lexicon.ts';
import type { Token } from '../../../model/document.ts';

export interface Scan {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  /// The tokens' look-up forms, where the expression begins without attached words.
  readonly keys: readonly string[];
}

export function keyAt(scan: Scan, at: number): string {
  return scan.keys[at] ?? '';
}

/// The whole number a token states in figures; null for none.
export function figureAt(scan: Scan, at: number): number | null {
  const token = scan.tokens[at];
  return token?.kind === 'number' && /^\d{1,4}$/.test(token.key) ? Number(token.key) : null;
}

/// The index of the token that closes the bracket opened at `at`, if it is `distance` tokens on.
export function isClosed(scan: Scan, at: number): boolean {
  const key = keyAt(scan, at);
  return key === ')' || key === ']';
}

export function isOpening(scan: Scan, at: number): boolean {
  const key = keyAt(scan, at);
  return key === '(' || key === '[';
}

/// Whether a figure can be a year of the Gregorian or of the Islamic calendar.
export function isYearFigure(number: number | null, hijri: boolean): number is number {
  if (number === null) return false;
  return hijri ? number >= 1300 && number <= 1500 : number >= 1800 && number <= 2199;
}

/// The direction of an adjective such as `الماضي`, how many tokens it takes, and whether it points into the story.
export interface Direction {
  readonly shift: number;
  readonly length: number;
  readonly open: boolean;
}

/// `الماضي`, `المقبل`, `الجاري`, `بعد المقبل`, `قبل الماضي`, `نفسه`.
export function directionAt(scan: Scan, at: number, story: ReadonlySet<string>): Direction | null {
  const key = keyAt(scan, at);
  const step = key === 'بعد' || key === 'قبل' ? 1 : 0;
  const found = scan.lexicon.relativeAdjectives.longest(scan.keys, at + step);
  if (!found) return story.has(key) ? { shift: 0, length: 1, open: true } : null;
  const { direction } = found.entry;
  if (step === 1)
    return (key === 'بعد') === (direction === 1) && direction !== 0
      ? { shift: direction * 2, length: 2, open: false }
      : null;
  return { shift: direction, length: found.length, open: story.has(key) };
}
