/// Stage 7: entities and events into the one graph. The one rule kept here: the same documents give the same
/// bytes, whatever order they come in.

import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Admitted } from '../../model/extraction.ts';
import {
  type DocumentRecord,
  type EntityAttributes,
  type EventAttributes,
  GRAPH_SCHEMA,
  type GraphEdge,
  type GraphFile,
  type GraphNode,
} from '../../model/graph.ts';
import type { Entity, Resolution } from '../5-entity/entity.ts';
import type { Judgement } from '../5-entity/judgement.ts';
import { byText } from '../5-entity/label.ts';
import { resolveEntities } from '../5-entity/resolve-entities.ts';
import type { Event } from '../6-event/event.ts';
import { resolveEvents } from '../6-event/resolve-events.ts';
import { Wordings } from '../6-event/wording.ts';
import { decisionsByEntity } from './decision-record.ts';
import { documentRecord } from './document-record.ts';
import { entityAttributes, type Unplaced } from './entity-node.ts';
import { eventAttributes } from './event-node.ts';
import { findCopies } from './find-copies.ts';
import { layOut } from './layout.ts';
import { relationEdges } from './relation-edge.ts';
import { roleEdges } from './role-edge.ts';

/// What the corpus part gives: the graph, its documents, and the decisions behind the entities.
export interface Assembled {
  readonly graph: GraphFile;
  readonly documents: readonly DocumentRecord[];
  readonly judgements: readonly Judgement[];
}

interface UnplacedNode {
  readonly key: string;
  readonly attributes: Unplaced<EntityAttributes> | Unplaced<EventAttributes>;
}

const SMALLEST = 3;
const LARGEST = 24;

function inOrder(extractions: readonly Admitted[]): readonly Admitted[] {
  const ordered = extractions.toSorted((a, b) => byText(a.document.id, b.document.id));
  for (const [index, { document }] of ordered.entries()) {
    if (ordered[index + 1]?.document.id === document.id) {
      throw new Error(`Two documents have the id "${document.id}": give each file once, under its own path.`);
    }
  }
  return ordered;
}

/// Whether texts name an entity or an event is about it; a nationality in passing is no node.
function deservesNode(entity: Entity, extractions: readonly Admitted[], active: ReadonlySet<string>): boolean {
  if (entity.kind !== 'state' || active.has(entity.key)) return entity.mentions.length > 0;
  return entity.mentions.some(({ document, mention }) => extractions[document]?.mentions[mention]?.form === 'name');
}

function activeEntities(events: readonly Event[]): ReadonlySet<string> {
  return new Set(
    events.flatMap((event) => event.claims.flatMap((claim) => claim.arguments.map(({ entity }) => entity))),
  );
}

function nodesOf(
  extractions: readonly Admitted[],
  resolution: Resolution,
  events: readonly Event[],
): readonly UnplacedNode[] {
  const active = activeEntities(events);
  const entities = resolution.entities.filter((entity) => deservesNode(entity, extractions, active));
  const labels = new Map(entities.map((entity) => [entity.key, entity.labels]));
  const decisions = decisionsByEntity(extractions, resolution, (key) => labels.has(key));
  const entityNodes = entities.map((entity) => ({
    key: entity.key,
    attributes: entityAttributes(entity, extractions, decisions.get(entity.key)),
  }));
  const eventNodes = events.map((event) => ({
    key: event.key,
    attributes: eventAttributes(event, resolution, (key) => labels.get(key)),
  }));
  return [...entityNodes, ...eventNodes]
    .filter(({ attributes }) => attributes.evidence.length > 0)
    .toSorted((a, b) => byText(a.key, b.key));
}

function degrees(edges: readonly GraphEdge[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { source, target } of edges)
    for (const key of [source, target]) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/// Grows with how many edges and sentences a node has, ever more slowly.
function sizeOf(degree: number, evidence: number): number {
  const size = SMALLEST + 1.6 * Math.sqrt(degree) + 0.4 * Math.sqrt(evidence);
  return Math.round(Math.min(LARGEST, size) * 1000) / 1000;
}

function place(nodes: readonly UnplacedNode[], edges: readonly GraphEdge[]): readonly GraphNode[] {
  const degree = degrees(edges);
  const sized = nodes.map(({ key, attributes }) => ({
    key,
    attributes,
    size: sizeOf(degree.get(key) ?? 0, attributes.evidence.length),
  }));
  const positions = layOut(sized, edges);
  return sized.map(({ key, attributes, size }) => {
    const { x, y } = positions.get(key) ?? { x: 0, y: 0 };
    return { key, attributes: { x, y, size, ...attributes } };
  });
}

/// Resolves what all documents say and assembles the graph.
export function assembleGraph(extractions: readonly Admitted[], lexicon: Lexicon): Assembled {
  const ordered = inOrder(extractions);
  const resolution = resolveEntities(ordered, lexicon);
  const wordings = new Wordings();
  const events = resolveEvents(ordered, resolution, wordings);
  const nodes = nodesOf(ordered, resolution, events);
  const keys = new Set(nodes.map(({ key }) => key));
  const isNode = (key: string): boolean => keys.has(key);
  const relations = relationEdges(ordered, resolution, lexicon, isNode);
  const copies = findCopies(ordered, wordings);
  const original = (index: number): string | undefined => ordered[copies[index] ?? -1]?.document.id;
  const roles = events.flatMap(roleEdges).filter(({ source, target }) => isNode(source) && isNode(target));
  const edges = [...roles, ...relations].toSorted((a, b) => byText(a.key, b.key));
  const options = { type: 'directed', multi: true, allowSelfLoops: true } as const;
  return {
    graph: { options, attributes: { schema: GRAPH_SCHEMA }, nodes: place(nodes, edges), edges },
    documents: ordered.map((extraction, index) =>
      documentRecord(extraction, resolution.references[index] ?? [], isNode, original(index)),
    ),
    judgements: resolution.judgements,
  };
}
