/// What stands in a cell of a table or under a key of JSON. The one rule kept here: nothing is put between two pieces of a text that its
/// source does not have but the empty line between paragraphs.

import { clean } from './headline.ts';
import { pageParagraphs } from './page-paragraph.ts';
import { plainParagraphs } from './paragraph.ts';
import { type StatedDate, statedDate } from './stated-date.ts';

/// An object, or a row by the names of its columns.
export type Row = Readonly<Record<string, unknown>>;

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/// How databases write values that JSON has no type for.
const WRAPPED = ['$date', '$numberLong', '$numberInt', '$oid'];

/// A value as a line of text, a list as its parts in a row; null where there is none.
export function cellText(value: unknown): string | null {
  if (Array.isArray(value)) return clean(value.map(cellText).filter(Boolean).join('، '));
  if (isRow(value)) {
    const wrapper = WRAPPED.find((name) => name in value);
    return wrapper === undefined ? null : cellText(value[wrapper]);
  }
  return value === undefined || value === null ? null : String(value).trim() || null;
}

/// Whether a value says anything.
export function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.some((one) => textOf(one) !== null) : cellText(value) !== null;
}

/// The paragraphs of a value: of a list each part is one, unless marked words stand in it among plain ones, as messengers write them.
export function cellParagraphs(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return paragraphsIn(cellText(value) ?? '');
  const isRun = value.some(isRow) && value.some((one) => typeof one === 'string');
  if (isRun) return paragraphsIn(value.map((one) => textOf(one) ?? '').join(''));
  return value.flatMap((one) => paragraphsIn(textOf(one) ?? ''));
}

/// A part of a list, spaces and all: a text, or an object that has one.
function textOf(part: unknown): string | null {
  const text = isRow(part) ? part.text : part;
  return typeof text === 'string' && text !== '' ? text : cellText(text);
}

/// The paragraphs of a text, which may be markup.
export function paragraphsIn(text: string): readonly string[] {
  if (!/<(?:p|div|br|span|a|strong|em|h\d|ul|article)\b[^>]*>/i.test(text)) return plainParagraphs(text);
  return pageParagraphs(text);
}

const DAY = 24 * 60 * 60 * 1000;
/// The day that spreadsheets count from.
const FIRST_DAY = Date.UTC(1899, 11, 30);
/// Smaller and larger numbers than the days from 1950 to 2100 count something else.
const SERIALS = { from: 18_264, to: 73_051 };

/// The day of a date, of seconds or milliseconds since 1970 in the zone of Greenwich, or of a spreadsheet's count of days.
export function cellDate(stated: string): StatedDate | null {
  const [, whole = ''] = /^(\d+)(?:\.\d+)?$/.exec(stated) ?? [];
  if (whole.length === 10 || whole.length === 13) return dayAt(Number(whole) * (whole.length === 10 ? 1000 : 1));
  const isSerial = whole.length === 5 && Number(whole) >= SERIALS.from && Number(whole) < SERIALS.to;
  return isSerial ? dayAt(FIRST_DAY + Number(whole) * DAY) : statedDate(stated);
}

function dayAt(time: number): StatedDate {
  return { day: new Date(time).toISOString().slice(0, 10), hijri: false };
}
