/// The part of a graph that is shown, as a graph of its own. The one rule kept here: what a file holds is the evidence
/// that counts and nothing else, and its counts are of that evidence.

import type { EntityAttributes, EventAttributes, GraphEdge, GraphFile, GraphNode } from '../../model/graph.ts';
import { isEvent } from '../../model/graph.ts';
import { isDisputed } from './dispute.ts';
import type { Surviving } from './surviving.ts';
import type { Visibility } from './visibility.ts';

function shownEvent(key: string, attributes: EventAttributes, surviving: Surviving): EventAttributes {
  const evidence = surviving.claimsOf(key, attributes);
  const reports = new Set(evidence.map(({ document }) => document)).size;
  const independentReports = Math.min(reports, attributes.independentReports);
  return { ...attributes, evidence, reports, independentReports, disputed: isDisputed(evidence) };
}

/// An entity that an edge alone keeps in the picture keeps all its sentences: nothing is without evidence.
function shownEntity(attributes: EntityAttributes, surviving: Surviving): EntityAttributes {
  const evidence = surviving.sentencesOf(attributes);
  return evidence.length > 0 ? { ...attributes, evidence } : attributes;
}

function shownNode(node: GraphNode, surviving: Surviving): GraphNode {
  const { key, attributes } = node;
  const left = isEvent(attributes) ? shownEvent(key, attributes, surviving) : shownEntity(attributes, surviving);
  return { ...node, attributes: left };
}

function shownEdge(edge: GraphEdge, surviving: Surviving): GraphEdge {
  return { ...edge, attributes: { ...edge.attributes, evidence: surviving.evidenceOf(edge) } };
}

export function shownPart(graph: GraphFile, { nodes, edges, surviving }: Visibility): GraphFile {
  const [shownNodes, shownEdges] = [
    graph.nodes.filter(({ key }) => nodes.has(key)),
    graph.edges.filter(({ key }) => edges.has(key)),
  ];
  if (!surviving.partial) return { ...graph, nodes: shownNodes, edges: shownEdges };
  return {
    ...graph,
    nodes: shownNodes.map((node) => shownNode(node, surviving)),
    edges: shownEdges.map((edge) => shownEdge(edge, surviving)),
  };
}
