/// The words by which an event can be found: its own name, when it was, the names of who took part. The one rule kept
/// here: each of them is a word like any other, so that any few of them together name the event.

import { fold } from '../arabic/fold.ts';
import type { DateValue } from '../model/date.ts';
import type { EventAttributes, GraphNode } from '../model/graph.ts';
import { isEvent } from '../model/graph.ts';

/// The names of the twelve months as Arab newsrooms east and west write them, and in English.
const CALENDARS = ['ar-LY', 'ar-SY', 'ar-MA', 'en'];

function monthNames(month: number): readonly string[] {
  const day = new Date(Date.UTC(2020, month, 1));
  const names = CALENDARS.map((tag) =>
    new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC', numberingSystem: 'latn' }).format(day),
  );
  return [...new Set(names.map(fold))];
}

const MONTH_NAMES = Array.from({ length: 12 }, (_, month) => monthNames(month));
const MONTHS = MONTH_NAMES.map((names) => names.join(' '));

const LONGEST_FIRST = MONTH_NAMES.flat().sort((a, b) => b.length - a.length);
const YEAR_OR_MONTH = new RegExp(`(?<= )(?:${LONGEST_FIRST.join('|')}|(?:1[89]|20)\\d\\d)(?= )`, 'g');
const DAY = /(?<= )\d{1,2}(?= )/g;

/// Whether a figure stands beside a word that a query holds between `start` and `end`.
function isBesideFigure(query: string, start: number, end: number): boolean {
  return /\d $/.test(query.slice(0, start)) || /^ \d/.test(query.slice(end));
}

/// A folded query without the date in it, or undefined where it has none or nothing but a date. A month that is called
/// as people are, like May, is one where a figure stands beside it; `names` are the words of names.
export function maybeWithoutDate(query: string, names: ReadonlySet<string>): string | undefined {
  const spaced = ` ${query} `;
  const isMonth = (word: string, at: number): boolean =>
    !word.split(' ').every((part) => names.has(part)) || isBesideFigure(spaced, at, at + word.length);
  const bare = spaced.replace(YEAR_OR_MONTH, (word, at: number) => (/^\d/.test(word) || isMonth(word, at) ? '' : word));
  if (bare === spaced) return undefined;
  return bare.replace(DAY, '').replace(/\s+/g, ' ').trim() || undefined;
}

/// A date as people type it: year, month by name and number, day.
function wordsOfDate({ start }: DateValue): string {
  const [year = '', month, day] = start.split('-');
  if (month === undefined) return year;
  const written = [MONTHS[Number(month) - 1] ?? '', String(Number(month))];
  if (day !== undefined) written.push(String(Number(day)));
  return [year, ...written].join(' ');
}

function datesOf({ date, evidence }: EventAttributes): readonly DateValue[] {
  return [date, ...evidence.map((claim) => claim.date?.value)].filter((value) => value != null);
}

/// Whether anything is said of when an event was.
export function isDated({ attributes }: GraphNode): boolean {
  return isEvent(attributes) && datesOf(attributes).length > 0;
}

function wordsOfDates(event: EventAttributes): string {
  return [...new Set(datesOf(event).map(wordsOfDate))].join(' ');
}

/// The names of a node, folded.
export function foldNames({ attributes }: GraphNode): string {
  const { ar, en } = attributes.labels;
  const aliases = isEvent(attributes) ? [] : attributes.aliases;
  return [...new Set([ar, en, ...aliases].map(fold))].join(' ');
}

/// The words that an event can be found by and shares with no other: its names and its dates, between single spaces.
export function wordsOfEvent(event: EventAttributes): string {
  return ` ${fold(event.labels.ar)} ${fold(event.labels.en)} ${wordsOfDates(event)} `;
}
