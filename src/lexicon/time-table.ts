/// The tables of time: months, days, numbers and words that count from the day of the report. The one rule
/// kept here: values are numbers, so that a date rule never compares words.

import type { Lexicon, Month } from './lexicon.ts';
import { Phrases } from './phrases.ts';
import { SOURCES } from './sources.ts';
import { choice, integer, misfit, parseTable } from './table.ts';
import { addFolded } from './word-form.ts';

const SYSTEMS = ['standard', 'levantine', 'maghrebi', 'hijri', 'libyan'] as const;

export function monthTable(): Phrases<Month> {
  const table = new Phrases<Month>();
  for (const row of parseTable('months', SOURCES.months, ['name', 'month', 'system'])) {
    const month = integer(row, 'month');
    if (month < 1 || month > 12) throw misfit(row, 'month', 'between 1 and 12');
    addFolded(table, row.cells.name, { month, system: choice(row, 'system', SYSTEMS) });
  }
  return table;
}

export function weekdayTable(): Lexicon['weekdays'] {
  const table: Lexicon['weekdays'] = new Phrases();
  for (const row of parseTable('weekdays', SOURCES.weekdays, ['name', 'day'])) {
    addFolded(table, row.cells.name, { day: integer(row, 'day') });
  }
  return table;
}

export function numberTable(): Lexicon['numberWords'] {
  const table: Lexicon['numberWords'] = new Phrases();
  for (const row of parseTable('number-words', SOURCES['number-words'], ['word', 'value', 'kind'])) {
    const ordinal = choice(row, 'kind', ['cardinal', 'ordinal']) === 'ordinal';
    addFolded(table, row.cells.word, { value: integer(row, 'value'), ordinal });
  }
  return table;
}

export function relativeDayTable(): Lexicon['relativeDays'] {
  const table: Lexicon['relativeDays'] = new Phrases();
  for (const row of parseTable('relative-days', SOURCES['relative-days'], ['phrase', 'days'])) {
    addFolded(table, row.cells.phrase, { days: integer(row, 'days') });
  }
  return table;
}

export function relativeAdjectiveTable(): Lexicon['relativeAdjectives'] {
  const table: Lexicon['relativeAdjectives'] = new Phrases();
  for (const row of parseTable('relative-adjectives', SOURCES['relative-adjectives'], ['word', 'direction'])) {
    const direction = Number(choice(row, 'direction', ['-1', '0', '1'])) as -1 | 0 | 1;
    addFolded(table, row.cells.word, { direction });
  }
  return table;
}

export function timeUnitTable(): Lexicon['timeUnits'] {
  const table: Lexicon['timeUnits'] = new Phrases();
  for (const row of parseTable('time-units', SOURCES['time-units'], ['word', 'unit', 'number'])) {
    addFolded(table, row.cells.word, {
      unit: choice(row, 'unit', ['hour', 'day', 'week', 'month', 'year']),
      number: choice(row, 'number', ['singular', 'dual', 'plural']),
    });
  }
  return table;
}
