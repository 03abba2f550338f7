/// A graph as entities of FollowTheMoney. The one rule kept here: an event that is not plainly asserted says so in its name, its summary
/// and its keywords, for a list of names is what people see first.

import {
  type DocumentRecord,
  type EntityAttributes,
  type EventAttributes,
  type GraphEdge,
  type GraphNode,
  isEvent,
} from '../../model/graph.ts';
import { sha256 } from '../../model/hash.ts';
import { maybeSpell } from '../gexf-spell.ts';
import { wellFormed } from './code-point.ts';
import { type FtmProperty, type FtmSchema, isLegalEntity, isOrganization, schemaOf, topicOf } from './ftm-schema.ts';
import { type AnyEvidence, type Exported, edgesByEnd, type Lookup, lookupOf } from './lookup.ts';

export type Properties = Readonly<Partial<Record<FtmProperty, readonly string[]>>>;

export interface FtmEntity {
  readonly id: string;
  readonly schema: FtmSchema;
  readonly properties: Properties;
  /// The sentences behind it; none for an article, which is its own proof.
  readonly evidence: readonly AnyEvidence[];
  /// The article that it is, or that it is a name in.
  readonly document?: string;
}

/// An id of letters, digits, dots and dashes, the only signs an id may have there.
export function ftmId(prefix: string, key: string): string {
  return /^[a-z]+:[0-9a-zA-Z]+$/.test(key) ? key.replace(':', '-') : `${prefix}-${sha256(key).slice(0, 24)}`;
}

export function documentId(id: string): string {
  return `article-${sha256(id).slice(0, 24)}`;
}

type Given = Readonly<Partial<Record<FtmProperty, string | null | undefined | readonly (string | null | undefined)[]>>>;

/// Properties without what is not known, each value once.
function known(given: Given): Properties {
  const lists = Object.entries(given).map(([name, values]) => {
    const present = [values]
      .flat()
      .filter((value): value is string => typeof value === 'string' && value.trim() !== '');
    return [name, [...new Set(present.map(wellFormed))]] as const;
  });
  return Object.fromEntries(lists.filter(([, values]) => values.length > 0));
}

function proofOf(evidence: readonly AnyEvidence[]): readonly string[] {
  return evidence.map(({ document }) => documentId(document));
}

function firstQuote(evidence: readonly AnyEvidence[]): string | undefined {
  return evidence[0]?.quote;
}

/// What stands in front of the name of an event that no article plainly asserts.
function caveat({ factuality, disputed }: EventAttributes): string {
  const words = [factuality === 'asserted' ? null : factuality, disputed ? 'disputed' : null].filter(Boolean);
  return words.length ? `[${words.join(', ')}] ` : '';
}

/// A day, month or year as it is; a longer time by its first and last day.
function when({ date }: EventAttributes): Given {
  const spell = date && maybeSpell(date);
  if (!date || !spell) return {};
  if (!date.end && (date.precision === 'day' || date.precision === 'month' || date.precision === 'year'))
    return { date: date.start };
  return { startDate: spell.start, endDate: spell.end };
}

interface Context extends Lookup {
  /// Edges by the keys of both their ends.
  readonly edges: ReadonlyMap<string, readonly GraphEdge[]>;
}

function schemaAt(key: string, { nodes }: Lookup): FtmSchema | undefined {
  const attributes = nodes.get(key)?.attributes;
  if (!attributes) return undefined;
  return isEvent(attributes) ? 'Event' : schemaOf(attributes);
}

function idAt(key: string): string {
  return ftmId('isnad', key);
}

/// The ends of an event's edges of some roles, as far as a schema allows.
function roleEnds(key: string, context: Context, fits: (role: string, schema: FtmSchema | undefined) => boolean) {
  return (context.edges.get(key) ?? []).flatMap(({ source, target, attributes }) => {
    const end = source === key ? target : source;
    if (attributes.kind !== 'role' || !fits(attributes.role, schemaAt(end, context))) return [];
    return [end];
  });
}

function eventProperties(key: string, event: EventAttributes, context: Context): Given {
  const places = roleEnds(key, context, (role) => role === 'place');
  const addresses = places.filter((place) => schemaAt(place, context) === 'Address');
  const { factuality, disputed, subtype, kind, evidence, labels } = event;
  return {
    name: `${caveat(event)}${event.label || key}`,
    alias: labels.en && labels.en !== event.label ? `${caveat(event)}${labels.en}` : null,
    ...when(event),
    summary: `${caveat(event)}${firstQuote(evidence) ?? ''}`,
    keywords: [kind, subtype, factuality, disputed ? 'disputed' : null],
    involved: roleEnds(key, context, (role, schema) => role !== 'place' && isLegalEntity(schema)).map(idAt),
    organizer: roleEnds(key, context, (role, schema) => role === 'host' && isLegalEntity(schema)).map(idAt),
    location: places.map((place) => context.nodes.get(place)?.attributes.label),
    addressEntity: addresses.map(idAt),
    proof: proofOf(evidence),
  };
}

/// Names beside the first. What is not to be matched by is a weak alias: English names that word lists made, and capitals that stand for
/// their states.
function otherNames({ aliases, kind, label, labels }: EntityAttributes): Given {
  const others = (names: readonly (string | undefined)[]) => names.filter((name) => name !== label);
  const [sure, unsure] = kind === 'state' ? [[labels.en], aliases] : [aliases, [labels.en]];
  return {
    alias: others([labels.ar, ...sure]),
    weakAlias: others(unsure).filter((name) => name !== undefined && !sure.includes(name)),
  };
}

function nodeProperties({ key, attributes }: GraphNode, context: Context): Given {
  if (isEvent(attributes)) return eventProperties(key, attributes, context);
  const { label, kind, state, sector, stated, unnamed, evidence } = attributes;
  const isOrg = isOrganization(schemaOf(attributes));
  return {
    name: label || key,
    full: kind === 'place' ? label : null,
    ...otherNames(attributes),
    country: state?.toLowerCase(),
    sector: isOrg ? sector : null,
    classification: isOrg ? stated : null,
    topics: isOrg ? topicOf(attributes) : null,
    keywords: [kind, unnamed ? 'unnamed' : null],
    proof: proofOf(evidence),
  };
}

function nodeEntity(node: GraphNode, context: Context): FtmEntity {
  return {
    id: idAt(node.key),
    schema: schemaAt(node.key, context) ?? 'Organization',
    properties: known(nodeProperties(node, context)),
    evidence: node.attributes.evidence,
  };
}

/// The office that a link gives to its holder.
function positionOf({ target, attributes }: GraphEdge, title: string, context: Context): FtmEntity {
  const body = context.nodes.get(target)?.attributes;
  const isBody = isOrganization(schemaAt(target, context));
  const properties = known({
    name: `${title} — ${body?.label ?? target}`,
    organization: isBody ? idAt(target) : null,
    country: body && !isEvent(body) ? body.state?.toLowerCase() : null,
    proof: proofOf(attributes.evidence),
  });
  return {
    id: ftmId('position', `${title}\n${target}`),
    schema: 'Position',
    properties,
    evidence: attributes.evidence,
  };
}

function officeEntities(edge: GraphEdge, title: string, context: Context): readonly FtmEntity[] {
  const { key, source, attributes } = edge;
  const { from, to } = attributes.kind === 'role' ? {} : attributes;
  const post = positionOf(edge, title, context);
  const properties = known({
    holder: idAt(source),
    post: post.id,
    startDate: from,
    endDate: to,
    summary: firstQuote(attributes.evidence),
    proof: proofOf(attributes.evidence),
  });
  return [post, { id: ftmId('edge', key), schema: 'Occupancy', properties, evidence: attributes.evidence }];
}

/// How far a link can be relied on: that of the event it belongs to.
function statusOf({ source, target }: GraphEdge, { nodes }: Lookup): string | null {
  const event = [source, target].map((key) => nodes.get(key)?.attributes).find((end) => end && isEvent(end));
  return event && isEvent(event) ? event.factuality : null;
}

function edgeEntities(edge: GraphEdge, context: Context): readonly FtmEntity[] {
  const { key, source, target, attributes } = edge;
  const { kind, evidence } = attributes;
  const role = attributes.kind === 'role' ? attributes.role : (attributes.title ?? kind);
  const [from, to] = [schemaAt(source, context), schemaAt(target, context)];
  if (kind === 'office' && from === 'Person') return officeEntities(edge, role, context);
  const shared = { role, status: statusOf(edge, context), summary: firstQuote(evidence), proof: proofOf(evidence) };
  const isMember = kind === 'member_of' && isLegalEntity(from) && isOrganization(to);
  const ends = isMember
    ? { member: idAt(source), organization: idAt(target) }
    : { subject: idAt(source), object: idAt(target) };
  const properties = known({ ...ends, ...shared });
  return [{ id: ftmId('edge', key), schema: isMember ? 'Membership' : 'UnknownLink', properties, evidence }];
}

/// Languages are told by their codes of three letters there.
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'ara',
  en: 'eng',
  fr: 'fra',
  fa: 'fas',
  he: 'heb',
  tr: 'tur',
};

function documentEntity(document: DocumentRecord): FtmEntity {
  const { id, path, title, outlet, author, published, language, url, text, origin } = document;
  const isPage = origin?.format === 'html' || origin?.format === 'mhtml';
  const properties = known({
    title,
    fileName: path,
    author,
    publisher: outlet,
    publishedAt: published,
    sourceUrl: url,
    language: LANGUAGES[language.slice(0, 2)],
    bodyText: text,
  });
  // An article with a title is one; a text without is what it was read from.
  const schema = title ? 'Article' : isPage ? 'HyperText' : 'PlainText';
  return { id: documentId(id), schema, properties, evidence: [], document: id };
}

/// Each name of each entity in an article, once. An `Address` cannot be what a mention is resolved to, so of a place only its kind is told.
function mentionEntities({ id, text, mentions }: DocumentRecord, context: Context): readonly FtmEntity[] {
  const found = new Map<string, FtmEntity>();
  for (const { entity, start, end } of mentions) {
    const name = text.slice(start, end);
    const schema = schemaAt(entity, context);
    const own = ftmId('mention', `${id}\n${entity}\n${name}`);
    if (!schema || !name.trim()) continue;
    const resolved = isLegalEntity(schema) ? idAt(entity) : null;
    const properties = known({ document: documentId(id), name, resolved, detectedSchema: schema });
    found.set(own, { id: own, schema: 'Mention', properties, evidence: [], document: id });
  }
  return [...found.values()];
}

/// Offices that several people held are told once, with the sentences of all.
function joined(entities: readonly FtmEntity[]): readonly FtmEntity[] {
  const byId = new Map<string, FtmEntity>();
  for (const entity of entities) {
    const same = byId.get(entity.id);
    const evidence = [...(same?.evidence ?? []), ...entity.evidence];
    const proof = known({ proof: proofOf(evidence) });
    byId.set(entity.id, same ? { ...same, evidence, properties: { ...same.properties, ...proof } } : entity);
  }
  return [...byId.values()];
}

/// Articles, entities, events, links, and names in articles.
export function ftmEntities(exported: Exported): readonly FtmEntity[] {
  const { graph, documents } = exported;
  const context = { ...lookupOf(exported), edges: edgesByEnd(graph.edges) };
  return joined([
    ...documents.map(documentEntity),
    ...graph.nodes.map((node) => nodeEntity(node, context)),
    ...graph.edges.flatMap((edge) => edgeEntities(edge, context)),
    ...documents.flatMap((document) => mentionEntities(document, context)),
  ]);
}
