/// Pictures: what filters leave to be drawn, with events or with actors alone. The one rule kept here: an edge is drawn
/// only between drawn nodes and only with evidence left.

import { isEvent } from '../../model/graph.ts';
import type { Relation, ViewState } from '../state/view.ts';
import { tiesOf, weightOfTie } from './actor-tie.ts';
import { type Dataset, relationOf } from './dataset.ts';
import type { Surviving } from './surviving.ts';

/// Nodes and edges by their keys.
export interface Part {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/// An edge of the graph or a tie between two actors.
export interface Link {
  readonly key: string;
  readonly source: string;
  readonly target: string;
}

/// A part with all links at its nodes, shown or not.
export interface Picture extends Part {
  incident(node: string): readonly Link[];
  /// What a link says; undefined for a tie between actors, which may say many things.
  relation(link: Link): Relation | undefined;
}

function shownNodes(dataset: Dataset, { hidden }: Pick<ViewState, 'hidden'>, { rows }: Surviving): Set<string> {
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
  { hidden }: Pick<ViewState, 'hidden'>,
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

/// The nodes of a picture that are tied to something, and those that stay in any case.
function withoutCutOff({ nodes, edges, incident }: Picture, stays: (node: string) => boolean): Set<string> {
  return new Set([...nodes].filter((key) => stays(key) || incident(key).some((link) => edges.has(link.key))));
}

function pictureOf(dataset: Dataset, part: Part): Picture {
  return {
    ...part,
    incident: (node) => dataset.incident.get(node) ?? [],
    relation: ({ key }) => {
      const edge = dataset.edges.get(key);
      return edge && relationOf(edge.attributes);
    },
  };
}

/// What filters leave, once it is known which evidence counts. The entities that evidence left out has cut off from
/// everything are left out too, but for the one whose words are asked for.
export function passingPicture(
  dataset: Dataset,
  filter: Pick<ViewState, 'hidden' | 'speaker'>,
  surviving: Surviving,
): Picture {
  const nodes = shownNodes(dataset, filter, surviving);
  const edges = shownEdges(dataset, filter, surviving, nodes);
  const picture = pictureOf(dataset, { nodes, edges });
  if (!surviving.partial) return picture;
  const stays = (key: string): boolean => dataset.claims.ofEvent.has(key) || key === filter.speaker;
  return { ...picture, nodes: withoutCutOff(picture, stays) };
}

/// Actors alone, with the ties that passing events make between them and the edges that join them.
export function actorPicture(dataset: Dataset, passing: Picture, surviving: Surviving): Picture {
  const isActor = (key: string): boolean => {
    const attributes = dataset.nodes.get(key)?.attributes;
    return attributes !== undefined && !isEvent(attributes) && attributes.kind !== 'place';
  };
  const nodes = new Set([...passing.nodes].filter(isActor));
  const joins = ({ source, target }: Link): boolean => nodes.has(source) && nodes.has(target);
  const isShown = (event: string): boolean => passing.nodes.has(event);
  const { ties, incident } = tiesOf(dataset);
  const edges = new Set<string>();
  for (const edge of dataset.bundle.graph.edges) if (passing.edges.has(edge.key) && joins(edge)) edges.add(edge.key);
  for (const tie of ties.values()) if (joins(tie) && weightOfTie(tie, surviving, isShown) > 0) edges.add(tie.key);
  const links = (node: string): readonly Link[] => [...(incident.get(node) ?? []), ...passing.incident(node)];
  const picture: Picture = { ...passing, nodes, edges, incident: links };
  return { ...picture, nodes: withoutCutOff(picture, () => false) };
}
