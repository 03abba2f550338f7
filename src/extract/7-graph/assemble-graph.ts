/// Stage 7: entities and events into the one graph. The one rule kept here: the same documents give the same
/// bytes, whatever order they come in. What there is and where it stands is settled first; what each node, edge and document says is made
/// when it is asked for, since all of it together is larger than what it is made of.

import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Admitted } from '../../model/extraction.ts';
import {
  type EntityAttributes,
  type EventAttributes,
  GRAPH_SCHEMA,
  type GraphEdge,
  type GraphNode,
} from '../../model/graph.ts';
import { type Elements, type LazyBundle, madeOf } from '../../model/lazy-graph.ts';
import type { Entity, Resolution } from '../5-entity/entity.ts';
import { EntityCollection } from '../5-entity/entity-collection.ts';
import { type Gazetteer, gazetteerOf } from '../5-entity/gazetteer.ts';
import { byText } from '../5-entity/label.ts';
import type { MentionTable } from '../5-entity/mention-table.ts';
import { resolveCollection } from '../5-entity/resolve-entities.ts';
import type { Event } from '../6-event/event.ts';
import { EventResolution } from '../6-event/resolve-events.ts';
import { Wordings } from '../6-event/wording.ts';
import { DecisionRecord } from './decision-record.ts';
import { documentRecord } from './document-record.ts';
import { countEntityEvidence, entityAttributes, type Locations, type Unplaced } from './entity-node.ts';
import { countEventEvidence, eventAttributes } from './event-node.ts';
import { CopySearch } from './find-copies.ts';
import { layOut } from './layout.ts';
import type { Mentioned } from './mentioned.ts';
import { locationsOf, RelationSearch, type RelationTie, relationEdge } from './relation-edge.ts';
import { type RoleTie, roleEdge, roleTies } from './role-edge.ts';

/// A node before it is placed: how many sentences speak for it, and what it says.
interface NodePlan {
  readonly key: string;
  readonly evidence: number;
  readonly attributes: (locations: Locations) => Unplaced<EntityAttributes> | Unplaced<EventAttributes>;
}

type Tie = RoleTie | RelationTie;

const SMALLEST = 3;
const LARGEST = 24;

/// The numbers of documents in the order of their ids.
function orderOf(extractions: readonly Admitted[]): readonly number[] {
  const idOf = (index: number | undefined): string | undefined => extractions[index ?? -1]?.document.id;
  const order = [...extractions.keys()].sort((a, b) => byText(idOf(a) ?? '', idOf(b) ?? ''));
  for (const [place, index] of order.entries()) {
    if (place > 0 && idOf(order[place - 1]) === idOf(index)) {
      throw new Error(`Two documents have the id "${idOf(index)}": give each file once, under its own path.`);
    }
  }
  return order;
}

/// Whether texts name an entity or an event is about it; a nationality in passing is no node.
function deservesNode(entity: Entity, mentions: MentionTable, active: ReadonlySet<string>): boolean {
  if (entity.kind !== 'state' || active.has(entity.key)) return entity.mentions.length > 0;
  return entity.mentions.some((mention) => mentions.isName(mention));
}

function activeEntities(events: readonly Event[]): ReadonlySet<string> {
  return new Set(
    events.flatMap((event) => event.claims.flatMap((claim) => claim.arguments.map(({ entity }) => entity))),
  );
}

function planNodes(
  articles: Mentioned['articles'],
  resolution: Resolution,
  events: readonly Event[],
): readonly NodePlan[] {
  const active = activeEntities(events);
  const { mentions } = resolution;
  const entities = resolution.entities.filter((entity) => deservesNode(entity, mentions, active));
  const labels = new Map(entities.map((entity) => [entity.key, entity.labels]));
  const decisions = new DecisionRecord(articles, resolution, (key) => labels.has(key));
  const mentioned = { articles, mentions };
  const entityPlans = entities.map((entity) => ({
    key: entity.key,
    evidence: countEntityEvidence(entity, mentioned),
    attributes: (locations: Locations) => entityAttributes(entity, mentioned, decisions.of(entity.key), locations),
  }));
  const eventPlans = events.map((event) => ({
    key: event.key,
    evidence: countEventEvidence(event),
    attributes: () => eventAttributes(event, resolution, (key) => labels.get(key)),
  }));
  return [...entityPlans, ...eventPlans]
    .filter(({ evidence }) => evidence > 0)
    .toSorted((a, b) => byText(a.key, b.key));
}

function degrees(ties: readonly Tie[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { source, target } of ties)
    for (const key of [source, target]) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/// Grows with how many edges and sentences a node has, ever more slowly.
function sizeOf(degree: number, evidence: number): number {
  const size = SMALLEST + 1.6 * Math.sqrt(degree) + 0.4 * Math.sqrt(evidence);
  return Math.round(Math.min(LARGEST, size) * 1000) / 1000;
}

/// The nodes, each where it stands.
function placed(plans: readonly NodePlan[], ties: readonly Tie[], locations: Locations): Elements<GraphNode> {
  const degree = degrees(ties);
  const sized = plans.map((plan) => ({ size: sizeOf(degree.get(plan.key) ?? 0, plan.evidence), ...plan }));
  const positions = layOut(sized, ties);
  return madeOf(sized, ({ key, size, attributes }) => {
    const { x, y } = positions.get(key) ?? { x: 0, y: 0 };
    return { key, attributes: { x, y, size, ...attributes(locations) } };
  });
}

function edgeOf(tie: Tie): GraphEdge {
  return 'event' in tie ? roleEdge(tie) : relationEdge(tie);
}

/// What documents say of events, of how entities relate, and which are copies. Each is opened once for all of that.
function compare(extractions: readonly Admitted[], resolution: Resolution, lexicon: Lexicon) {
  const wordings = new Wordings();
  const events = new EventResolution(resolution, wordings);
  const copies = new CopySearch(wordings);
  const relations = new RelationSearch(resolution, lexicon);
  for (const [document, extraction] of extractions.entries()) {
    events.add(extraction, document);
    copies.add(extraction);
    relations.add(extraction, document);
    wordings.close();
  }
  return { events: events.finish(), copies: copies.finish(), relations };
}

/// Documents on their way into a graph: what each says alone is worked out as it comes, in whatever order.
export class GraphAssembly {
  readonly #lexicon: Lexicon;
  readonly #gazetteer: Gazetteer;
  readonly #entities: EntityCollection;
  readonly #extractions: Admitted[] = [];

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#gazetteer = gazetteerOf(lexicon);
    this.#entities = new EntityCollection(this.#gazetteer);
  }

  /// Takes a document. `kept` is the same extraction as it is held until all have come.
  add(extraction: Admitted, kept: Admitted = extraction): void {
    this.#entities.add(extraction);
    this.#extractions.push(kept);
  }

  /// Resolves what all documents say and assembles the graph.
  finish(): LazyBundle {
    const order = orderOf(this.#extractions);
    const ordered = order.flatMap((index) => this.#extractions[index] ?? []);
    const collection = this.#entities.inOrder(order);
    return assembled(ordered, resolveCollection(collection, ordered, this.#gazetteer), this.#lexicon);
  }
}

function assembled(ordered: readonly Admitted[], resolution: Resolution, lexicon: Lexicon): LazyBundle {
  const { events, copies, relations } = compare(ordered, resolution, lexicon);
  const articles = ordered.map(({ document }) => document);
  const plans = planNodes(articles, resolution, events);
  const keys = new Set(plans.map(({ key }) => key));
  const isNode = (key: string): boolean => keys.has(key);
  const related = relations.ties(isNode);
  const original = (index: number): string | undefined => articles[copies[index] ?? -1]?.id;
  const roles = events.flatMap(roleTies).filter(({ source, target }) => isNode(source) && isNode(target));
  const ties: readonly Tie[] = [...roles, ...related].toSorted((a, b) => byText(a.key, b.key));
  const options = { type: 'directed', multi: true, allowSelfLoops: true } as const;
  return {
    graph: {
      options,
      attributes: { schema: GRAPH_SCHEMA },
      nodes: placed(plans, ties, locationsOf(related)),
      edges: madeOf(ties, edgeOf),
    },
    documents: madeOf(ordered, (extraction, index) =>
      documentRecord(extraction, resolution.references[index] ?? [], isNode, original(index)),
    ),
  };
}
