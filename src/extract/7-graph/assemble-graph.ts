/// Stage 7: entities and events into the one graph. The one rule kept here: the same documents give the same
/// bytes, whatever order they come in. What there is and where it stands is settled first; what each node, edge and document says is made
/// when it is asked for, since all of it together is larger than what it is made of.

import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Admitted } from '../../model/extraction.ts';
import { type EntityAttributes, type EventAttributes, GRAPH_SCHEMA, type GraphNode } from '../../model/graph.ts';
import { type Elements, type LazyBundle, madeOf } from '../../model/lazy-graph.ts';
import type { NumberRows } from '../../model/number-rows.ts';
import type { Entity, Resolution } from '../5-entity/entity.ts';
import { EntityCollection } from '../5-entity/entity-collection.ts';
import { type Gazetteer, gazetteerOf } from '../5-entity/gazetteer.ts';
import { byText } from '../5-entity/label.ts';
import type { MentionTable } from '../5-entity/mention-table.ts';
import type { Asking } from '../5-entity/pair-work.ts';
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
import { locationsOf, RelationSearch } from './relation-edge.ts';
import { TieTable } from './tie-table.ts';

/// A node before it is placed: what it is of, and how many sentences speak for it.
interface NodePlan {
  readonly key: string;
  readonly evidence: number;
  readonly of: Entity | Event;
}

/// What a node says, when it is asked.
type Attributes = (of: NodePlan['of']) => Unplaced<EntityAttributes> | Unplaced<EventAttributes>;

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

/// The nodes there are, ordered by key.
interface Plan {
  readonly nodes: readonly NodePlan[];
  readonly attributes: (locations: Locations) => Attributes;
}

function isOfEvent(of: NodePlan['of']): of is Event {
  return 'factuality' in of;
}

function planNodes(
  articles: Mentioned['articles'],
  resolution: Resolution,
  { events, actors }: Pick<Compared, 'events' | 'actors'>,
): Plan {
  const { mentions } = resolution;
  const active = new Set(actors);
  const entities = resolution.entities.filter((entity) => deservesNode(entity, mentions, active));
  const numbers = new Map(entities.map(({ key }, number) => [key, number]));
  const decisions = new DecisionRecord(articles, resolution, {
    numberOf: (key) => numbers.get(key),
    keyOf: (number) => entities[number]?.key ?? '',
  });
  const mentioned = { articles, mentions };
  const nodes = [
    ...entities.map((of) => ({ key: of.key, evidence: countEntityEvidence(of, mentioned), of })),
    ...events.map((of) => ({ key: of.key, evidence: countEventEvidence(of), of })),
  ];
  return {
    nodes: nodes.filter(({ evidence }) => evidence > 0).sort((a, b) => byText(a.key, b.key)),
    attributes: (locations) => (of) =>
      isOfEvent(of)
        ? eventAttributes(of, resolution, (key) => entities[numbers.get(key) ?? -1]?.labels)
        : entityAttributes(of, mentioned, decisions.of(of.key), locations),
  };
}

/// By node: in how many ties it is.
function degrees(count: number, ends: NumberRows): Int32Array {
  const counts = new Int32Array(count);
  for (let tie = 0; tie < ends.length; tie += 1)
    for (const node of [ends.at(tie, 0), ends.at(tie, 1)]) counts[node] = (counts[node] ?? 0) + 1;
  return counts;
}

/// Grows with how many edges and sentences a node has, ever more slowly.
function sizeOf(degree: number, evidence: number): number {
  const size = SMALLEST + 1.6 * Math.sqrt(degree) + 0.4 * Math.sqrt(evidence);
  return Math.round(Math.min(LARGEST, size) * 1000) / 1000;
}

/// The nodes, each where it stands.
function placed(plans: readonly NodePlan[], ends: NumberRows, attributes: Attributes): Elements<GraphNode> {
  const degree = degrees(plans.length, ends);
  const sizeAt = ({ evidence }: NodePlan, place: number): number => sizeOf(degree[place] ?? 0, evidence);
  const positionOf = layOut(
    plans.map((plan, place) => ({ key: plan.key, size: sizeAt(plan, place) })),
    ends,
  );
  return madeOf(plans, (plan, place) => {
    const { x, y } = positionOf(place);
    return { key: plan.key, attributes: { x, y, size: sizeAt(plan, place), ...attributes(plan.of) } };
  });
}

/// What documents say of events, of how entities relate, and which are copies.
interface Compared {
  readonly events: readonly Event[];
  /// Keys of the entities that have a part in events.
  readonly actors: Iterable<string>;
  readonly copies: readonly (number | null)[];
  readonly relations: RelationSearch;
}

/// Compares documents; each is opened once for all of that.
function* compare(extractions: readonly Admitted[], resolution: Resolution, lexicon: Lexicon): Asking<Compared> {
  const wordings = new Wordings();
  const articles = extractions.map(({ document }) => document);
  const events = new EventResolution(articles, resolution, wordings);
  const copies = new CopySearch(wordings);
  const relations = new RelationSearch(articles, resolution, lexicon);
  for (const [document, extraction] of extractions.entries()) {
    events.add(extraction, document);
    copies.add(extraction);
    relations.add(extraction, document);
    wordings.close();
  }
  return { copies: copies.finish(), events: yield* events.finish(), actors: events.actors(), relations };
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
  *finish(): Asking<LazyBundle> {
    const order = orderOf(this.#extractions);
    const ordered = order.flatMap((index) => this.#extractions[index] ?? []);
    return yield* assembled(ordered, this.#resolved(order, ordered), this.#lexicon);
  }

  /// Nothing of what single documents say is held when this is done: what is compared afterwards takes as much room.
  #resolved(order: readonly number[], ordered: readonly Admitted[]): Resolution {
    return resolveCollection(this.#entities.inOrder(order), ordered, this.#gazetteer);
  }
}

function* assembled(ordered: readonly Admitted[], resolution: Resolution, lexicon: Lexicon): Asking<LazyBundle> {
  const { events, actors, copies, relations } = yield* compare(ordered, resolution, lexicon);
  // What was compared is let go here: whoever drives this may give its room back before the graph takes it.
  yield [];
  const articles = ordered.map(({ document }) => document);
  const { nodes, attributes } = planNodes(articles, resolution, { events, actors });
  const places = new Map(nodes.map(({ key }, place) => [key, place]));
  const isNode = (key: string): boolean => places.has(key);
  const related = relations.ties(isNode);
  const ties = new TieTable({ events, related, relations, nodes, placeOf: (key) => places.get(key) });
  const original = (index: number): string | undefined => articles[copies[index] ?? -1]?.id;
  const options = { type: 'directed', multi: true, allowSelfLoops: true } as const;
  return {
    graph: {
      options,
      attributes: { schema: GRAPH_SCHEMA },
      nodes: placed(nodes, ties.ends(), attributes(locationsOf(related))),
      edges: { length: ties.length, [Symbol.iterator]: () => ties.edges() },
    },
    documents: madeOf(ordered, (extraction, index) =>
      documentRecord(extraction, resolution.references[index] ?? [], isNode, original(index)),
    ),
  };
}
