/// The bundles at a node: its edges by what they say, and how much of each is in the picture. The one rule kept here:
/// only what the filters leave is counted, so that opening a bundle brings what its count promised.

import type { Ego, NodeKind, Relation } from '../state/view.ts';
import { connectionsOf } from './connection.ts';
import type { Dataset } from './dataset.ts';
import { neighbourhood } from './neighbourhood.ts';
import type { Visibility } from './visibility.ts';

export interface NodeBundle {
  readonly relation: Relation;
  /// How many nodes it leads to, and how many of them are shown.
  readonly total: number;
  readonly shown: number;
  /// How many there are of each kind, the most first.
  readonly kinds: readonly (readonly [NodeKind, number])[];
}

function countByKind(dataset: Dataset, nodes: Iterable<string>): readonly (readonly [NodeKind, number])[] {
  const counts = new Map<NodeKind, number>();
  for (const key of nodes) {
    const kind = dataset.nodes.get(key)?.attributes.kind;
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

/// The bundles of a node in the ontology's order.
export function bundlesOf(dataset: Dataset, { nodes, passing }: Visibility, node: string): readonly NodeBundle[] {
  return [...connectionsOf(dataset, node)].flatMap(([relation, group]) => {
    const others = new Set(group.flatMap(({ edge, other }) => (passing.edges.has(edge.key) ? other : [])));
    if (others.size === 0) return [];
    const shown = [...others].filter((other) => nodes.has(other)).length;
    return [{ relation, total: others.size, shown, kinds: countByKind(dataset, others) }];
  });
}

/// How many nodes one step more would bring.
export function countBeyond({ nodes, whole }: Visibility, ego: Ego): number {
  const wider = neighbourhood(whole, { ...ego, depth: ego.depth + 1 });
  return [...wider].filter((key) => !nodes.has(key)).length;
}
