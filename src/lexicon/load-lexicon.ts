/// Loading the lexicon: every data file becomes a table. The one rule kept here: a table is made
/// once and depends on the data files alone.

import { chamberTable } from './chamber-table.ts';
import { eventContextTable } from './context-table.ts';
import { anaphorTable, attributionTable, boilerplateTable, modalityTable } from './cue-table.ts';
import { englishAdjectiveTable, englishFieldTable, englishHeadTable, turkishNameTable } from './english-table.ts';
import { eventNounTable } from './event-noun-table.ts';
import { hashText } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import { givenNameTable, nameParticleTable, surnameTable } from './name-table.ts';
import {
  honorificTable,
  portfolioTable,
  rankTable,
  titleModifierTable,
  titleTable,
  wordTable,
} from './office-table.ts';
import { organizationHeadTable, organizationTable } from './organization-table.ts';
import { nisbaTable, placeHeadTable, placeTable, stateTable } from './place-table.ts';
import { SOURCES } from './sources.ts';
import {
  monthTable,
  numberTable,
  relativeAdjectiveTable,
  relativeDayTable,
  timeUnitTable,
  weekdayTable,
} from './time-table.ts';
import { plainVerbTable, verbTable } from './verb-table.ts';
import { wantingAdjectiveTable, wantingVerbTable } from './wanting-table.ts';
import { numberTables } from './word-tables.ts';

const OFFICES = {
  titles: titleTable,
  portfolios: portfolioTable,
  ranks: rankTable,
  honorifics: honorificTable,
  titleModifiers: titleModifierTable,
};

const NAMES = {
  states: stateTable,
  nisbas: nisbaTable,
  places: placeTable,
  placeHeads: placeHeadTable,
  organizations: organizationTable,
  organizationHeads: organizationHeadTable,
  organizationTails: () => wordTable('organization-tails', 'tail'),
  givenNames: givenNameTable,
  surnames: surnameTable,
  nameParticles: nameParticleTable,
  nameStops: () => wordTable('name-stops', 'word'),
  commonWords: () => wordTable('common-words', 'word', true),
  people: () => wordTable('people', 'word', true),
};

const EVENTS = {
  verbs: verbTable,
  plainVerbs: plainVerbTable,
  eventNouns: eventNounTable,
  eventContexts: eventContextTable,
  attributionCues: attributionTable,
  modalities: modalityTable,
  anaphors: anaphorTable,
};

const TIMES = {
  months: monthTable,
  weekdays: weekdayTable,
  numberWords: numberTable,
  relativeDays: relativeDayTable,
  relativeAdjectives: relativeAdjectiveTable,
  timeUnits: timeUnitTable,
  dayParts: () => wordTable('day-parts', 'word'),
};

const ENGLISH = {
  englishHeads: englishHeadTable,
  englishAdjectives: englishAdjectiveTable,
  englishFields: englishFieldTable,
  turkishNames: turkishNameTable,
};

/// The tables that rules look into most stand first: see `openedTables`.
const MAKERS = {
  ...OFFICES,
  ...NAMES,
  ...EVENTS,
  ...TIMES,
  boilerplateCues: boilerplateTable,
  ...ENGLISH,
  chambers: chamberTable,
  wantingVerbs: wantingVerbTable,
  wantingAdjectives: wantingAdjectiveTable,
  version: () => hashText(Object.values(SOURCES).join('\n')),
} satisfies { readonly [Name in keyof Lexicon]: () => Lexicon[Name] };

let loaded: Lexicon | null = null;

/// The lexicon, the same at every call.
export function loadLexicon(): Lexicon {
  loaded ??= makeTables(MAKERS);
  return loaded;
}

type Made<Makers extends Readonly<Record<string, () => unknown>>> = {
  readonly [Name in keyof Makers]: ReturnType<Makers[Name]>;
};

function makeTables<Makers extends Readonly<Record<string, () => unknown>>>(makers: Makers): Made<Makers> {
  const tables = Object.entries(makers).map(([name, make]) => [name, make()] as const);
  numberTables(tables.map(([, table]) => table));
  return Object.fromEntries(tables) as Made<Makers>;
}
