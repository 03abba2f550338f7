/// The part of a graph that is shown, as a graph of its own. The one rule kept here: it keeps every promise of the
/// schema: what it holds has evidence, and what it names is in it.

import { manifestOf } from '../../format/bundle-json.ts';
import type {
  EntityAttributes,
  EventAttributes,
  GraphBundle,
  GraphEdge,
  GraphFile,
  GraphNode,
} from '../../model/graph.ts';
import { isEvent } from '../../model/graph.ts';
import type { Visibility } from '../data/visibility.ts';

/// What is left of a list; all of it where nothing would be.
function leftOr<T>(left: readonly T[], all: readonly T[]): readonly T[] {
  return left.length > 0 ? left : all;
}

function eventPart(key: string, event: EventAttributes, { surviving }: Visibility): EventAttributes {
  const evidence = leftOr(surviving.claimsOf(key, event), event.evidence);
  if (evidence.length === event.evidence.length) return event;
  const reports = new Set(evidence.map(({ document }) => document)).size;
  return { ...event, evidence, reports, independentReports: Math.min(reports, event.independentReports) };
}

function entityPart(entity: EntityAttributes, { nodes, surviving }: Visibility): EntityAttributes {
  const { apart, ...rest } = entity;
  const evidence = leftOr(surviving.sentencesOf(entity), entity.evidence);
  const kept = apart?.filter((one) => nodes.has(one.entity));
  return { ...rest, ...(kept && { apart: kept }), evidence };
}

function nodePart({ key, attributes }: GraphNode, visible: Visibility): GraphNode {
  const part = isEvent(attributes) ? eventPart(key, attributes, visible) : entityPart(attributes, visible);
  return { key, attributes: part };
}

function edgePart(edge: GraphEdge, { surviving }: Visibility): GraphEdge {
  const evidence = leftOr(surviving.evidenceOf(edge), edge.attributes.evidence);
  return { ...edge, attributes: { ...edge.attributes, evidence } };
}

/// The nodes and edges that are shown, with the evidence that the filters leave.
export function shownPart(graph: GraphFile, visible: Visibility): GraphFile {
  return {
    ...graph,
    nodes: graph.nodes.filter(({ key }) => visible.nodes.has(key)).map((node) => nodePart(node, visible)),
    edges: graph.edges.filter(({ key }) => visible.edges.has(key)).map((edge) => edgePart(edge, visible)),
  };
}

/// The same with the articles its sentences stand in.
export function shownBundle({ graph, documents, manifest }: GraphBundle, visible: Visibility): GraphBundle {
  const part = shownPart(graph, visible);
  const cited = new Set<string>();
  for (const { attributes } of [...part.nodes, ...part.edges])
    for (const { document } of attributes.evidence) cited.add(document);
  const articles = documents.filter(({ id }) => cited.has(id));
  return { graph: part, documents: articles, manifest: manifestOf(part, articles, manifest) };
}

/// How much a file would hold.
export interface PartSize {
  readonly nodes: number;
  readonly edges: number;
  readonly sentences: number;
}

/// Counts the part that is shown, or everything; a sentence counts once, however much rests on it.
export function sizeOfPart(graph: GraphFile, visible: Visibility | null): PartSize {
  const { nodes, edges } = visible ? shownPart(graph, visible) : graph;
  const sentences = new Set<string>();
  for (const { attributes } of [...nodes, ...edges])
    for (const { document, start, end } of attributes.evidence) sentences.add(`${start}-${end} ${document}`);
  return { nodes: nodes.length, edges: edges.length, sentences: sentences.size };
}
