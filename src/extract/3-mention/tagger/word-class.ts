/// Classes of words: what the lexicon knows of a look-up form, as small integers. The one rule kept here: a
/// class is a question to one table; what it means for a name is for the weights to say.

import type { Lexicon } from '../../../lexicon/lexicon.ts';
import { PARTICLE_POSITIONS } from '../../../lexicon/name-table.ts';
import { TITLE_CATEGORIES } from '../../../lexicon/office-table.ts';
import { PLACE_TYPES } from '../../../lexicon/place-table.ts';
import { wordTables } from '../../../lexicon/word-tables.ts';
import { ENTITY_KINDS, SECTORS } from '../../../model/ontology.ts';

/// The name of each class a one-word key belongs to. Names, so that a new table moves no other class.
export function classNames(lexicon: Lexicon, key: string): readonly string[] {
  if (wordTables(lexicon, key).single === 0) return [];
  return [
    ...nameClasses(lexicon, key),
    ...officeClasses(lexicon, key),
    ...bodyClasses(lexicon, key),
    ...wordClasses(lexicon, key),
  ];
}

function nameClasses(l: Lexicon, key: string): string[] {
  const found: string[] = [];
  const given = l.givenNames.get(key);
  if (given) found.push(given.ambiguous ? 'common-given' : 'given');
  if (l.surnames.has(key)) found.push('surname');
  const particle = l.nameParticles.get(key);
  if (particle) found.push(`particle-${PARTICLE_POSITIONS.indexOf(particle.position)}`);
  if (l.honorifics.has(key)) found.push('honorific');
  if (l.nameStops.has(key)) found.push('name-stop');
  return found;
}

function officeClasses(l: Lexicon, key: string): string[] {
  const found: string[] = [];
  const title = l.titles.get(key);
  if (title)
    found.push('title', `title-${TITLE_CATEGORIES.indexOf(title.category)}-${title.idafa}`, `title-${title.number}`);
  if (l.ranks.has(key)) found.push('rank');
  if (l.titleModifiers.has(key)) found.push('title-modifier');
  if (l.portfolios.has(key)) found.push('portfolio');
  if (l.people.has(key)) found.push('people');
  return found;
}

function bodyClasses(l: Lexicon, key: string): string[] {
  const found: string[] = [];
  const head = l.organizationHeads.get(key);
  if (head) found.push('head', `head-${SECTORS.indexOf(head.sector)}`, `head-${head.weak}-${head.number}`);
  if (l.organizationTails.has(key)) found.push('tail');
  const known = l.organizations.get(key);
  if (known) found.push(known.ambiguous ? 'maybe-organization' : ENTITY_KINDS[1]);
  if (l.states.has(key)) found.push(ENTITY_KINDS[2]);
  const place = l.places.get(key);
  if (place) found.push(place.ambiguous ? 'maybe-place' : ENTITY_KINDS[3], `place-${PLACE_TYPES.indexOf(place.type)}`);
  const placeHead = l.placeHeads.get(key);
  if (placeHead) found.push(placeHead.inName ? 'place-head-in' : 'place-head', `place-head-${placeHead.number}`);
  const nisba = l.nisbas.get(key);
  if (nisba) found.push('nisba', `nisba-${nisba.gender}-${nisba.number}`);
  return found;
}

function wordClasses(l: Lexicon, key: string): string[] {
  const found: string[] = [];
  const verbs = l.verbs.get(key);
  if (verbs) found.push('verb', verbs.some((form) => form.saying && form.person === 3) ? 'saying' : 'other-verb');
  const nouns = l.eventNouns.get(key);
  if (nouns) found.push('event-noun', `event-${nouns[0]?.form}`);
  if (l.plainVerbs.has(key)) found.push('plain-verb');
  if (l.commonWords.has(key)) found.push('common-word');
  if (l.months.has(key)) found.push('month');
  if (l.weekdays.has(key)) found.push('weekday');
  if (l.anaphors.has(key)) found.push('anaphor');
  if (l.numberWords.has(key) || l.timeUnits.has(key) || l.dayParts.has(key)) found.push('measure');
  if (l.attributionCues.has(key)) found.push('cue');
  return found;
}
