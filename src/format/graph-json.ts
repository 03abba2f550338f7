/// `graph.json`: graphology's serialized form. The one rule kept here: what is read keeps every promise of the
/// schema (evidence on each node and edge, ends that exist, unique keys), or is refused with the place.

import { DATE_BASES } from '../model/date.ts';
import { READING_RULES, TAKING_RULES } from '../model/date-rule.ts';
import { EVENT_APART_RULES, EVENT_MERGE_RULES } from '../model/event-rule.ts';
import {
  type Evidence,
  GRAPH_SCHEMA,
  type GraphEdge,
  type GraphFile,
  type GraphNode,
  isEvent,
  type NodeAttributes,
} from '../model/graph.ts';
import type { LazyGraph } from '../model/lazy-graph.ts';
import { APART_RULES, MERGE_RULES } from '../model/merge-rule.ts';
import {
  ENTITY_EDGES,
  ENTITY_KINDS,
  EVENT_KIND_NAMES,
  FACTUALITIES,
  isEntityKind,
  ROLES,
  SECTORS,
} from '../model/ontology.ts';
import type { Span } from '../model/span.ts';
import { FormatError } from './format-error.ts';
import { field, jsonPieces, parseJson, requireSchema, requireShape, writeJson } from './json.ts';
import { boolean, count, list, nullable, number, oneOf, optional, record, type Shape, string } from './shape.ts';

const span = { start: count, end: count };
const role = oneOf(Object.keys(ROLES));
const labels = record({ ar: string, en: string });
const position = { x: number, y: number, size: number };
const factuality = oneOf(FACTUALITIES);

const date = record({
  start: string,
  end: nullable(string),
  precision: oneOf(['day', 'week', 'month', 'season', 'year']),
  basis: oneOf(DATE_BASES),
});

const anchor = record({ days: list(string), span: nullable(record(span)) });
const reading = record({ rule: oneOf(Object.keys(READING_RULES)), anchor: nullable(anchor) });
const taken = record({ rule: oneOf(Object.keys(TAKING_RULES)), from: nullable(record(span)) });
const claimDate = record({
  value: nullable(date),
  span: record(span),
  reading: optional(reading),
  taken: optional(taken),
});

const evidence = { ...span, document: string, quote: string, rule: string };
const marked = record({ ...evidence, marks: list(record(span)) });

const name = record({ ...span, document: string, quote: string });
const merge = record({ rule: oneOf(Object.keys(MERGE_RULES)), strength: number, left: name, right: name });
const separation = record({ rule: oneOf(Object.keys(APART_RULES)), entity: string, left: name, right: name });

const eventMerge = record({
  rule: oneOf(Object.keys(EVENT_MERGE_RULES)),
  shared: list(string),
  left: name,
  right: name,
});
const eventSeparation = record({ rule: oneOf(Object.keys(EVENT_APART_RULES)), event: string, left: name, right: name });

const claim = record({
  ...evidence,
  trigger: record(span),
  arguments: list(record({ ...span, role, entity: string })),
  date: nullable(claimDate),
  factuality,
  attribution: list(record({ ...span, source: string, cue: string })),
  confidence: number,
  extractor: string,
});

function some(shape: Shape): Shape {
  const all = list(shape);
  return (value) =>
    Array.isArray(value) && value.length === 0 ? { place: '', message: 'is empty: each needs a sentence' } : all(value);
}

const entity = record({
  ...position,
  kind: oneOf(ENTITY_KINDS),
  label: string,
  labels,
  aliases: list(string),
  state: optional(string),
  sector: optional(oneOf(SECTORS)),
  unnamed: optional(oneOf([true])),
  merges: optional(list(merge)),
  apart: optional(list(separation)),
  evidence: some(marked),
});

const event = record({
  ...position,
  kind: oneOf(EVENT_KIND_NAMES),
  subtype: nullable(string),
  label: string,
  labels,
  date: nullable(date),
  factuality,
  disputed: boolean,
  reports: count,
  independentReports: count,
  merges: optional(list(eventMerge)),
  apart: optional(list(eventSeparation)),
  evidence: some(claim),
});

const node: Shape = (attributes) => {
  const kind = field(attributes, 'kind');
  return typeof kind === 'string' && isEntityKind(kind) ? entity(attributes) : event(attributes);
};

const roleEdge = record({ kind: oneOf(['role']), role, evidence: some(marked) });
const relationEdge = record({
  kind: oneOf(['role', ...Object.keys(ENTITY_EDGES)]),
  title: optional(string),
  from: optional(nullable(string)),
  to: optional(nullable(string)),
  evidence: some(marked),
});
const edge: Shape = (attributes) => (field(attributes, 'kind') === 'role' ? roleEdge : relationEdge)(attributes);

const nodeShape = record({ key: string, attributes: node });
const edgeShape = record({ key: string, source: string, target: string, attributes: edge });
const graphShape = record({
  options: record({ type: oneOf(['directed']), multi: oneOf([true]) }),
  nodes: list(nodeShape),
  edges: list(edgeShape),
});

function requireQuote(place: string, { start, end, quote }: Span & { readonly quote: string }): void {
  if (quote.length === end - start) return;
  throw new FormatError(place, `the quote has ${quote.length} units, its span ${start}-${end} has ${end - start}`);
}

function requireQuotes(place: string, evidence: readonly Evidence[]): void {
  for (const [index, one] of evidence.entries()) requireQuote(`${place}.attributes.evidence[${index}]`, one);
}

function requireUnique(place: string, key: string, seen: Set<string>): void {
  if (seen.has(key)) throw new FormatError(`${place}.key`, `${JSON.stringify(key)} is there twice`, 'doubleId');
  seen.add(key);
}

/// The nodes that a node's decisions speak of, by their place among its attributes.
function decidedNodes(attributes: NodeAttributes): readonly (readonly [place: string, key: string])[] {
  if (!isEvent(attributes))
    return (attributes.apart ?? []).map(({ entity }, index) => [`apart[${index}].entity`, entity]);
  const shared = (attributes.merges ?? []).flatMap((merge, index) =>
    merge.shared.map((key, at) => [`merges[${index}].shared[${at}]`, key] as const),
  );
  return [...shared, ...(attributes.apart ?? []).map(({ event }, index) => [`apart[${index}].event`, event] as const)];
}

/// Throws unless the words that were joined or kept apart are as long as their spans, and the nodes that the decisions
/// speak of are there.
function requireDecisions(place: string, { attributes }: GraphNode, nodes: ReadonlySet<string>): void {
  for (const list of ['merges', 'apart'] as const)
    for (const [index, { left, right }] of (attributes[list] ?? []).entries())
      for (const name of [left, right]) requireQuote(`${place}.attributes.${list}[${index}]`, name);
  for (const [inside, key] of decidedNodes(attributes)) {
    if (nodes.has(key)) continue;
    throw new FormatError(`${place}.attributes.${inside}`, `there is no node "${key}"`);
  }
}

/// Throws unless keys are unique, edges end at nodes, and quotes are as long as their spans.
function requireWhole(graph: GraphFile): void {
  const nodes = new Set<string>();
  const edges = new Set<string>();
  for (const [index, { key, attributes }] of graph.nodes.entries()) {
    requireUnique(`nodes[${index}]`, key, nodes);
    requireQuotes(`nodes[${index}]`, attributes.evidence);
  }
  for (const [index, edge] of graph.edges.entries()) {
    requireUnique(`edges[${index}]`, edge.key, edges);
    requireQuotes(`edges[${index}]`, edge.attributes.evidence);
    for (const end of ['source', 'target'] as const) {
      if (!nodes.has(edge[end]))
        throw new FormatError(`edges[${index}].${end}`, `there is no node "${edge[end]}"`, 'unknownEnd');
    }
  }
  for (const [index, node] of graph.nodes.entries()) requireDecisions(`nodes[${index}]`, node, nodes);
}

/// Checks a parsed value; throws a `FormatError` with the place of the first thing that is wrong.
export function requireGraph(value: unknown): GraphFile {
  if (!Array.isArray(field(value, 'nodes')))
    throw new FormatError('', 'this is not a graph: it has no list of nodes', 'nothing');
  requireSchema(field(field(value, 'attributes'), 'schema'), GRAPH_SCHEMA, 'the graph');
  requireShape(value, graphShape);
  const graph = value as GraphFile;
  requireWhole(graph);
  return graph;
}

function requireElement<T extends GraphNode | GraphEdge>(place: string, value: unknown, shape: Shape): T {
  const problem = shape(value);
  if (problem) throw new FormatError(`${place}${problem.place}`, problem.message);
  const element = value as T;
  requireQuotes(place, element.attributes.evidence);
  return element;
}

/// Checks one node of a graph that is read piece by piece; `place` is said where something is wrong.
export function requireNode(place: string, value: unknown): GraphNode {
  return requireElement(place, value, nodeShape);
}

/// Checks one edge of a graph that is read piece by piece.
export function requireEdge(place: string, value: unknown): GraphEdge {
  return requireElement(place, value, edgeShape);
}

/// Checks the nodes and edges of a file that says nothing of the graph as a whole.
export function requireGraphOf(nodes: readonly unknown[], edges: readonly unknown[]): GraphFile {
  const options = { type: 'directed', multi: true, allowSelfLoops: true };
  return requireGraph({ options, attributes: { schema: GRAPH_SCHEMA }, nodes, edges });
}

/// Reads `graph.json`.
export function readGraphJson(text: string): GraphFile {
  return requireGraph(parseJson(text));
}

/// Writes `graph.json`, one node or edge a line.
export function writeGraphJson(graph: GraphFile): string {
  return writeJson(graph, GRAPH_DEPTH);
}

/// The same piece by piece.
export function graphJsonPieces(graph: LazyGraph): Iterable<string> {
  return jsonPieces(graph, GRAPH_DEPTH);
}

/// A line for each node and edge.
const GRAPH_DEPTH = 2;
