/// A graph as triples: entities, events and what joins them. The one rule kept here: an event is a `schema:Event` only where it is
/// asserted; all others are what articles report, and say how.

import {
  type DocumentRecord,
  type EntityAttributes,
  type EventAttributes,
  type GraphEdge,
  type GraphNode,
  isEvent,
} from '../../model/graph.ts';
import type { EntityKind, OtherKind, Sector } from '../../model/ontology.ts';
import { evidenceBlocks } from './evidence-triples.ts';
import { allCitations, type Citation, citationsOf, type Exported, type Lookup, lookupOf } from './lookup.ts';
import { about, date, distinct, nameOf, ownClass, ownName, type Triple, text, typed } from './triple.ts';
import { vocabularyTriples } from './vocabulary.ts';

const CLASSES: Readonly<Record<EntityKind | OtherKind, string>> = {
  person: 'schema:Person',
  organization: 'schema:Organization',
  state: 'schema:Country',
  place: 'schema:Place',
  other: 'schema:Thing',
};

/// schema.org has no word for an army, an armed group or a body of states.
const SECTOR_CLASSES: Partial<Record<Sector, string>> = {
  government: 'schema:GovernmentOrganization',
  party: 'schema:PoliticalParty',
  company: 'schema:Corporation',
  media: 'schema:NewsMediaOrganization',
  ngo: 'schema:NGO',
};

function entityTriples(name: string, entity: EntityAttributes): readonly Triple[] {
  const { kind, sector, stated, aliases, state, unnamed } = entity;
  const special = kind === 'organization' && sector ? SECTOR_CLASSES[sector] : undefined;
  return about(name, {
    'rdf:type': [special ?? CLASSES[kind], 'isnad:Entity'],
    'isnad:kind': text(kind),
    'isnad:statedKind': text(stated),
    'isnad:sector': text(sector),
    'isnad:state': text(state),
    'isnad:unnamed': unnamed ? typed(true, 'boolean') : null,
    'schema:alternateName': aliases.filter((alias) => alias !== entity.label).map((alias) => text(alias)),
  });
}

function eventTriples(name: string, event: EventAttributes): readonly Triple[] {
  const { kind, subtype, factuality, disputed } = event;
  return about(name, {
    'rdf:type': [ownClass(kind), 'isnad:ReportedEvent', factuality === 'asserted' && !disputed ? 'schema:Event' : null],
    'isnad:subtype': text(subtype),
    'isnad:factuality': ownName(factuality),
    'isnad:disputed': typed(disputed, 'boolean'),
    'schema:startDate': date(event.date?.start),
    'schema:endDate': date(event.date?.end),
    'isnad:datePrecision': text(event.date?.precision),
    'isnad:dateBasis': text(event.date?.basis),
    'isnad:reports': typed(event.reports, 'integer'),
    'isnad:independentReports': typed(event.independentReports, 'integer'),
  });
}

/// What holds of nodes and edges alike: the sentences and articles they come from.
function derived(name: string, of: 'node' | 'edge', thing: GraphNode | GraphEdge): readonly Triple[] {
  const citations = citationsOf(of, thing);
  return about(name, {
    'prov:wasDerivedFrom': citations.map(({ id }) => nameOf('evidence', id)),
    'prov:hadPrimarySource': citations.map(({ evidence }) => nameOf('document', evidence.document)),
  });
}

function nodeTriples(node: GraphNode): readonly Triple[] {
  const { key, attributes } = node;
  const { label, labels } = attributes;
  const name = nameOf('node', key);
  return [
    ...(isEvent(attributes) ? eventTriples(name, attributes) : entityTriples(name, attributes)),
    ...about(name, {
      'schema:identifier': text(key),
      'schema:name': text(label),
      'rdfs:label': [text(labels.ar, 'ar'), text(labels.en, 'en')],
    }),
    ...derived(name, 'node', node),
  ];
}

/// What an edge says in short, and of which of its ends: `event isnad:host person`, `person isnad:memberOf organization`.
function shortOf({ source, target, attributes }: GraphEdge, { nodes }: Lookup): readonly [string, Triple] {
  const isRole = attributes.kind === 'role';
  const predicate = ownName(isRole ? attributes.role : attributes.kind);
  const first = nodes.get(source)?.attributes;
  const [from, to] = isRole && first && !isEvent(first) ? [target, source] : [source, target];
  return [from, { subject: nameOf('node', from), predicate, object: nameOf('node', to) }];
}

function edgeTriples(edge: GraphEdge): readonly Triple[] {
  const { key, source, target, attributes } = edge;
  const name = nameOf('edge', key);
  const isRole = attributes.kind === 'role';
  return [
    ...about(name, {
      'rdf:type': isRole ? 'isnad:Participation' : 'isnad:Relation',
      'schema:identifier': text(key),
      'isnad:source': nameOf('node', source),
      'isnad:target': nameOf('node', target),
      'isnad:relation': ownName(isRole ? attributes.role : attributes.kind),
      ...(isRole ? {} : { 'schema:roleName': text(attributes.title) }),
      ...(isRole ? {} : { 'schema:startDate': date(attributes.from), 'schema:endDate': date(attributes.to) }),
    }),
    ...derived(name, 'edge', edge),
  ];
}

function documentTriples(document: DocumentRecord): readonly Triple[] {
  const { id, path, title, outlet, author, published, language, url, origin } = document;
  return about(nameOf('document', id), {
    'rdf:type': ['schema:NewsArticle', 'prov:Entity'],
    'schema:identifier': text(id),
    'isnad:path': text(path),
    'schema:headline': text(title, language),
    'schema:publisher': text(outlet),
    'schema:author': text(author),
    'schema:datePublished': date(published),
    'schema:inLanguage': text(language),
    'schema:url': text(url),
    'schema:encodingFormat': text(origin?.format),
    'schema:articleBody': text(document.text, language),
  });
}

/// What edges say in short, by the node they say it of.
function shortByNode(exported: Exported, lookup: Lookup): ReadonlyMap<string, readonly Triple[]> {
  const found = new Map<string, Triple[]>();
  for (const edge of exported.graph.edges) {
    const [key, triple] = shortOf(edge, lookup);
    const list = found.get(key);
    if (list) list.push(triple);
    else found.set(key, [triple]);
  }
  return found;
}

/// The nodes that something is attributed to.
function agentsOf(citations: readonly Citation[]): ReadonlySet<string> {
  const sources = citations.flatMap(({ evidence }) => ('attribution' in evidence ? evidence.attribution : []));
  return new Set(sources.map(({ source }) => source));
}

/// All triples of a graph, each once: our vocabulary, articles, nodes, edges, evidence. What is said of one subject stands in one block,
/// so that a graph of any size can be written block by block.
export function* tripleBlocks(exported: Exported): Generator<readonly Triple[]> {
  const lookup = lookupOf(exported);
  const citations = allCitations(exported);
  const agents = agentsOf(citations);
  const short = shortByNode(exported, lookup);
  yield distinct(vocabularyTriples());
  for (const document of exported.documents) yield documentTriples(document);
  for (const node of exported.graph.nodes) {
    const agent = agents.has(node.key) ? about(nameOf('node', node.key), { 'rdf:type': 'prov:Agent' }) : [];
    yield distinct([...nodeTriples(node), ...agent, ...(short.get(node.key) ?? [])]);
  }
  for (const edge of exported.graph.edges) yield distinct(edgeTriples(edge));
  for (const block of evidenceBlocks(citations, lookup)) yield distinct(block);
}
