/// A part of the graph as a graph of its own, with its evidence and articles. The one rule kept here: it keeps every
/// promise of the schema, so that whatever reads a graph reads it.

import { manifestOf } from '../../format/bundle-json.ts';
import { withoutStrangers } from '../../format/graph-part.ts';
import type { GraphBundle, GraphEdge, GraphNode, Manifest } from '../../model/graph.ts';
import { GRAPH_SCHEMA } from '../../model/graph.ts';
import type { Database } from '../database.ts';
import type { EvidenceRow, OwnEvidence } from '../evidence-row.ts';
import { findDocuments } from './document.ts';
import { quoted } from './evidence.ts';
import { NO_FILTER } from './filter.ts';
import { participantsOf, strongestEvents } from './top.ts';

/// Sentences of an entity that come with it; the others are asked for. All claims of an event come.
const MOST_SENTENCES = 12;

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
async function grouped(database: Database, rows: readonly EvidenceRow[]): Promise<EvidenceByOwner> {
  const evidence = await quoted(database, rows);
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
  database: Database,
  owners: readonly string[],
  ofEdge: boolean,
  most: number | null = null,
): Promise<EvidenceByOwner> {
  const rows = await database.query<EvidenceRow>(
    `SELECT owner, of_edge, position, document, starts, ends, record FROM evidence
     WHERE owner = ANY($1::text[]) AND of_edge = $2 AND ($3::int IS NULL OR position < $3) ORDER BY owner, position`,
    [owners, ofEdge, most],
  );
  return grouped(database, rows);
}

export function nodeOf({ key, attributes }: Omit<NodeRow, 'event'>, evidence: EvidenceByOwner): GraphNode {
  return { key, attributes: { ...JSON.parse(attributes), evidence: evidence.get(key) ?? [] } };
}

export function edgeOf({ key, source, target, attributes }: EdgeRow, evidence: EvidenceByOwner): GraphEdge {
  return { key, source, target, attributes: { ...JSON.parse(attributes), evidence: evidence.get(key) ?? [] } };
}

async function nodesOf(database: Database, keys: readonly string[]): Promise<readonly GraphNode[]> {
  const rows = await database.query<NodeRow>(
    'SELECT key, event, attributes FROM nodes WHERE key = ANY($1::text[]) ORDER BY position',
    [keys],
  );
  const [events, entities] = [true, false].map((event) => rows.filter((row) => row.event === event));
  const claims = await evidenceOfAll(
    database,
    (events ?? []).map(({ key }) => key),
    false,
  );
  const sentences = await evidenceOfAll(
    database,
    (entities ?? []).map(({ key }) => key),
    false,
    MOST_SENTENCES,
  );
  const among = new Set(keys);
  return rows.map((row) => withoutStrangers(nodeOf(row, row.event ? claims : sentences), among));
}

/// The edges between nodes: those of events, which have few, and relations, which are few.
async function edgesOf(database: Database, nodes: readonly GraphNode[]): Promise<readonly GraphEdge[]> {
  const keys = nodes.map(({ key }) => key);
  const events = nodes.filter(({ attributes }) => 'factuality' in attributes).map(({ key }) => key);
  const found = await database.query<{ edge: string }>(
    `SELECT edge FROM adjacent WHERE node = ANY($1::text[]) AND other = ANY($2::text[])
     UNION SELECT edge FROM adjacent
       WHERE node = ANY($2::text[]) AND factuality IS NULL AND outgoing AND other = ANY($2::text[])`,
    [events, keys],
  );
  const edges = found.map(({ edge }) => edge);
  const rows = await database.query<EdgeRow>(
    'SELECT key, source, target, attributes FROM edges WHERE key = ANY($1::text[]) ORDER BY position',
    [edges],
  );
  const evidence = await evidenceOfAll(database, edges, true);
  return rows.map((row) => edgeOf(row, evidence));
}

/// What the whole store's manifest says.
export async function storedManifest(database: Database): Promise<Manifest> {
  const [row] = await database.query<{ value: string }>("SELECT value FROM graph_facts WHERE name = 'manifest'");
  return JSON.parse(row?.value ?? 'null') as Manifest;
}

/// Nodes by their keys, the edges between them, their evidence, and the articles it stands in.
export async function partOf(database: Database, keys: readonly string[], whole: Manifest): Promise<GraphBundle> {
  const nodes = await nodesOf(database, keys);
  const edges = await edgesOf(database, nodes);
  const graph = { options: WHOLE_OPTIONS, attributes: { schema: GRAPH_SCHEMA }, nodes, edges };
  const articles = new Set(
    [...nodes, ...edges].flatMap(({ attributes }) => attributes.evidence.map((one) => one.document)),
  );
  for (const document of quotedBeside(nodes)) articles.add(document);
  const documents = await findDocuments(database, articles);
  const manifest = manifestOf(graph, documents, { ...whole, documents: {}, diagnostics: [] });
  return { graph, documents, manifest: { ...manifest, partOf: whole.counts } };
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

/// The keys of the strongest nodes: events, and the entities that take part in the most of them.
export async function strongestKeys(database: Database, limit: number): Promise<readonly string[]> {
  const events = await strongestEvents(database, NO_FILTER, Math.ceil(limit * EVENT_SHARE));
  const entities = await participantsOf(database, events, limit - events.length);
  return [...entities.map(({ key }) => key), ...events];
}
