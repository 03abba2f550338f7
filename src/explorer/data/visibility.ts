/// Visibility: what of the data the view shows. The one rule kept here: an edge is shown only between shown
/// nodes and only with evidence left, and a neighbourhood is walked along shown edges only.

import type { GraphEdge } from '../../model/graph.ts';
import { isEvent } from '../../model/graph.ts';
import { type Ego, INITIAL_VIEW, type ViewState } from '../state/view.ts';
import { type Dataset, otherEnd, relationOf } from './dataset.ts';
import { type Surviving, survivingEvidence } from './surviving.ts';

/// Nodes and edges by their keys.
export interface Part {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

export interface Visibility extends Part {
  /// What the filters leave, a neighbourhood apart.
  readonly passing: Part;
  /// The evidence that counts, from which all that is shown has its weight.
  readonly surviving: Surviving;
}

/// What of a view decides what is shown.
export type VisibilityFilter = Pick<
  ViewState,
  'hidden' | 'confidence' | 'speaker' | 'clock' | 'window' | 'compare' | 'ego'
>;

/// The fields that decide it, for whoever wants to know whether any of them changed.
export const VISIBILITY_FIELDS = ['hidden', 'confidence', 'speaker', 'clock', 'window', 'compare', 'ego'] as const;

function shownNodes(dataset: Dataset, { hidden }: Pick<VisibilityFilter, 'hidden'>, { rows }: Surviving): Set<string> {
  const shown = new Set<string>();
  for (const { key, attributes } of dataset.bundle.graph.nodes) {
    if (hidden.kinds.includes(attributes.kind)) continue;
    if (isEvent(attributes) && !dataset.claims.ofEvent.get(key)?.some((row) => rows[row] === 1)) continue;
    shown.add(key);
  }
  return shown;
}

function shownEdges(
  dataset: Dataset,
  { hidden }: Pick<VisibilityFilter, 'hidden'>,
  surviving: Surviving,
  nodes: ReadonlySet<string>,
): Set<string> {
  const shown = new Set<string>();
  for (const edge of dataset.bundle.graph.edges) {
    if (!nodes.has(edge.source) || !nodes.has(edge.target)) continue;
    if (hidden.relations.includes(relationOf(edge.attributes))) continue;
    if (surviving.weightOf(edge) > 0) shown.add(edge.key);
  }
  return shown;
}

/// The entities that evidence left out has cut off from everything are left out too, but for the one whose words are
/// asked for.
function withoutCutOff(
  dataset: Dataset,
  speaker: string | null,
  nodes: ReadonlySet<string>,
  edges: ReadonlySet<string>,
): Set<string> {
  const isTied = (key: string): boolean => dataset.incident.get(key)?.some((edge) => edges.has(edge.key)) ?? false;
  const isOfEvent = (key: string): boolean => dataset.claims.ofEvent.has(key);
  return new Set([...nodes].filter((key) => isOfEvent(key) || key === speaker || isTied(key)));
}

/// The nodes within `ego.depth` steps of its centre, along the edges in `edges`.
export function neighbourhood(
  dataset: Dataset,
  ego: Pick<Ego, 'centre' | 'depth'>,
  edges: ReadonlySet<string>,
): Set<string> {
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

/// All that the dataset holds.
export function wholeGraph(dataset: Dataset): Visibility {
  const surviving = survivingEvidence(dataset, INITIAL_VIEW);
  const all = { nodes: new Set(dataset.nodes.keys()), edges: new Set(dataset.edges.keys()) };
  return { ...all, passing: all, surviving };
}

/// What filters leave, once it is known which evidence counts.
export function passingPart(
  dataset: Dataset,
  filter: Pick<VisibilityFilter, 'hidden' | 'speaker'>,
  surviving: Surviving,
): Part {
  const kept = shownNodes(dataset, filter, surviving);
  const edges = shownEdges(dataset, filter, surviving, kept);
  return { nodes: surviving.partial ? withoutCutOff(dataset, filter.speaker, kept, edges) : kept, edges };
}

/// What the view shows of the dataset.
export function visibleGraph(dataset: Dataset, view: VisibilityFilter): Visibility {
  const surviving = survivingEvidence(dataset, view);
  const passing = passingPart(dataset, view, surviving);
  if (!view.ego || !dataset.nodes.has(view.ego.centre)) return { ...passing, passing, surviving };
  const near = neighbourhood(dataset, view.ego, passing.edges);
  return { nodes: near, edges: within(dataset, passing.edges, near), passing, surviving };
}

/// The visibility of a view, computed once for as long as nothing that decides it changes.
export function rememberVisibility(dataset: Dataset): (view: VisibilityFilter) => Visibility {
  let known: { readonly view: VisibilityFilter; readonly visible: Visibility } | undefined;
  return (view) => {
    if (known && VISIBILITY_FIELDS.every((field) => Object.is(known?.view[field], view[field]))) return known.visible;
    known = { view, visible: visibleGraph(dataset, view) };
    return known.visible;
  };
}

/// How many of a node's edges are shown.
export function degreeIn(dataset: Dataset, { edges }: Part, key: string): number {
  let degree = 0;
  for (const edge of dataset.incident.get(key) ?? []) if (edges.has(edge.key)) degree += 1;
  return degree;
}
