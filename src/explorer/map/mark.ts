/// Marks: the places and states of the graph on the map. The one rule kept here: a mark weighs the evidence left of the
/// events that take place there; what only is named has a mark without weight.

import type { GraphEdge } from '../../model/graph.ts';
import { type Dataset, otherEnd, relationOf } from '../data/dataset.ts';
import type { Visibility } from '../data/visibility.ts';
import type { Relation, Selection } from '../state/view.ts';
import type { Gazetteer, Position } from './gazetteer.ts';
import { type Missing, type Placement, placeNode } from './placement.ts';

export interface Mark {
  readonly key: string;
  readonly position: Position;
  readonly near: boolean;
  /// How many pieces of evidence say that something happens there.
  readonly weight: number;
}

/// A place that is not on the map, and why.
export interface Unplaced {
  readonly key: string;
  readonly missing: Missing;
  /// The states that have a place of its name.
  readonly states: readonly string[];
}

export interface Marks {
  /// The heaviest first.
  readonly marks: readonly Mark[];
  readonly unplaced: readonly Unplaced[];
}

/// Where each place and state of the data stands; worked out once.
export function placeAll(dataset: Dataset, gazetteer: Gazetteer): ReadonlyMap<string, Placement> {
  const placements = new Map<string, Placement>();
  for (const [key, node] of dataset.nodes) {
    const placement = placeNode(dataset, gazetteer, node);
    if (placement) placements.set(key, placement);
  }
  return placements;
}

/// The relations that say that an event is at a place: its place, or the state that is host to it.
const THERE: ReadonlySet<Relation> = new Set<Relation>(['place', 'host']);

function happensThere({ attributes }: GraphEdge): boolean {
  return THERE.has(relationOf(attributes));
}

function weightOf(dataset: Dataset, { edges, surviving }: Visibility, key: string): number {
  let weight = 0;
  for (const edge of dataset.incident.get(key) ?? []) {
    if (edges.has(edge.key) && happensThere(edge)) weight += surviving.weightOf(edge);
  }
  return weight;
}

export function marksOf(dataset: Dataset, visible: Visibility, placements: ReadonlyMap<string, Placement>): Marks {
  const marks: Mark[] = [];
  const unplaced: Unplaced[] = [];
  for (const key of visible.nodes) {
    const placement = placements.get(key);
    if (!placement) continue;
    if ('missing' in placement) unplaced.push({ key, ...placement });
    else marks.push({ key, ...placement, weight: weightOf(dataset, visible, key) });
  }
  marks.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  return { marks, unplaced };
}

function shownEdges(dataset: Dataset, visible: Visibility, key: string): readonly GraphEdge[] {
  return (dataset.incident.get(key) ?? []).filter((edge) => visible.edges.has(edge.key));
}

/// Where an event takes place.
function placesOfEvent(dataset: Dataset, visible: Visibility, event: string): readonly string[] {
  return shownEdges(dataset, visible, event)
    .filter(happensThere)
    .map((edge) => otherEnd(edge, event));
}

/// The nodes whose marks a selection lights: itself, the ends of a tie, and where the events it touches take place.
export function litBy(dataset: Dataset, visible: Visibility, selection: Selection | null): ReadonlySet<string> {
  if (!selection) return new Set();
  const edge = selection.type === 'edge' ? dataset.edges.get(selection.key) : undefined;
  const ends = edge ? [edge.source, edge.target] : [selection.key];
  const isEvent = (key: string): boolean => dataset.claims.ofEvent.has(key);
  // Of a place its own mark is enough: all that happened there would light half the map.
  const touched =
    selection.type === 'node' && !isPlace(dataset, selection.key)
      ? shownEdges(dataset, visible, selection.key).map((one) => otherEnd(one, selection.key))
      : [];
  const events = [...ends, ...touched].filter(isEvent);
  const direct = isEvent(selection.key) ? touched : [];
  return new Set([...ends, ...direct, ...events.flatMap((event) => placesOfEvent(dataset, visible, event))]);
}

function isPlace(dataset: Dataset, key: string): boolean {
  const kind = dataset.nodes.get(key)?.attributes.kind;
  return kind === 'place' || kind === 'state';
}

/// From the state of each who came to where the event took place.
export interface Journey {
  readonly from: Position;
  readonly to: Position;
}

const MOST_JOURNEYS = 8;
const COMING: ReadonlySet<Relation> = new Set<Relation>(['visitor', 'member_of_delegation', 'participant']);

/// The journeys of a selected event: none where its place is not on the map, or for what is no meeting or visit.
export function journeysOf(
  dataset: Dataset,
  visible: Visibility,
  placements: ReadonlyMap<string, Placement>,
  { states }: Gazetteer,
  selection: Selection | null,
): readonly Journey[] {
  const kind = selection && dataset.nodes.get(selection.key)?.attributes.kind;
  if (!selection || (kind !== 'visit' && kind !== 'meeting')) return [];
  const [to] = placesOfEvent(dataset, visible, selection.key).flatMap((key) => positionOf(placements, key) ?? []);
  if (!to) return [];
  const homes = shownEdges(dataset, visible, selection.key).flatMap((edge) => {
    const attributes = dataset.nodes.get(otherEnd(edge, selection.key))?.attributes;
    const state = attributes && 'state' in attributes ? attributes.state : undefined;
    return COMING.has(relationOf(edge.attributes)) && state && state !== to.state ? [state] : [];
  });
  const froms = [...new Set(homes)].flatMap((state) => states.get(state) ?? []);
  return froms.slice(0, MOST_JOURNEYS).map((from) => ({ from, to }));
}

function positionOf(placements: ReadonlyMap<string, Placement>, key: string): Position | undefined {
  const placement = placements.get(key);
  return placement && 'position' in placement ? placement.position : undefined;
}
