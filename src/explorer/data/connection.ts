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

/// The edges at `key`, those with most sentences first in each group.
export function connectionsOf(dataset: Dataset, key: string): ReadonlyMap<Relation, readonly Connection[]> {
  const groups = new Map<Relation, Connection[]>();
  for (const edge of dataset.incident.get(key) ?? []) {
    const relation = relationOf(edge.attributes);
    groups.set(relation, [...(groups.get(relation) ?? []), { edge, other: otherEnd(edge, key) }]);
  }
  const strength = ({ edge }: Connection): number => edge.attributes.evidence.length;
  return new Map(
    ORDER.flatMap((relation) => {
      const group = groups.get(relation);
      return group ? [[relation, group.sort((a, b) => strength(b) - strength(a))] as const] : [];
    }),
  );
}
