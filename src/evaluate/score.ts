/// Scores: how much of the gold was found, and how much of what was found is right. The one rule kept here:
/// statements are counted apart from other events, for there are many more of them.

import { ENTITY_KINDS, EVENT_KIND_NAMES } from '../model/ontology.ts';
import type { AnnotatedEntity, AnnotatedEvent, Annotation } from './annotation.ts';
import { type Matches, matchEntities, matchEvents } from './match.ts';

/// Precision, recall and their harmonic mean, between 0 and 1.
export interface Score {
  readonly matched: number;
  readonly found: number;
  readonly gold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Accuracy {
  readonly value: number;
  readonly of: number;
}

export interface Misses {
  readonly missing: readonly string[];
  readonly spurious: readonly string[];
}

export interface Report {
  /// In the order in which they are printed; the rows of each entity kind are indented.
  readonly rows: Readonly<Record<string, Score | Accuracy>>;
  readonly entities: Misses;
  readonly events: Misses;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function scoreOf(matched: number, found: number, gold: number): Score {
  const precision = ratio(matched, found);
  const recall = ratio(matched, gold);
  return { matched, found, gold, precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
}

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
  let sum = 0;
  for (const event of events) sum += new Set(event.participants).size;
  return sum;
}

function sharedParticipants({ gold, found }: EventPair, { entityOf, looseOf }: Compared): number {
  const present = new Set(found.participants);
  return [...new Set(gold.participants)].filter((id) => present.has(entityOf.get(id) ?? looseOf.get(id) ?? '')).length;
}

function dateAccuracy(pairs: readonly EventPair[]): Accuracy {
  const dated = pairs.filter((pair) => pair.gold.date);
  const right = dated.filter(({ gold, found }) => {
    if (!gold.date || !found.date) return false;
    return found.date.startsWith(gold.date) || gold.date.startsWith(found.date);
  });
  return { value: ratio(right.length, dated.length), of: dated.length };
}

function factualityAccuracy(pairs: readonly EventPair[]): Accuracy {
  const right = pairs.filter(({ gold, found }) => found.factuality.some((one) => gold.factuality.includes(one)));
  return { value: ratio(right.length, pairs.length), of: pairs.length };
}

type Rows = Record<string, Score | Accuracy>;

function eventRows(compared: Compared, name: string, counts: (type: string) => boolean): Rows {
  const wanted = compared.gold.events.filter((event) => counts(event.type));
  const found = compared.found.events.filter((event) => counts(event.type));
  const pairs = matchedPairs(compared, wanted);
  let shared = 0;
  for (const pair of pairs) shared += sharedParticipants(pair, compared);
  return {
    [name]: scoreOf(pairs.length, found.length, wanted.length),
    [`${name} arguments`]: scoreOf(shared, participantsOf(found), participantsOf(wanted)),
    [`${name} date accuracy`]: dateAccuracy(pairs),
    [`${name} factuality accuracy`]: factualityAccuracy(pairs),
  };
}

function entityRows(compared: Compared): Rows {
  const rows: Rows = {
    entities: scoreEntities(compared, compared.entityOf),
    'entities (any type)': scoreEntities(compared, compared.looseOf),
  };
  for (const kind of ENTITY_KINDS) rows[`  ${kind}`] = scoreEntities(compared, compared.entityOf, kind);
  return rows;
}

/// What of each side has no partner on the other.
function missesOf<T extends { readonly id: string }>(
  gold: readonly T[],
  found: readonly T[],
  matches: Matches,
  name: (one: T) => string,
): Misses {
  const taken = new Set(matches.values());
  return {
    missing: gold.filter((one) => !matches.has(one.id)).map(name),
    spurious: found.filter((one) => !taken.has(one.id)).map(name),
  };
}

function nameEvent(event: AnnotatedEvent): string {
  return `${event.type} ${event.id} ${event.sentences[0]?.text.slice(0, 60) ?? ''}`;
}

/// Scores what was found against gold.
export function score(goldAnnotation: Annotation, foundAnnotation: Annotation): Report {
  const compared = compare(goldAnnotation, foundAnnotation);
  const { gold, found, entityOf, eventOf } = compared;
  const known = (type: string): boolean => (EVENT_KIND_NAMES as readonly string[]).includes(type);
  const scored = (events: readonly AnnotatedEvent[]) => events.filter((event) => known(event.type));
  return {
    rows: {
      ...entityRows(compared),
      ...eventRows(compared, 'core events', (type) => known(type) && type !== 'statement'),
      ...eventRows(compared, 'statements', (type) => type === 'statement'),
    },
    entities: missesOf(gold.entities, found.entities, entityOf, (one) => `${one.type} ${[...one.forms][0] ?? ''}`),
    events: missesOf(scored(gold.events), scored(found.events), eventOf, nameEvent),
  };
}
