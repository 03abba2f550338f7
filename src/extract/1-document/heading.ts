/// Headings: lines that name what follows. The one rule kept here: a heading is short and does not end as a
/// sentence of the text does.

import type { Line } from './line.ts';
import { endsQuoted, lastMark } from './line.ts';

const MOST_WORDS = 22;
/// A line that ends quoted may be the end of a paragraph.
const MOST_WORDS_QUOTED = 16;
const OPEN_ENDS = [':', '،', '؛', ',', ';', '-', '\u2013'];

/// Whether a line reads like a headline. The first line of an article may also ask or exclaim.
export function isHeading(text: string, line: Line, first: boolean): boolean {
  if (line.arabic === 0 || line.words > MOST_WORDS || line.content !== line.start) return false;
  const mark = lastMark(text, line);
  if (OPEN_ENDS.includes(mark) || mark === '.') return false;
  if (!first && '؟?!…'.includes(mark)) return false;
  return !endsQuoted(text, line) || line.words <= MOST_WORDS_QUOTED;
}

/// Shorter headlines are too common a phrase to tell a copy by.
const SHORTEST = 15;
const OUTLET_LETTERS = 40;

/// Whether a line says the headline again: whole, cut off, several times, or after the outlet's name.
export function copiesHeadline(text: string, line: Line, key: string, headline: string): boolean {
  if (headline.length < SHORTEST || key.length < SHORTEST || key.length > headline.length * 4) return false;
  if (headline.startsWith(key)) return true;
  if (key.startsWith(headline)) return headline.repeat(5).startsWith(key);
  const dash = text.slice(line.start, line.end).search(/ [-\u2013|] /);
  const rest = key.slice(dash < 0 ? key.length : lettersIn(text.slice(line.start, line.start + dash)));
  return dash > 0 && dash < OUTLET_LETTERS && rest.length >= SHORTEST && headline.startsWith(rest);
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.filter((letter) => letter !== '\u0640').length ?? 0;
}
