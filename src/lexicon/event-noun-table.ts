/// The table of event nouns: masdars and participles of the event verbs, and nouns of their own. The one
/// rule kept here: nouns are stored without the article, with all their readings.

import { derivedParticiple, inflectParticiple } from '../arabic/verb.ts';
import { foldForLookup, removeDiacritics } from '../arabic/normalize.ts';
import { eventRows, eventWord } from './event-word.ts';
import type { EventWord, Gender, GrammaticalNumber, NounOfEvent } from './lexicon.ts';
import { nounForms } from './noun-form.ts';
import { Phrases } from './phrases.ts';
import { SOURCES } from './sources.ts';
import { choice, flag, parseTable, words } from './table.ts';
import { definiteTails } from './word-form.ts';

type Readings = Map<string, NounOfEvent[]>;

export function eventNounTable(): Phrases<readonly NounOfEvent[]> {
  const readings: Readings = new Map();
  addOwnNouns(readings);
  for (const row of eventRows()) addVerbNouns(readings, row);
  const table = new Phrases<readonly NounOfEvent[]>();
  for (const [key, nouns] of readings) table.add(key, nouns);
  return table;
}

function add(readings: Readings, spelling: string, noun: NounOfEvent): void {
  const key = foldForLookup(spelling);
  const known = readings.get(key);
  if (!known) readings.set(key, [noun]);
  else if (!known.some((other) => other.kind === noun.kind && other.subtype === noun.subtype && other.form === noun.form)) known.push(noun);
}

function addOwnNouns(readings: Readings): void {
  for (const row of parseTable('event-nouns', SOURCES['event-nouns'], ['noun', 'kind', 'subtype', 'form', 'frame', 'flags'])) {
    const event = eventWord(row, row.cells.noun);
    const form = choice(row, 'form', ['masdar', 'noun', 'active', 'passive']);
    const saying = flag(row, 'flags', 'saying');
    for (const { spelling, number, gender } of nounForms(row.cells.noun)) {
      for (const key of definiteTails(spelling)) add(readings, key, { ...event, form, number, gender, saying });
    }
  }
}

type EventRow = ReturnType<typeof eventRows>[number];

function addVerbNouns(readings: Readings, row: EventRow): void {
  const event = eventWord(row, removeDiacritics(row.cells.perfect));
  const saying = event.kind === 'statement' && !flag(row, 'flags', 'mute');
  for (const masdar of words(row, 'masdars')) {
    for (const { spelling, number, gender } of nounForms(masdar)) add(readings, spelling, { ...event, form: 'masdar', number, gender, saying });
  }
  addParticiples(readings, activeOf(row), event, 'active', saying);
  addParticiples(readings, row.cells.passive, event, 'passive', false);
}

/// The active participle: as given, none for `-`, else made by rule.
function activeOf(row: EventRow): string {
  return row.cells.active === '' ? derivedParticiple(row.cells.imperfect) : row.cells.active;
}

function addParticiples(readings: Readings, cell: string, event: EventWord, form: 'active' | 'passive', saying: boolean): void {
  if (cell === '-' || cell === '') return;
  for (const base of cell.split(' ')) {
    for (const { form: spelling, number, gender } of inflectParticiple(base)) {
      // A bare masculine such as مؤكد is an adjective far more often than a speaker's act.
      if (saying && spelling === base) continue;
      add(readings, spelling, { ...event, form, number: number satisfies GrammaticalNumber, gender: gender satisfies Gender, saying });
    }
  }
}
