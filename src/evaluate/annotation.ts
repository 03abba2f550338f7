/// Annotations: gold and graph in the one form in which they are compared. The one rule kept here: nothing of how
/// either was made is in it, so that neither side has an advantage.

import { type GraphEdge, type GraphFile, type GraphNode, isEvent } from '../model/graph.ts';
import type { Gold } from './gold.ts';
import { surface } from './surface.ts';

export interface AnnotatedEntity {
  readonly id: string;
  readonly type: string;
  /// Neither counts when missed nor makes its match spurious.
  readonly optional: boolean;
  readonly forms: ReadonlySet<string>;
}

export interface AnnotatedSentence {
  readonly document: string;
  readonly text: string;
}

export interface AnnotatedEvent {
  readonly id: string;
  readonly type: string;
  /// The type and what else it may fairly be called.
  readonly types: readonly string[];
  readonly optional: boolean;
  readonly date: string | null;
  readonly factuality: readonly string[];
  /// Ids of entities in any role but that of the place.
  readonly participants: readonly string[];
  /// Those of them who speak.
  readonly speakers: readonly string[];
  readonly places: readonly string[];
  /// From whom the articles have it.
  readonly sources: readonly string[];
  readonly sentences: readonly AnnotatedSentence[];
}

export interface Annotation {
  readonly entities: readonly AnnotatedEntity[];
  readonly events: readonly AnnotatedEvent[];
}

/// A gold file's annotation.
export function annotationOfGold(gold: Gold): Annotation {
  return {
    entities: gold.entities.map(({ id, type, optional = false, name_ar, aliases = [] }) => {
      return { id, type, optional, forms: new Set([name_ar, ...aliases].map(surface)) };
    }),
    events: gold.events.map((event) => ({
      id: event.id,
      type: event.type,
      types: [event.type, ...(event.alt_types ?? [])],
      optional: event.optional ?? false,
      date: event.date ?? null,
      factuality: [event.factuality ?? 'asserted', ...(event.alt_factuality ?? [])],
      participants: (event.participants ?? []).map((participant) => participant.entity),
      speakers: (event.participants ?? []).filter(({ role }) => role === 'speaker').map(({ entity }) => entity),
      places: event.place ? [event.place] : [],
      sources: event.attributed_to ?? [],
      sentences: (event.evidence ?? []).map(({ doc, quote }) => ({ document: doc, text: surface(quote) })),
    })),
  };
}

function annotatedEntity({ key, attributes }: GraphNode): AnnotatedEntity | null {
  if (isEvent(attributes)) return null;
  const names = [attributes.label, attributes.labels.ar, ...attributes.aliases].filter((name) => name !== '');
  return { id: key, type: attributes.kind, optional: false, forms: new Set(names.map(surface)) };
}

/// Who takes part in an event, and how.
interface Cast {
  readonly participants: string[];
  readonly speakers: string[];
  readonly places: string[];
}

const NOBODY: Cast = { participants: [], speakers: [], places: [] };

function annotatedEvent({ key, attributes }: GraphNode, cast: Cast): AnnotatedEvent | null {
  if (!isEvent(attributes)) return null;
  return {
    id: key,
    type: attributes.kind,
    types: [attributes.kind],
    optional: false,
    date: attributes.date?.start ?? null,
    factuality: [attributes.factuality],
    ...cast,
    sources: attributes.evidence.flatMap((claim) => claim.attribution.map(({ source }) => source)),
    sentences: attributes.evidence.map(({ document, quote }) => ({ document, text: surface(quote) })),
  };
}

/// The entities at each event, in the order of the edges.
function castByEvent(edges: readonly GraphEdge[]): ReadonlyMap<string, Cast> {
  const byEvent = new Map<string, Cast>();
  for (const { source, target, attributes } of edges) {
    if (attributes.kind !== 'role') continue;
    const [event, entity] = attributes.role === 'place' ? [source, target] : [target, source];
    const cast = byEvent.get(event) ?? { participants: [], speakers: [], places: [] };
    byEvent.set(event, cast);
    (attributes.role === 'place' ? cast.places : cast.participants).push(entity);
    if (attributes.role === 'speaker') cast.speakers.push(entity);
  }
  return byEvent;
}

/// A graph's annotation.
export function annotationOfGraph(graph: GraphFile): Annotation {
  const casts = castByEvent(graph.edges);
  return {
    entities: graph.nodes.map(annotatedEntity).filter((entity) => entity !== null),
    events: graph.nodes
      .map((node) => annotatedEvent(node, casts.get(node.key) ?? NOBODY))
      .filter((event) => event !== null),
  };
}
