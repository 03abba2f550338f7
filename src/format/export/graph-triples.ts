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
import { evidenceTriples } from './evidence-triples.ts';
import { allCitations, citationsOf, type Exported, type Lookup, lookupOf } from './lookup.ts';
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

/// An edge, and in short what it says: `event isnad:host person`, `person isnad:memberOf organization`.
function edgeTriples(edge: GraphEdge, { nodes }: Lookup): readonly Triple[] {
  const { key, source, target, attributes } = edge;
  const name = nameOf('edge', key);
  const [from, to] = [nameOf('node', source), nameOf('node', target)];
  const isRole = attributes.kind === 'role';
  const predicate = ownName(isRole ? attributes.role : attributes.kind);
  const eventFirst = isRole && isEvent((nodes.get(source) as GraphNode).attributes);
  return [
    ...about(name, {
      'rdf:type': isRole ? 'isnad:Participation' : 'isnad:Relation',
      'schema:identifier': text(key),
      'isnad:source': from,
      'isnad:target': to,
      'isnad:relation': predicate,
      ...(isRole ? {} : { 'schema:roleName': text(attributes.title) }),
      ...(isRole ? {} : { 'schema:startDate': date(attributes.from), 'schema:endDate': date(attributes.to) }),
    }),
    ...(isRole && !eventFirst ? about(to, { [predicate]: from }) : about(from, { [predicate]: to })),
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

/// All triples of a graph, each once: our vocabulary, articles, nodes, edges, evidence.
export function graphTriples(exported: Exported): readonly Triple[] {
  const lookup = lookupOf(exported);
  return distinct([
    ...vocabularyTriples(),
    ...exported.documents.flatMap(documentTriples),
    ...exported.graph.nodes.flatMap(nodeTriples),
    ...exported.graph.edges.flatMap((edge) => edgeTriples(edge, lookup)),
    ...evidenceTriples(allCitations(exported), lookup),
  ]);
}
