/// Loading the lexicon: every data file becomes a table. The one rule kept here: it is read once, and what
/// comes out depends on the data files alone.

import {
  anaphorTable, attributionTable, boilerplateTable, modalityTable,
} from './cue-table.ts';
import { eventContextTable } from './context-table.ts';
import { eventNounTable } from './event-noun-table.ts';
import { hashText } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import { givenNameTable, nameParticleTable, surnameTable } from './name-table.ts';
import { honorificTable, portfolioTable, rankTable, titleModifierTable, titleTable, wordTable } from './office-table.ts';
import { organizationHeadTable, organizationTable } from './organization-table.ts';
import { nisbaTable, placeHeadTable, placeTable, stateTable } from './place-table.ts';
import { SOURCES } from './sources.ts';
import {
  monthTable, numberTable, relativeAdjectiveTable, relativeDayTable, timeUnitTable, weekdayTable,
} from './time-table.ts';
import { plainVerbTable, verbTable } from './verb-table.ts';

let loaded: Lexicon | null = null;

/// The lexicon, read at the first call.
export function loadLexicon(): Lexicon {
  loaded ??= { ...officeTables(), ...nameTables(), ...eventTables(), ...timeTables() };
  return loaded;
}

function officeTables() {
  return {
    version: hashText(Object.values(SOURCES).join('\n')),
    titles: titleTable(),
    portfolios: portfolioTable(),
    ranks: rankTable(),
    honorifics: honorificTable(),
    titleModifiers: titleModifierTable(),
    boilerplateCues: boilerplateTable(),
  };
}

function nameTables() {
  return {
    states: stateTable(),
    nisbas: nisbaTable(),
    places: placeTable(),
    placeHeads: placeHeadTable(),
    organizations: organizationTable(),
    organizationHeads: organizationHeadTable(),
    organizationTails: wordTable('organization-tails', 'tail'),
    givenNames: givenNameTable(),
    surnames: surnameTable(),
    nameParticles: nameParticleTable(),
    nameStops: wordTable('name-stops', 'word'),
    commonWords: wordTable('common-words', 'word', true),
    people: wordTable('people', 'word', true),
  };
}

function eventTables() {
  return {
    verbs: verbTable(),
    plainVerbs: plainVerbTable(),
    eventNouns: eventNounTable(),
    eventContexts: eventContextTable(),
    attributionCues: attributionTable(),
    modalities: modalityTable(),
    anaphors: anaphorTable(),
  };
}

function timeTables() {
  return {
    months: monthTable(),
    weekdays: weekdayTable(),
    numberWords: numberTable(),
    relativeDays: relativeDayTable(),
    relativeAdjectives: relativeAdjectiveTable(),
    timeUnits: timeUnitTable(),
    dayParts: wordTable('day-parts', 'word'),
  };
}
