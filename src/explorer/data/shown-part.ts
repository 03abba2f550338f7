/// The part of a graph that is shown, as a graph of its own. The one rule kept here: what a file holds is the evidence
/// that counts and nothing else, and its counts are of that evidence.

import { withoutStrangers } from '../../format/graph-part.ts';
import type {
  EntityAttributes,
  EventAttributes,
  GraphEdge,
  GraphFile,
  GraphNode,
  NameQuote,
} from '../../model/graph.ts';
import { isEvent } from '../../model/graph.ts';
import { type ActorTie, tiesOf } from './actor-tie.ts';
import type { Dataset } from './dataset.ts';
import { isDisputed } from './dispute.ts';
import type { Surviving } from './surviving.ts';
import { captionOfTie, countingEvents } from './tie-caption.ts';
import type { Visibility } from './visibility.ts';

function shownEvent(key: string, attributes: EventAttributes, surviving: Surviving): EventAttributes {
  const evidence = surviving.claimsOf(key, attributes);
  const reports = new Set(evidence.map(({ document }) => document)).size;
  const independentReports = Math.min(reports, attributes.independentReports);
  const left = new Set(evidence.map(({ document, trigger }) => `${trigger.start}:${document}`));
  const counts = ({ document, start }: NameQuote): boolean => left.has(`${start}:${document}`);
  const { merges, apart, ...own } = attributes;
  return {
    ...own,
    ...(merges && { merges: merges.filter((one) => counts(one.left) && counts(one.right)) }),
    ...(apart && { apart: apart.filter((one) => counts(one.left)) }),
    evidence,
    reports,
    independentReports,
    disputed: isDisputed(evidence),
  };
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

/// A tie between actors as an edge of its own, with the sentences it rests on.
function tieEdge(dataset: Dataset, tie: ActorTie, visible: Visibility): GraphEdge {
  const claims = [...countingEvents(dataset, visible, tie).values()].flat();
  const evidence = claims.map(({ document, start, end, quote, rule, ...claim }) => {
    const ends = claim.arguments.filter(({ entity }) => entity === tie.source || entity === tie.target);
    return { document, start, end, quote, rule, marks: ends.map((mark) => ({ start: mark.start, end: mark.end })) };
  });
  const title = captionOfTie(dataset, visible, tie, 'en');
  return { key: tie.key, source: tie.source, target: tie.target, attributes: { kind: 'link', title, evidence } };
}

function shownTies(dataset: Dataset, visible: Visibility): readonly GraphEdge[] {
  if (visible.whole === visible.passing) return [];
  const shown = [...tiesOf(dataset).ties.values()].filter(({ key }) => visible.edges.has(key));
  return shown.map((tie) => tieEdge(dataset, tie, visible));
}

function inOrder(a: { readonly key: string }, b: { readonly key: string }): number {
  return a.key < b.key ? -1 : 1;
}

/// The nodes and edges that are shown, with the evidence that the filters leave; where actors alone are shown, the
/// ties between them are edges of the kind `link`.
export function shownPart(dataset: Dataset, visible: Visibility): GraphFile {
  const { graph } = dataset.bundle;
  const { nodes, edges, surviving } = visible;
  const shown = graph.nodes.filter(({ key }) => nodes.has(key)).map((node) => withoutStrangers(node, nodes));
  const joined = graph.edges.filter(({ key }) => edges.has(key));
  const left = surviving.partial ? joined.map((edge) => shownEdge(edge, surviving)) : joined;
  return {
    ...graph,
    nodes: surviving.partial ? shown.map((node) => shownNode(node, surviving)) : shown,
    edges: [...left, ...shownTies(dataset, visible)].sort(inOrder),
  };
}
