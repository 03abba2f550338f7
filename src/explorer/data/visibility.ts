/// Visibility: what of the data the view shows. The one rule kept here: an edge is shown only between shown
/// nodes and only with evidence left, and a neighbourhood is walked along shown edges only.

import type { GraphEdge } from '../../model/graph.ts';
import { isEvent } from '../../model/graph.ts';
import { type Bundle, type Ego, INITIAL_VIEW, type Relation, type ViewState } from '../state/view.ts';
import { type Dataset, otherEnd, relationOf } from './dataset.ts';
import { type Surviving, survivingEvidence } from './surviving.ts';

export interface Visibility {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /// The edges that would be shown if the view were of no neighbourhood.
  readonly passing: ReadonlySet<string>;
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

function shownNodes(dataset: Dataset, { hidden }: VisibilityFilter, { rows }: Surviving): Set<string> {
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
  { hidden }: VisibilityFilter,
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

/// The entities that evidence left out has cut off from everything are left out too.
function withoutCutOff(dataset: Dataset, nodes: ReadonlySet<string>, edges: ReadonlySet<string>): Set<string> {
  const isTied = (key: string): boolean => dataset.incident.get(key)?.some((edge) => edges.has(edge.key)) ?? false;
  const isOfEvent = (key: string): boolean => dataset.claims.ofEvent.has(key);
  return new Set([...nodes].filter((key) => isOfEvent(key) || isTied(key)));
}

/// What of a neighbourhood decides which nodes are in it.
type Reach = Pick<Ego, 'centre' | 'opened' | 'closed'> & { readonly depth: number };

function namesOf(bundles: readonly Bundle[]): ReadonlySet<string> {
  return new Set(bundles.map(({ node, relation }) => `${relation}:${node}`));
}

/// The neighbours of a node along those of the shown edges that `leads` holds for.
function neighboursOf(
  dataset: Dataset,
  edges: ReadonlySet<string>,
  node: string,
  leads: (relation: Relation) => boolean,
): readonly string[] {
  return (dataset.incident.get(node) ?? []).flatMap((edge) =>
    edges.has(edge.key) && leads(relationOf(edge.attributes)) ? otherEnd(edge, node) : [],
  );
}

/// Adds what the opened bundles at nodes that are reached lead to, and so on from there.
function open(dataset: Dataset, opened: readonly Bundle[], edges: ReadonlySet<string>, reached: Set<string>): void {
  let waiting = opened;
  let ready = waiting.filter(({ node }) => reached.has(node));
  while (ready.length > 0) {
    waiting = waiting.filter(({ node }) => !reached.has(node));
    for (const { node, relation } of ready) {
      for (const other of neighboursOf(dataset, edges, node, (its) => its === relation)) reached.add(other);
    }
    ready = waiting.filter(({ node }) => reached.has(node));
  }
}

/// The nodes within `depth` steps of the centre along the edges in `edges`, walking out along no closed bundle, and
/// what the opened ones lead to beyond.
export function neighbourhood(dataset: Dataset, reach: Reach, edges: ReadonlySet<string>): Set<string> {
  const closed = namesOf(reach.closed);
  const reached = new Set([reach.centre]);
  let rim: readonly string[] = [reach.centre];
  for (let step = 0; step < reach.depth; step += 1) {
    const next: string[] = [];
    for (const node of rim) {
      for (const other of neighboursOf(dataset, edges, node, (relation) => !closed.has(`${relation}:${node}`))) {
        if (reached.has(other)) continue;
        reached.add(other);
        next.push(other);
      }
    }
    rim = next;
  }
  open(dataset, reach.opened, edges, reached);
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
  const edges = new Set(dataset.edges.keys());
  return { nodes: new Set(dataset.nodes.keys()), edges, passing: edges, surviving };
}

/// What the view shows of the dataset.
export function visibleGraph(dataset: Dataset, view: VisibilityFilter): Visibility {
  const surviving = survivingEvidence(dataset, view);
  const kept = shownNodes(dataset, view, surviving);
  const edges = shownEdges(dataset, view, surviving, kept);
  const nodes = surviving.partial ? withoutCutOff(dataset, kept, edges) : kept;
  if (!view.ego || !dataset.nodes.has(view.ego.centre)) return { nodes, edges, passing: edges, surviving };
  const near = neighbourhood(dataset, view.ego, edges);
  return { nodes: near, edges: within(dataset, edges, near), passing: edges, surviving };
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
