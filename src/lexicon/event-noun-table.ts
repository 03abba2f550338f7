/// The table of event nouns: masdars and participles of the event verbs, and nouns of their own. The one
/// rule kept here: nouns are stored without the article, with all their readings.

import { removeDiacritics } from '../arabic/normalize.ts';
import { derivedParticiple, inflectParticiple } from '../arabic/verb.ts';
import { eventRows, eventWord } from './event-word.ts';
import type { EventWord, Gender, GrammaticalNumber, NounOfEvent } from './lexicon.ts';
import { nounForms } from './noun-form.ts';
import { Phrases } from './phrases.ts';
import { SOURCES } from './sources.ts';
import { choice, flag, parseTable, words } from './table.ts';
import { definiteTails, foldForm } from './word-form.ts';

type Readings = Map<string, NounOfEvent[]>;

export function eventNounTable(): Phrases<readonly NounOfEvent[]> {
  const readings: Readings = new Map();
  addOwnNouns(readings);
  for (const row of eventRows()) addVerbNouns(readings, row);
  const table = new Phrases<readonly NounOfEvent[]>();
  for (const [key, nouns] of readings) table.add(key, nouns);
  return table;
}

/// What a row says of all its forms.
interface Lemma {
  readonly event: EventWord;
  readonly form: NounOfEvent['form'];
  readonly saying: boolean;
}

/// Keeps a reading unless the spelling has one of the same kind, subtype and form.
function add(readings: Readings, spelling: string, lemma: Lemma, number: GrammaticalNumber, gender: Gender): void {
  const { event, form } = lemma;
  const key = foldForm(spelling);
  const known = readings.get(key);
  if (!known) readings.set(key, [nounOf(lemma, number, gender)]);
  else if (
    !known.some((other) => other.kind === event.kind && other.subtype === event.subtype && other.form === form)
  ) {
    known.push(nounOf(lemma, number, gender));
  }
}

/// Field by field: a spread here is most of the time it takes to load the table.
function nounOf({ event, form, saying }: Lemma, number: GrammaticalNumber, gender: Gender): NounOfEvent {
  const { lemma, kind, subtype, frame, ambiguous, factuality } = event;
  return { lemma, kind, subtype, frame, ambiguous, factuality, form, number, gender, saying };
}

function addOwnNouns(readings: Readings): void {
  for (const row of parseTable('event-nouns', SOURCES['event-nouns'], [
    'noun',
    'kind',
    'subtype',
    'form',
    'frame',
    'flags',
  ])) {
    const form = choice(row, 'form', ['masdar', 'noun', 'active', 'passive']);
    const lemma = { event: eventWord(row, row.cells.noun), form, saying: flag(row, 'flags', 'saying') };
    for (const { spelling, number, gender } of nounForms(row.cells.noun)) {
      for (const key of definiteTails(spelling)) add(readings, key, lemma, number, gender);
    }
  }
}

type EventRow = ReturnType<typeof eventRows>[number];

function addVerbNouns(readings: Readings, row: EventRow): void {
  const event = eventWord(row, removeDiacritics(row.cells.perfect));
  const saying = event.kind === 'statement' && !flag(row, 'flags', 'mute');
  for (const masdar of words(row, 'masdars')) {
    for (const { spelling, number, gender } of nounForms(masdar)) {
      add(readings, spelling, { event, form: 'masdar', saying }, number, gender);
    }
  }
  addParticiples(readings, activeOf(row), { event, form: 'active', saying });
  addParticiples(readings, row.cells.passive, { event, form: 'passive', saying: false });
}

/// The active participle: as given, none for `-`, else made by rule.
function activeOf(row: EventRow): string {
  return row.cells.active === '' ? derivedParticiple(row.cells.imperfect) : row.cells.active;
}

function addParticiples(readings: Readings, cell: string, lemma: Lemma): void {
  if (cell === '-' || cell === '') return;
  for (const base of cell.split(' ')) {
    for (const { form, number, gender } of inflectParticiple(base)) {
      // A bare masculine such as مؤكد is an adjective far more often than a speaker's act.
      if (!lemma.saying || form !== base) add(readings, form, lemma, number, gender);
    }
  }
}
