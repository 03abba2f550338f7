/// What an event can be found by, beside its own name: who took part, where, when, and what kind it is. The one rule
/// kept here: each of them is a word like any other, so that any few of them together name the event.

import type { DateValue } from '../../model/date.ts';
import type { EventAttributes, GraphNode } from '../../model/graph.ts';
import { isEvent } from '../../model/graph.ts';
import { type Dataset, otherEnd } from '../data/dataset.ts';
import { fold } from './fold.ts';
import { wordsOfKind } from './question.ts';

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

/// A folded query without the date in it, or undefined where it has none or nothing but a date.
export function maybeWithoutDate(query: string): string | undefined {
  const spaced = ` ${query} `;
  const bare = spaced.replace(YEAR_OR_MONTH, '');
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

/// The names of an entity, folded.
export type NamesOf = (node: GraphNode) => string;

export function foldNames({ attributes }: GraphNode): string {
  const { ar, en } = attributes.labels;
  const aliases = isEvent(attributes) ? [] : attributes.aliases;
  return [...new Set([ar, en, ...aliases].map(fold))].join(' ');
}

/// All words by which an event can be found, between single spaces.
export function factsOf(dataset: Dataset, { key, attributes }: GraphNode, namesOf: NamesOf): string {
  if (!isEvent(attributes)) return '';
  const parts = new Set((dataset.incident.get(key) ?? []).map((edge) => otherEnd(edge, key)));
  const names = [...parts].flatMap((part) => dataset.nodes.get(part) ?? []).map(namesOf);
  const own = [fold(attributes.labels.ar), fold(attributes.labels.en)];
  const words = [...own, wordsOfKind(attributes.kind, attributes.subtype), wordsOfDates(attributes), ...names];
  return ` ${words.join(' ')} `;
}
