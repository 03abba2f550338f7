/// A part of the graph as a graph of its own, with its evidence and articles. The one rule kept here: it keeps every
/// promise of the schema, so that whatever reads a graph reads it.

import { manifestOf } from '../../format/bundle-json.ts';
import { withoutStrangers } from '../../format/graph-part.ts';
import type { GraphBundle, GraphEdge, GraphNode, Manifest } from '../../model/graph.ts';
import { GRAPH_SCHEMA, isEvent } from '../../model/graph.ts';
import { StoreError } from '../database.ts';
import type { EvidenceRow, OwnEvidence } from '../evidence-row.ts';
import type { StoredGraph } from '../generation.ts';
import { findDocuments } from './document.ts';
import { quoted } from './evidence.ts';
import { NO_FILTER } from './filter.ts';
import { participantsOf, strongestEvents } from './top.ts';

/// Sentences of an entity that come with it; the others are asked for. All claims of an event come.
const FEW_SENTENCES = 12;

/// What a part is made of.
interface Part {
  readonly nodes: readonly string[];
  /// Nodes that are at hand where the part goes: edges to them belong to it, they themselves do not.
  readonly beside: readonly string[];
  /// Whether who takes part in its events belongs to it.
  readonly participants: boolean;
  /// Sentences of an entity that come with it at most.
  readonly sentences: number;
}

export type WantedPart = Partial<Part> & Pick<Part, 'nodes'>;

const ALONE = { beside: [], participants: false, sentences: FEW_SENTENCES } as const;
/// Participants of the events of a part at most.
const MOST_PARTICIPANTS = 500;

/// The part with those who take part in its events, where they are wanted and not at hand.
async function completed(graph: StoredGraph, part: Part): Promise<Part> {
  if (!part.participants) return part;
  const rows = await graph.query<{ key: string }>('SELECT key FROM graph.nodes WHERE event AND key = ANY($1::text[])', [
    part.nodes,
  ]);
  const found = await participantsOf(
    graph,
    rows.map(({ key }) => key),
    MOST_PARTICIPANTS,
  );
  const known = new Set([...part.nodes, ...part.beside]);
  const others = found.map(({ key }) => key).filter((key) => !known.has(key));
  return { ...part, nodes: [...part.nodes, ...others] };
}

export const WHOLE_OPTIONS = { type: 'directed', multi: true, allowSelfLoops: true } as const;

interface NodeRow {
  readonly key: string;
  readonly event: boolean;
  readonly attributes: string;
}

interface EdgeRow {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: string;
}

export type EvidenceByOwner = ReadonlyMap<string, readonly OwnEvidence[]>;

/// Evidence by the key of its owner.
async function grouped(graph: StoredGraph, rows: readonly EvidenceRow[]): Promise<EvidenceByOwner> {
  const evidence = await quoted(graph, rows);
  const lists = new Map<string, OwnEvidence[]>();
  for (const [at, { owner }] of rows.entries()) {
    const list = lists.get(owner) ?? [];
    list.push(evidence[at] as OwnEvidence);
    lists.set(owner, list);
  }
  return lists;
}

/// The first pieces of evidence of each owner, or all.
export async function evidenceOfAll(
  graph: StoredGraph,
  owners: readonly string[],
  ofEdge: boolean,
  most: number | null = null,
): Promise<EvidenceByOwner> {
  const rows = await graph.query<EvidenceRow>(
    `SELECT owner, of_edge, position, document, starts, ends, record FROM graph.evidence
     WHERE owner = ANY($1::text[]) AND of_edge = $2 AND ($3::int IS NULL OR position < $3) ORDER BY owner, position`,
    [owners, ofEdge, most],
  );
  return grouped(graph, rows);
}

export function nodeOf({ key, attributes }: Omit<NodeRow, 'event'>, evidence: EvidenceByOwner): GraphNode {
  return { key, attributes: { ...JSON.parse(attributes), evidence: evidence.get(key) ?? [] } };
}

export function edgeOf({ key, source, target, attributes }: EdgeRow, evidence: EvidenceByOwner): GraphEdge {
  return { key, source, target, attributes: { ...JSON.parse(attributes), evidence: evidence.get(key) ?? [] } };
}

async function nodesOf(
  graph: StoredGraph,
  { nodes: keys, beside, sentences: most }: Part,
): Promise<readonly GraphNode[]> {
  const rows = await graph.query<NodeRow>(
    'SELECT key, event, attributes FROM graph.nodes WHERE key = ANY($1::text[]) ORDER BY position',
    [keys],
  );
  const [events, entities] = [true, false].map((event) => rows.filter((row) => row.event === event));
  const claims = await evidenceOfAll(
    graph,
    (events ?? []).map(({ key }) => key),
    false,
  );
  const sentences = await evidenceOfAll(
    graph,
    (entities ?? []).map(({ key }) => key),
    false,
    most,
  );
  const among = new Set([...keys, ...beside]);
  return rows.map((row) => withoutStrangers(nodeOf(row, row.event ? claims : sentences), among));
}

/// The edges that lead from nodes to one another and to those beside them. An event has few, relations are few; of an
/// entity that is in very many events only those are looked at that lead to a known one.
async function edgesOf(
  graph: StoredGraph,
  nodes: readonly GraphNode[],
  beside: readonly string[],
): Promise<readonly GraphEdge[]> {
  const keys = nodes.map(({ key }) => key);
  const events = nodes.filter(({ attributes }) => isEvent(attributes)).map(({ key }) => key);
  const found = await graph.query<{ edge: string }>(
    `SELECT edge FROM graph.adjacent WHERE node = ANY($1::text[]) AND other = ANY($3::text[])
     UNION SELECT edge FROM graph.adjacent WHERE node = ANY($4::text[]) AND other = ANY($2::text[])
     UNION SELECT edge FROM graph.adjacent
       WHERE node = ANY($2::text[]) AND factuality IS NULL AND other = ANY($3::text[])`,
    [events, keys, [...keys, ...beside], beside],
  );
  const edges = found.map(({ edge }) => edge);
  const rows = await graph.query<EdgeRow>(
    'SELECT key, source, target, attributes FROM graph.edges WHERE key = ANY($1::text[]) ORDER BY position',
    [edges],
  );
  const evidence = await evidenceOfAll(graph, edges, true);
  return rows.map((row) => edgeOf(row, evidence));
}

/// What the whole store's manifest says.
export async function storedManifest(graph: StoredGraph): Promise<Manifest> {
  const [row] = await graph.query<{ value: string }>("SELECT value FROM graph.graph_facts WHERE name = 'manifest'");
  if (!row) throw new StoreError('the store holds no graph yet: load one with `isnad build --store` or `isnad store`');
  return JSON.parse(row.value) as Manifest;
}

/// Nodes by their keys, the edges between them and to those beside them, their evidence, and the articles it stands in.
export async function partOf(graph: StoredGraph, wanted: WantedPart, whole: Manifest): Promise<GraphBundle> {
  const part = await completed(graph, { ...ALONE, ...wanted });
  const nodes = await nodesOf(graph, part);
  const edges = await edgesOf(graph, nodes, part.beside);
  const own = { options: WHOLE_OPTIONS, attributes: { schema: GRAPH_SCHEMA }, nodes, edges };
  const articles = new Set(
    [...nodes, ...edges].flatMap(({ attributes }) => attributes.evidence.map((one) => one.document)),
  );
  for (const document of quotedBeside(nodes)) articles.add(document);
  const documents = await findDocuments(graph, articles);
  const manifest = manifestOf(own, documents, { ...whole, documents: {}, diagnostics: [] });
  return { graph: own, documents, manifest: { ...manifest, files: whole.files, partOf: whole.counts } };
}

/// The articles that decisions on identity quote.
function quotedBeside(nodes: readonly GraphNode[]): readonly string[] {
  return nodes.flatMap(({ attributes }) =>
    [...(attributes.merges ?? []), ...(attributes.apart ?? [])].flatMap(({ left, right }) => [
      left.document,
      right.document,
    ]),
  );
}

/// Of the strongest nodes, how many are events.
const EVENT_SHARE = 0.6;

/// The keys of the strongest nodes: events, the entities that take part in the most of them, and where these are few,
/// whatever else is strong.
export async function strongestKeys(graph: StoredGraph, limit: number): Promise<readonly string[]> {
  const events = await strongestEvents(graph, NO_FILTER, Math.ceil(limit * EVENT_SHARE));
  const entities = await participantsOf(graph, events, limit - events.length);
  const others = await graph.query<{ key: string }>(
    'SELECT key FROM graph.nodes WHERE NOT event ORDER BY strength DESC, key LIMIT $1',
    [limit],
  );
  return [...new Set([...entities, ...others].map(({ key }) => key))].slice(0, limit - events.length).concat(events);
}
