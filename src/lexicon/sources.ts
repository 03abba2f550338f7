/// The data files as they stand. The one rule kept here: every file of `data/` is listed once, under its name.

import anaphors from './data/anaphors.tsv?raw';
import attributionCues from './data/attribution-cues.tsv?raw';
import boilerplateCues from './data/boilerplate-cues.tsv?raw';
import chambers from './data/chambers.tsv?raw';
import commonWords from './data/common-words.tsv?raw';
import dayParts from './data/day-parts.tsv?raw';
import englishAdjectives from './data/english-adjectives.tsv?raw';
import englishFields from './data/english-fields.tsv?raw';
import englishHeads from './data/english-heads.tsv?raw';
import eventContexts from './data/event-contexts.tsv?raw';
import eventNouns from './data/event-nouns.tsv?raw';
import givenNames from './data/given-names.tsv?raw';
import honorifics from './data/honorifics.tsv?raw';
import lightVerbs from './data/light-verbs.tsv?raw';
import modalities from './data/modalities.tsv?raw';
import months from './data/months.tsv?raw';
import nameParticles from './data/name-particles.tsv?raw';
import nameStops from './data/name-stops.tsv?raw';
import nisbas from './data/nisbas.tsv?raw';
import numberWords from './data/number-words.tsv?raw';
import organizationHeads from './data/organization-heads.tsv?raw';
import organizationTails from './data/organization-tails.tsv?raw';
import organizations from './data/organizations.tsv?raw';
import people from './data/people.tsv?raw';
import placeHeads from './data/place-heads.tsv?raw';
import places from './data/places.tsv?raw';
import plainVerbs from './data/plain-verbs.tsv?raw';
import portfolios from './data/portfolios.tsv?raw';
import ranks from './data/ranks.tsv?raw';
import relativeAdjectives from './data/relative-adjectives.tsv?raw';
import relativeDays from './data/relative-days.tsv?raw';
import states from './data/states.tsv?raw';
import surnames from './data/surnames.tsv?raw';
import timeUnits from './data/time-units.tsv?raw';
import titleModifiers from './data/title-modifiers.tsv?raw';
import titles from './data/titles.tsv?raw';
import turkishNames from './data/turkish-names.tsv?raw';
import verbs from './data/verbs.tsv?raw';
import wantingAdjectives from './data/wanting-adjectives.tsv?raw';
import wantingVerbs from './data/wanting-verbs.tsv?raw';
import weekdays from './data/weekdays.tsv?raw';

/// The text of each data file by its name without the ending.
export const SOURCES = {
  anaphors,
  'attribution-cues': attributionCues,
  'boilerplate-cues': boilerplateCues,
  chambers,
  'common-words': commonWords,
  'day-parts': dayParts,
  'english-adjectives': englishAdjectives,
  'english-fields': englishFields,
  'english-heads': englishHeads,
  'event-contexts': eventContexts,
  'event-nouns': eventNouns,
  'given-names': givenNames,
  honorifics,
  'light-verbs': lightVerbs,
  modalities,
  months,
  'name-particles': nameParticles,
  'name-stops': nameStops,
  nisbas,
  'number-words': numberWords,
  'organization-heads': organizationHeads,
  'organization-tails': organizationTails,
  organizations,
  people,
  'place-heads': placeHeads,
  places,
  'plain-verbs': plainVerbs,
  portfolios,
  ranks,
  'relative-adjectives': relativeAdjectives,
  'relative-days': relativeDays,
  states,
  surnames,
  'time-units': timeUnits,
  'title-modifiers': titleModifiers,
  titles,
  'turkish-names': turkishNames,
  verbs,
  'wanting-adjectives': wantingAdjectives,
  'wanting-verbs': wantingVerbs,
  weekdays,
} as const satisfies Readonly<Record<string, string>>;

export type SourceName = keyof typeof SOURCES;
