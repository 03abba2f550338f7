/// Visibility: what of the data the view shows. The one rule kept here: an edge is shown only between shown
/// nodes, and a neighbourhood is walked along shown edges only.

import type { GraphEdge } from '../../model/graph.ts';
import { isEvent } from '../../model/graph.ts';
import type { Ego, Hidden, ViewState } from '../state/view.ts';
import { type Dataset, otherEnd, relationOf } from './dataset.ts';

export interface Visibility {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

function shownNodes(dataset: Dataset, hidden: Hidden): Set<string> {
  const shown = new Set<string>();
  for (const { key, attributes } of dataset.bundle.graph.nodes) {
    if (hidden.kinds.includes(attributes.kind)) continue;
    if (isEvent(attributes) && hidden.factualities.includes(attributes.factuality)) continue;
    shown.add(key);
  }
  return shown;
}

function shownEdges(dataset: Dataset, hidden: Hidden, nodes: ReadonlySet<string>): Set<string> {
  const shown = new Set<string>();
  for (const edge of dataset.bundle.graph.edges) {
    if (!nodes.has(edge.source) || !nodes.has(edge.target)) continue;
    if (!hidden.relations.includes(relationOf(edge.attributes))) shown.add(edge.key);
  }
  return shown;
}

/// The nodes within `ego.depth` steps of its centre, along the edges in `edges`.
export function neighbourhood(dataset: Dataset, ego: Ego, edges: ReadonlySet<string>): Set<string> {
  const reached = new Set([ego.centre]);
  let rim: readonly string[] = [ego.centre];
  for (let step = 0; step < ego.depth; step += 1) {
    const next: string[] = [];
    for (const node of rim) {
      for (const edge of dataset.incident.get(node) ?? []) {
        const other = otherEnd(edge, node);
        if (!edges.has(edge.key) || reached.has(other)) continue;
        reached.add(other);
        next.push(other);
      }
    }
    rim = next;
  }
  return reached;
}

function within(dataset: Dataset, edges: ReadonlySet<string>, nodes: ReadonlySet<string>): Set<string> {
  const joins = (edge: GraphEdge | undefined): boolean =>
    edge !== undefined && nodes.has(edge.source) && nodes.has(edge.target);
  return new Set([...edges].filter((key) => joins(dataset.edges.get(key))));
}

/// What the view shows of the dataset.
export function visibleGraph(dataset: Dataset, view: Pick<ViewState, 'hidden' | 'ego'>): Visibility {
  const nodes = shownNodes(dataset, view.hidden);
  const edges = shownEdges(dataset, view.hidden, nodes);
  if (!view.ego || !dataset.nodes.has(view.ego.centre)) return { nodes, edges };
  const near = neighbourhood(dataset, view.ego, edges);
  return { nodes: near, edges: within(dataset, edges, near) };
}
