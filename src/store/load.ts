/// Loading: a graph into tables of its own. The one rule kept here: until all of it is there, whoever asks is answered from the graph before,
/// and a load that ends early leaves nothing.

import { type DocumentRecord, type GraphEdge, type GraphNode, isEvent } from '../model/graph.ts';
import { type Adjacency, adjacencyOf } from './adjacency.ts';
import { CopyRows, plainText, requireKey } from './copy-rows.ts';
import { type Database, StoreError } from './database.ts';
import { evidenceFields, type OwnEvidence } from './evidence-row.ts';
import { beginGeneration, currentGeneration, GRAPH_TABLES, inGeneration, makeCurrent } from './generation.ts';
import type { GraphStream } from './graph-stream.ts';
import { createIndexes } from './index-set.ts';
import { WordRows } from './load-words.ts';
import type { OnWait } from './patience.ts';
import { beginRanking, endRanking } from './rank.ts';
import { searchKey, soundKey } from './search-key.ts';
import { noteShares } from './share.ts';
import { Ranking, type Standings } from './standing.ts';
import { sweep } from './sweep.ts';
import { takeLoading } from './turn.ts';

/// Tells how far it is: what was done, how many of how many.
export type OnLoaded = (done: number, all: number) => void;

/// The tables that are filled, each with its rows on their way.
class Filling {
  readonly documents: CopyRows;
  readonly nodes: CopyRows;
  readonly edges: CopyRows;
  readonly adjacent: CopyRows;
  readonly evidence: CopyRows;
  readonly names: CopyRows;
  readonly words: WordRows;
  readonly #all: readonly CopyRows[];

  constructor(database: Database) {
    const rows = (table: string, columns: string): CopyRows =>
      new CopyRows(database, `graph.${table}`, columns.split(' '));
    this.documents = rows('documents', 'id position title outlet published spans body');
    this.nodes = rows(
      'nodes',
      'key position kind event first_day last_day factuality strength degree evidence attributes',
    );
    this.edges = rows('edges', 'key position source target attributes');
    this.adjacent = rows('adjacent', 'node strength edge outgoing other other_kind link first_day last_day factuality');
    this.evidence = rows('evidence', 'owner of_edge position document starts ends record');
    this.names = rows('unranked_names', 'node place name kind folded sound strength');
    const events = rows('unranked_event_words', 'node kind strength words');
    const sentences = rows('unranked_sentence_words', 'document starts ends node strength words');
    this.words = new WordRows(events, sentences);
    this.#all = [this.documents, this.nodes, this.edges, this.adjacent, this.evidence, this.names, events, sentences];
  }

  async flush(): Promise<void> {
    for (const rows of this.#all) await rows.flush();
  }
}

async function addDocument({ documents }: Filling, record: DocumentRecord, position: number): Promise<void> {
  const { id, title, outlet, published, text, ...spans } = record;
  const plain = (value: string | null): string | null => value && plainText(value);
  await documents.add(
    requireKey(id),
    position,
    ...[plain(title), plain(outlet), plain(published)],
    JSON.stringify({ ...spans, title, outlet, published }),
    JSON.stringify(text),
  );
}

async function addEvidence(
  { evidence }: Filling,
  owner: string,
  ofEdge: boolean,
  list: readonly OwnEvidence[],
): Promise<void> {
  for (const [position, one] of list.entries()) await evidence.add(owner, ofEdge, position, ...evidenceFields(one));
}

/// Letters of a name that it is found by: no index holds more than some thousand bytes, and nobody types so many.
const FOUND_BY = 300;

function indexed(key: string): string {
  return plainText(key.slice(0, FOUND_BY));
}

async function addNames({ names }: Filling, { key, attributes }: GraphNode, strength: number): Promise<void> {
  if (isEvent(attributes)) return;
  const { kind, label, labels, aliases } = attributes;
  const folded = new Set<string>();
  let place = 0;
  for (const name of [labels.ar, labels.en, label, ...aliases]) {
    const form = searchKey(name);
    if (!form || folded.has(form)) continue;
    folded.add(form);
    await names.add(key, place, plainText(name), kind, indexed(form), indexed(soundKey(name)), strength);
    place += 1;
  }
}

async function addNode(filling: Filling, node: GraphNode, position: number, standings: Standings): Promise<void> {
  const standing = standings.get(node.key);
  if (!standing) throw new StoreError(`the node ${node.key} was not there a moment ago: the graph is being replaced`);
  const { kind, event, days, factuality, strength, degree } = standing;
  const { evidence, ...attributes } = node.attributes;
  await filling.nodes.add(
    ...[requireKey(node.key), position, kind, event, days?.first ?? null, days?.last ?? null, factuality],
    ...[strength, degree, evidence.length, JSON.stringify(attributes)],
  );
  await addEvidence(filling, node.key, false, evidence);
  await addNames(filling, node, strength);
  await filling.words.add(node, standing);
}

async function addAdjacent({ adjacent }: Filling, rows: readonly Adjacency[]): Promise<void> {
  for (const { node, strength, edge, outgoing, other, kind, link, days, factuality } of rows)
    await adjacent.add(
      ...[node, strength, edge, outgoing, other, kind, link],
      ...[days?.first ?? null, days?.last ?? null, factuality],
    );
}

async function addEdge(filling: Filling, edge: GraphEdge, position: number, standings: Standings): Promise<void> {
  const { evidence, ...attributes } = edge.attributes;
  await filling.edges.add(requireKey(edge.key), position, edge.source, edge.target, JSON.stringify(attributes));
  await addAdjacent(filling, adjacencyOf(edge, standings));
  await addEvidence(filling, edge.key, true, evidence);
}

async function rankingOf(stream: GraphStream): Promise<Standings> {
  const ranking = new Ranking();
  for await (const node of stream.nodes()) ranking.addNode(node);
  for await (const edge of stream.edges()) ranking.addEdge(edge);
  return ranking.rank();
}

/// Elements between two reports of how far it is.
const REPORT_EVERY = 1000;

async function fill(database: Database, stream: GraphStream, standings: Standings, onLoaded: OnLoaded): Promise<void> {
  const { documents, entities, events, edges } = stream.manifest.counts;
  const all = documents + entities + events + edges;
  const filling = new Filling(database);
  let done = 0;
  const each = async <T>(list: AsyncIterable<T>, add: (one: T, position: number) => Promise<void>): Promise<void> => {
    let position = 0;
    for await (const one of list) {
      await add(one, position);
      position += 1;
      done += 1;
      if (done % REPORT_EVERY === 0) onLoaded(done, all);
    }
  };
  await each(stream.documents(), (record, position) => addDocument(filling, record, position));
  await each(stream.nodes(), (node, position) => addNode(filling, node, position, standings));
  await each(stream.edges(), (edge, position) => addEdge(filling, edge, position, standings));
  await filling.flush();
  await database.query("INSERT INTO graph.graph_facts VALUES ('manifest', $1)", [JSON.stringify(stream.manifest)]);
  onLoaded(all, all);
}

/// Who hears of a load: how far it is, and for what it waits.
export interface Hearing {
  readonly onLoaded?: OnLoaded;
  readonly onWait?: OnWait;
}

const NOBODY = (): void => undefined;

/// Puts a graph in the place of the current one, within a transaction.
async function replace(
  inside: Database,
  stream: GraphStream,
  standings: Standings,
  { onLoaded = NOBODY, onWait = NOBODY }: Hearing,
): Promise<void> {
  await takeLoading(inside, onWait);
  const tables = await beginGeneration(inside);
  await beginRanking(tables);
  await fill(tables, stream, standings, onLoaded);
  await endRanking(tables);
  await createIndexes(tables);
  for (const table of GRAPH_TABLES) await tables.run(`ANALYZE graph.${table}`);
  await noteShares(tables);
  await makeCurrent(inside, tables.generation);
}

/// Frees what the old graph took, and makes the new one quicker to ask.
async function tidy(database: Database): Promise<void> {
  await sweep(database);
  const tables = inGeneration(database, await currentGeneration(database));
  for (const table of GRAPH_TABLES) await tables.run(`VACUUM graph.${table}`);
}

/// Replaces what the store holds by a graph.
export async function loadGraph(database: Database, stream: GraphStream, hearing: Hearing = {}): Promise<void> {
  const standings = await rankingOf(stream);
  await database.transaction((inside) => replace(inside, stream, standings, hearing));
  // The graph is there: what tidying fails at is left to the next load.
  await tidy(database).catch(NOBODY);
}
