/// Our own words in RDF, said in RDF. The one rule kept here: they come from the ontology, so that a new role or kind of event is
/// described the day it is there.

import { EVENT_KINDS, FACTUALITIES, LINKS, ROLES, UNIVERSAL_ROLES } from '../../model/ontology.ts';
import { about, ownClass, ownName, type Triple, text } from './triple.ts';

interface Named {
  readonly ar: string;
  readonly en: string;
}

function labelled({ ar, en }: Named) {
  return { 'rdfs:label': [text(ar, 'ar'), text(en, 'en')] };
}

function eventClasses(): readonly Triple[] {
  return Object.entries(EVENT_KINDS).flatMap(([kind, entry]) =>
    about(ownClass(kind), { 'rdf:type': 'rdfs:Class', 'rdfs:subClassOf': 'isnad:ReportedEvent', ...labelled(entry) }),
  );
}

function roleProperties(): readonly Triple[] {
  return Object.entries(ROLES).flatMap(([role, { universal, ...names }]) =>
    about(ownName(role), {
      'rdf:type': 'rdf:Property',
      'rdfs:domain': 'isnad:ReportedEvent',
      'rdfs:subPropertyOf': universal === role ? null : ownName(universal),
      ...labelled(names),
    }),
  );
}

/// What is said of universal roles that are no role themselves.
function universalProperties(): readonly Triple[] {
  const own = UNIVERSAL_ROLES.filter((role) => !(role in ROLES));
  return own.flatMap((role) => about(ownName(role), { 'rdf:type': 'rdf:Property' }));
}

function linkProperties(): readonly Triple[] {
  return Object.entries(LINKS).flatMap(([link, names]) =>
    about(ownName(link), { 'rdf:type': 'rdf:Property', ...labelled(names) }),
  );
}

export function vocabularyTriples(): readonly Triple[] {
  return [
    ...about('isnad:ReportedEvent', {
      'rdf:type': 'rdfs:Class',
      'rdfs:comment': text('What an article says of an event, whether it asserts, denies or plans it.', 'en'),
    }),
    ...eventClasses(),
    ...universalProperties(),
    ...roleProperties(),
    ...linkProperties(),
    ...FACTUALITIES.flatMap((factuality) => about(ownName(factuality), { 'rdf:type': 'isnad:Factuality' })),
  ];
}
