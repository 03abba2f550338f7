/// Scores of a graph against a gold file: how much of the gold was found, and how much of what was found is right. The one rule kept here:
/// statements are counted apart from other events, for there are many more of them.

import { ENTITY_KINDS, isEventKind } from '../model/ontology.ts';
import type { AnnotatedEntity, AnnotatedEvent, Annotation } from './annotation.ts';
import { type Accuracy, accuracyOf, type Rows, type Score, scoreOf, sumOf } from './figure.ts';
import { type Matches, matchEntities, matchEvents } from './match.ts';
import type { Item, Report } from './report.ts';

/// The two sides and how they were matched; what is optional is already taken out of `gold` and `found`.
interface Compared {
  readonly gold: Annotation;
  readonly found: Annotation;
  readonly entityOf: Matches;
  readonly looseOf: Matches;
  readonly eventOf: Matches;
}

/// The found partners of optional gold.
function spared(gold: readonly { readonly id: string; readonly optional: boolean }[], matches: Matches): Set<string> {
  const optional = gold.filter((one) => one.optional).map((one) => matches.get(one.id));
  return new Set(optional.filter((id) => id !== undefined));
}

function compare(gold: Annotation, found: Annotation): Compared {
  const entityOf = matchEntities(gold.entities, found.entities, (a, b) => a.type === b.type);
  const looseOf = matchEntities(gold.entities, found.entities, () => true);
  const eventOf = matchEvents(gold, found, new Map([...looseOf, ...entityOf]));
  const freeEntities = spared(gold.entities, entityOf);
  const freeEvents = spared(gold.events, eventOf);
  return {
    gold: {
      entities: gold.entities.filter((entity) => !entity.optional),
      events: gold.events.filter((event) => !event.optional),
    },
    found: {
      entities: found.entities.filter((entity) => !freeEntities.has(entity.id)),
      events: found.events.filter((event) => !freeEvents.has(event.id)),
    },
    entityOf,
    looseOf,
    eventOf,
  };
}

function scoreEntities({ gold, found }: Compared, matches: Matches, type?: string): Score {
  const counts = (entity: AnnotatedEntity): boolean => type === undefined || entity.type === type;
  const wanted = gold.entities.filter(counts);
  const matched = wanted.filter((entity) => matches.has(entity.id)).length;
  return scoreOf(matched, found.entities.filter(counts).length, wanted.length);
}

interface EventPair {
  readonly gold: AnnotatedEvent;
  readonly found: AnnotatedEvent;
}

function matchedPairs(compared: Compared, wanted: readonly AnnotatedEvent[]): readonly EventPair[] {
  const byId = new Map(compared.found.events.map((event) => [event.id, event]));
  return wanted.flatMap((gold) => {
    const found = byId.get(compared.eventOf.get(gold.id) ?? '');
    return found ? [{ gold, found }] : [];
  });
}

function participantsOf(events: readonly AnnotatedEvent[]): number {
  return sumOf(events, (event) => new Set(event.participants).size);
}

/// The found partner of a gold entity.
function partnerOf(id: string, { entityOf, looseOf }: Compared): string {
  return entityOf.get(id) ?? looseOf.get(id) ?? '';
}

function sharedParticipants({ gold, found }: EventPair, compared: Compared): number {
  const present = new Set(found.participants);
  return [...new Set(gold.participants)].filter((id) => present.has(partnerOf(id, compared))).length;
}

/// Of the pairs of which gold says it, the share where one of those that gold names is found.
function heldAccuracy(
  pairs: readonly EventPair[],
  compared: Compared,
  of: (event: AnnotatedEvent) => readonly string[],
): Accuracy {
  const told = pairs.filter((pair) => of(pair.gold).length > 0);
  const right = told.filter(({ gold, found }) => of(gold).some((id) => of(found).includes(partnerOf(id, compared))));
  return accuracyOf(right.length, told.length);
}

function dateAccuracy(pairs: readonly EventPair[]): Accuracy {
  const dated = pairs.filter((pair) => pair.gold.date);
  const right = dated.filter(({ gold, found }) => {
    if (!gold.date || !found.date) return false;
    return found.date.startsWith(gold.date) || gold.date.startsWith(found.date);
  });
  return accuracyOf(right.length, dated.length);
}

function factualityAccuracy(pairs: readonly EventPair[]): Accuracy {
  const right = pairs.filter(({ gold, found }) => found.factuality.some((one) => gold.factuality.includes(one)));
  return accuracyOf(right.length, pairs.length);
}

function eventRows(compared: Compared, name: string, counts: (type: string) => boolean): Rows {
  const wanted = compared.gold.events.filter((event) => counts(event.type));
  const found = compared.found.events.filter((event) => counts(event.type));
  const pairs = matchedPairs(compared, wanted);
  const shared = sumOf(pairs, (pair) => sharedParticipants(pair, compared));
  return {
    [name]: scoreOf(pairs.length, found.length, wanted.length),
    [`${name} arguments`]: scoreOf(shared, participantsOf(found), participantsOf(wanted)),
    [`${name} place accuracy`]: heldAccuracy(pairs, compared, (event) => event.places),
    [`${name} date accuracy`]: dateAccuracy(pairs),
    [`${name} factuality accuracy`]: factualityAccuracy(pairs),
    [`${name} source accuracy`]: heldAccuracy(pairs, compared, (event) => event.sources),
  };
}

function speakerAccuracy(compared: Compared): Accuracy {
  const statements = compared.gold.events.filter((event) => event.type === 'statement');
  return heldAccuracy(matchedPairs(compared, statements), compared, (event) => event.speakers);
}

function entityRows(compared: Compared): Rows {
  const rows: Record<string, Score> = {
    entities: scoreEntities(compared, compared.entityOf),
    'entities (any type)': scoreEntities(compared, compared.looseOf),
  };
  for (const kind of ENTITY_KINDS) rows[`  ${kind}`] = scoreEntities(compared, compared.entityOf, kind);
  return rows;
}

/// What of each side has no partner on the other.
function missesOf<T extends { readonly id: string }>(
  what: string,
  gold: readonly T[],
  found: readonly T[],
  matches: Matches,
  describe: (one: T) => Pick<Item, 'name' | 'where'>,
): readonly Item[] {
  const taken = new Set(matches.values());
  return [
    ...gold.filter((one) => !matches.has(one.id)).map((one) => ({ side: 'missing', what, ...describe(one) }) as const),
    ...found.filter((one) => !taken.has(one.id)).map((one) => ({ side: 'spurious', what, ...describe(one) }) as const),
  ];
}

function describeEvent({ type, id, sentences: [sentence] }: AnnotatedEvent): Pick<Item, 'name' | 'where'> {
  return { name: `${type} ${id}`, where: sentence ? `${sentence.document}: ${sentence.text}` : '' };
}

function describeEntity({ type, forms }: AnnotatedEntity): Pick<Item, 'name' | 'where'> {
  return { name: `${type} ${[...forms][0] ?? ''}`, where: '' };
}

function isKnown({ type }: AnnotatedEvent): boolean {
  return isEventKind(type);
}

/// Scores what was found against gold.
export function score(goldAnnotation: Annotation, foundAnnotation: Annotation): Report {
  const compared = compare(goldAnnotation, foundAnnotation);
  const { gold, found, entityOf, eventOf } = compared;
  const isCore = (type: string): boolean => type !== 'statement' && isEventKind(type);
  return {
    rows: {
      ...entityRows(compared),
      ...eventRows(compared, 'core events', isCore),
      ...eventRows(compared, 'statements', (type) => type === 'statement'),
      'statements speaker accuracy': speakerAccuracy(compared),
    },
    items: [
      ...missesOf('entities', gold.entities, found.entities, entityOf, describeEntity),
      ...missesOf('events', gold.events.filter(isKnown), found.events.filter(isKnown), eventOf, describeEvent),
    ],
    reliability: null,
  };
}
