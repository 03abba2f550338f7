/// An edge as each of its ends sees it. The one rule kept here: what neighbours are chosen and ordered by stands beside
/// the node, so that they are one look-up whichever way the edge runs.

import type { GraphEdge } from '../model/graph.ts';
import { StoreError } from './database.ts';
import { type Days, daysBetween } from './days.ts';
import type { Standing, Standings } from './standing.ts';

export interface Adjacency {
  readonly node: string;
  readonly edge: string;
  /// Whether the edge runs from this node.
  readonly outgoing: boolean;
  readonly other: string;
  /// The other node's kind and strength.
  readonly kind: string;
  readonly strength: number;
  /// The role in an event, or the kind of a relation.
  readonly link: string;
  /// Of the event at one of the ends; for a relation, the days in which it is said to hold.
  readonly days: Days | null;
  readonly factuality: string | null;
}

function standingOf(standings: Standings, key: string, edge: string): Standing {
  const standing = standings.get(key);
  if (standing) return standing;
  throw new StoreError(`the edge ${edge} ends at ${key}, and there is no such node: build the graph again`);
}

function daysOfRelation({ attributes }: GraphEdge): Days {
  return attributes.kind === 'role' ? daysBetween(null, null) : daysBetween(attributes.from, attributes.to);
}

/// Both sides of an edge; one that leads back to its own node has two as well.
export function adjacencyOf(edge: GraphEdge, standings: Standings): readonly [Adjacency, Adjacency] {
  const { key, source, target, attributes } = edge;
  const [from, to] = [standingOf(standings, source, key), standingOf(standings, target, key)];
  const event = [from, to].find((standing) => standing.event);
  const shared = {
    edge: key,
    link: attributes.kind === 'role' ? attributes.role : attributes.kind,
    days: event ? event.days : daysOfRelation(edge),
    factuality: event?.factuality ?? null,
  };
  return [
    { ...shared, node: source, other: target, outgoing: true, kind: to.kind, strength: to.strength },
    { ...shared, node: target, other: source, outgoing: false, kind: from.kind, strength: from.strength },
  ];
}
