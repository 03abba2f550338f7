/// The dataset: a bundle indexed for looking things up. The one rule kept here: it is built once and never
/// changes; every view of it is computed.

import type { DocumentRecord, EdgeAttributes, GraphBundle, GraphEdge, GraphNode, Manifest } from '../../model/graph.ts';
import { slice } from '../../model/span.ts';
import { atOnce } from '../pace/slices.ts';
import type { NodeKind, Relation } from '../state/view.ts';
import { type ClaimTable, tabulateClaims } from './claim-table.ts';

export interface Dataset {
  readonly bundle: GraphBundle;
  readonly manifest: Manifest;
  /// The first digits of the graph's hash, which tell one build from another.
  readonly id: string;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  /// The edges at each node, in the file's order.
  readonly incident: ReadonlyMap<string, readonly GraphEdge[]>;
  /// All claims, a row each.
  readonly claims: ClaimTable;
  /// How many nodes and edges have no evidence that re-slices from its document: zero, or something is wrong.
  readonly unproven: number;
}

function byKey<T extends { readonly key: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((entry) => [entry.key, entry]));
}

function indexIncident(edges: readonly GraphEdge[]): ReadonlyMap<string, readonly GraphEdge[]> {
  const incident = new Map<string, GraphEdge[]>();
  const add = (node: string, edge: GraphEdge): void => {
    const list = incident.get(node);
    if (list) list.push(edge);
    else incident.set(node, [edge]);
  };
  for (const edge of edges) {
    add(edge.source, edge);
    if (edge.target !== edge.source) add(edge.target, edge);
  }
  return incident;
}

/// Nodes or edges between two pauses.
const PAUSE = 50;

function* countUnproven(
  { graph }: GraphBundle,
  documents: ReadonlyMap<string, DocumentRecord>,
): Generator<undefined, number> {
  const proven = ({ attributes }: GraphNode | GraphEdge): boolean =>
    attributes.evidence.length > 0 &&
    attributes.evidence.every((entry) => {
      const document = documents.get(entry.document);
      return document !== undefined && slice(document.text, entry) === entry.quote;
    });
  let unproven = 0;
  for (const list of [graph.nodes, graph.edges]) {
    for (const [at, entry] of list.entries()) {
      if (!proven(entry)) unproven += 1;
      if (at % PAUSE === 0) yield;
    }
  }
  return unproven;
}

/// Indexes a bundle in steps, between which the page may do other things.
export function* indexing(bundle: GraphBundle): Generator<undefined, Dataset> {
  const documents = new Map(bundle.documents.map((document) => [document.id, document]));
  const nodes = byKey(bundle.graph.nodes);
  const edges = byKey(bundle.graph.edges);
  yield;
  const incident = indexIncident(bundle.graph.edges);
  return {
    bundle,
    manifest: bundle.manifest,
    id: (bundle.manifest.files['graph.json'] ?? '').slice(0, 12),
    nodes,
    claims: yield* tabulateClaims(bundle, { nodes, documents }),
    edges,
    documents,
    incident,
    unproven: yield* countUnproven(bundle, documents),
  };
}

/// Indexes a bundle at once.
export function indexBundle(bundle: GraphBundle): Dataset {
  return atOnce(indexing(bundle));
}

/// What an edge says: its role, or the kind of relation it is.
export function relationOf(attributes: EdgeAttributes): Relation {
  return attributes.kind === 'role' ? attributes.role : attributes.kind;
}

/// The end of an edge, or of a tie, that is not `node`; for a loop, `node` itself.
export function otherEnd({ source, target }: Pick<GraphEdge, 'source' | 'target'>, node: string): string {
  return source === node ? target : source;
}

/// How many nodes there are of each kind.
export function countKinds(
  dataset: Dataset,
  keys: Iterable<string> = dataset.nodes.keys(),
): ReadonlyMap<NodeKind, number> {
  const counts = new Map<NodeKind, number>();
  for (const key of keys) {
    const kind = dataset.nodes.get(key)?.attributes.kind;
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

/// Node keys, the best connected first; by all edges, or by those that are counted.
export function byConnections(
  dataset: Dataset,
  keys: Iterable<string>,
  degreeOf = (key: string): number => dataset.incident.get(key)?.length ?? 0,
): readonly string[] {
  const degrees = new Map([...keys].map((key) => [key, degreeOf(key)]));
  const degree = (key: string): number => degrees.get(key) ?? 0;
  return [...degrees.keys()].sort((a, b) => degree(b) - degree(a) || (a < b ? -1 : 1));
}
