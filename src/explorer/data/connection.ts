/// Connections of a node, grouped by what they say. The one rule kept here: the order is that of the ontology, so
/// that the same roles stand in the same place on every panel.

import type { GraphEdge } from '../../model/graph.ts';
import { LINKS, ROLES } from '../../model/ontology.ts';
import type { Relation } from '../state/view.ts';
import { type Dataset, otherEnd, relationOf } from './dataset.ts';

export interface Connection {
  readonly edge: GraphEdge;
  readonly other: string;
}

const ORDER = [...Object.keys(LINKS), ...Object.keys(ROLES)] as readonly Relation[];

/// What counts: which edges, and how many sentences of each.
export interface Counting {
  counts(edge: GraphEdge): boolean;
  weightOf(edge: GraphEdge): number;
}

const EVERYTHING: Counting = { counts: () => true, weightOf: ({ attributes }) => attributes.evidence.length };

/// The edges at `key` that count, those with most sentences first in each group.
export function connectionsOf(
  dataset: Dataset,
  key: string,
  { counts, weightOf }: Counting = EVERYTHING,
): ReadonlyMap<Relation, readonly Connection[]> {
  const groups = new Map<Relation, Connection[]>();
  for (const edge of dataset.incident.get(key) ?? []) {
    if (!counts(edge)) continue;
    const relation = relationOf(edge.attributes);
    const connection = { edge, other: otherEnd(edge, key) };
    const group = groups.get(relation);
    if (group) group.push(connection);
    else groups.set(relation, [connection]);
  }
  const strength = ({ edge }: Connection): number => weightOf(edge);
  return new Map(
    ORDER.flatMap((relation) => {
      const group = groups.get(relation);
      return group ? [[relation, group.sort((a, b) => strength(b) - strength(a))] as const] : [];
    }),
  );
}
