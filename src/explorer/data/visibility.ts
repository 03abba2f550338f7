/// Visibility: what of the data the view shows. The one rule kept here: an edge is shown only between shown
/// nodes and only with evidence left, and a neighbourhood is walked along shown edges only.

import { isEvent } from '../../model/graph.ts';
import { type Ego, INITIAL_VIEW, type ViewState } from '../state/view.ts';
import { tiesOf, weightOfTie } from './actor-tie.ts';
import { type Dataset, relationOf } from './dataset.ts';
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
  /// What is shown at a node: edges, or ties between actors.
  linksAt(node: string): readonly Link[];
}

/// An edge of the graph or a tie between two actors.
export interface Link {
  readonly key: string;
  readonly source: string;
  readonly target: string;
}

/// What of a view decides what is shown.
export type VisibilityFilter = Pick<
  ViewState,
  'hidden' | 'confidence' | 'speaker' | 'clock' | 'window' | 'compare' | 'ego' | 'projection'
>;

/// The fields that decide it, for whoever wants to know whether any of them changed.
export const VISIBILITY_FIELDS = [
  'hidden',
  'confidence',
  'speaker',
  'clock',
  'window',
  'compare',
  'ego',
  'projection',
] as const;

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

/// A part with all links at its nodes, shown or not.
interface Picture extends Part {
  readonly incident: (node: string) => readonly Link[];
}

/// The nodes of a picture that are tied to something, and those that stay in any case.
function withoutCutOff({ nodes, edges, incident }: Picture, stays: (node: string) => boolean): Set<string> {
  return new Set([...nodes].filter((key) => stays(key) || incident(key).some((link) => edges.has(link.key))));
}

/// What filters leave, once it is known which evidence counts. The entities that evidence left out has cut off from
/// everything are left out too, but for the one whose words are asked for.
export function passingPart(
  dataset: Dataset,
  filter: Pick<VisibilityFilter, 'hidden' | 'speaker'>,
  surviving: Surviving,
): Picture {
  const nodes = shownNodes(dataset, filter, surviving);
  const edges = shownEdges(dataset, filter, surviving, nodes);
  const picture = { nodes, edges, incident: (node: string) => dataset.incident.get(node) ?? [] };
  if (!surviving.partial) return picture;
  const stays = (key: string): boolean => dataset.claims.ofEvent.has(key) || key === filter.speaker;
  return { ...picture, nodes: withoutCutOff(picture, stays) };
}

/// Actors alone, with the ties that passing events make between them and the edges that join them.
function actorPicture(dataset: Dataset, passing: Picture, surviving: Surviving): Picture {
  const isActor = (key: string): boolean => {
    const attributes = dataset.nodes.get(key)?.attributes;
    return attributes !== undefined && !isEvent(attributes) && attributes.kind !== 'place';
  };
  const nodes = new Set([...passing.nodes].filter(isActor));
  const joins = ({ source, target }: Link): boolean => nodes.has(source) && nodes.has(target);
  const { ties, incident } = tiesOf(dataset);
  const edges = new Set<string>();
  for (const edge of dataset.bundle.graph.edges) if (passing.edges.has(edge.key) && joins(edge)) edges.add(edge.key);
  const isShown = (event: string): boolean => passing.nodes.has(event);
  for (const tie of ties.values()) if (joins(tie) && weightOfTie(tie, surviving, isShown) > 0) edges.add(tie.key);
  const links = (node: string): readonly Link[] => [...(incident.get(node) ?? []), ...passing.incident(node)];
  const picture = { nodes, edges, incident: links };
  return { ...picture, nodes: withoutCutOff(picture, () => false) };
}

/// The end of a link that is not `node`; for a loop, `node` itself.
export function otherEndOf({ source, target }: Link, node: string): string {
  return source === node ? target : source;
}

/// The nodes within `ego.depth` steps of its centre, along the shown links of a picture.
export function neighbourhood({ edges, incident }: Picture, ego: Pick<Ego, 'centre' | 'depth'>): Set<string> {
  const reached = new Set([ego.centre]);
  let rim: readonly string[] = [ego.centre];
  for (let step = 0; step < ego.depth; step += 1) {
    const next: string[] = [];
    for (const node of rim) {
      for (const link of incident(node)) {
        const other = otherEndOf(link, node);
        if (!edges.has(link.key) || reached.has(other)) continue;
        reached.add(other);
        next.push(other);
      }
    }
    rim = next;
  }
  return reached;
}

/// The part of a picture that has only these nodes.
function within(picture: Picture, nodes: ReadonlySet<string>): Picture {
  const links = [...nodes].flatMap((node) => picture.incident(node));
  const inside = links.filter(
    ({ key, source, target }) => picture.edges.has(key) && nodes.has(source) && nodes.has(target),
  );
  return { ...picture, nodes, edges: new Set(inside.map((link) => link.key)) };
}

/// All that the dataset holds.
export function wholeGraph(dataset: Dataset): Visibility {
  return visibleGraph(dataset, INITIAL_VIEW);
}

/// What the view shows of the dataset.
export function visibleGraph(dataset: Dataset, view: VisibilityFilter): Visibility {
  const surviving = survivingEvidence(dataset, view);
  const passing = passingPart(dataset, view, surviving);
  const picture = view.projection === 'actors' ? actorPicture(dataset, passing, surviving) : passing;
  const isNear = view.ego !== null && picture.nodes.has(view.ego.centre);
  const { nodes, edges, incident } = isNear && view.ego ? within(picture, neighbourhood(picture, view.ego)) : picture;
  const linksAt = (node: string): readonly Link[] => incident(node).filter((link) => edges.has(link.key));
  return { nodes, edges, passing, surviving, linksAt };
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
