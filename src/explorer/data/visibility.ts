/// Visibility: what of the data the view shows. The one rule kept here: an edge is shown only between shown
/// nodes and only with evidence left, and a neighbourhood is walked along shown edges only.

import type { GraphEdge } from '../../model/graph.ts';
import { isEvent } from '../../model/graph.ts';
import { type Ego, INITIAL_VIEW, type ViewState } from '../state/view.ts';
import { type Dataset, otherEnd, relationOf } from './dataset.ts';
import { type Surviving, survivingEvidence } from './surviving.ts';

export interface Visibility {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
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
  return { nodes: new Set(dataset.nodes.keys()), edges: new Set(dataset.edges.keys()), surviving };
}

/// What the view shows of the dataset, whichever community is shown alone.
export function visibleGraph(dataset: Dataset, view: VisibilityFilter): Visibility {
  const surviving = survivingEvidence(dataset, view);
  const kept = shownNodes(dataset, view, surviving);
  const edges = shownEdges(dataset, view, surviving, kept);
  const nodes = surviving.partial ? withoutCutOff(dataset, kept, edges) : kept;
  if (!view.ego || !dataset.nodes.has(view.ego.centre)) return { nodes, edges, surviving };
  const near = neighbourhood(dataset, view.ego, edges);
  return { nodes: near, edges: within(dataset, edges, near), surviving };
}

/// What is shown of one community alone.
export function withinCommunity(dataset: Dataset, visible: Visibility, members: ReadonlySet<string>): Visibility {
  const nodes = new Set([...visible.nodes].filter((key) => members.has(key)));
  return { ...visible, nodes, edges: within(dataset, visible.edges, nodes) };
}

/// The members of the community in which a node is; null while that is not known.
export type MembersOf = (node: string) => ReadonlySet<string> | null;

/// What a view shows, with the community it is narrowed to where it names one.
export type VisibilityOf = (view: VisibilityFilter & Partial<Pick<ViewState, 'community'>>) => Visibility;

/// The visibility of a view, computed once for as long as nothing that decides it changes.
export function rememberVisibility(dataset: Dataset, membersOf: MembersOf = () => null): VisibilityOf {
  let known: { readonly view: VisibilityFilter; readonly visible: Visibility } | undefined;
  let narrowed:
    | { readonly wide: Visibility; readonly members: ReadonlySet<string>; readonly visible: Visibility }
    | undefined;
  const wideOf = (view: VisibilityFilter): Visibility => {
    if (known && VISIBILITY_FIELDS.every((field) => Object.is(known?.view[field], view[field]))) return known.visible;
    known = { view, visible: visibleGraph(dataset, view) };
    return known.visible;
  };
  return (view) => {
    const wide = wideOf(view);
    const members = view.community ? membersOf(view.community) : null;
    if (!members) return wide;
    if (narrowed?.wide !== wide || narrowed.members !== members) {
      narrowed = { wide, members, visible: withinCommunity(dataset, wide, members) };
    }
    return narrowed.visible;
  };
}
