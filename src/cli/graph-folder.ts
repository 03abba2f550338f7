/// A graph's folder on disk: `graph.json`, `documents.json`, `graph.gexf`, `manifest.json`. The one rule kept here:
/// the four files are written together and read with every check that their formats have.

import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { documentsJsonPieces, readDocumentsJson } from '../format/documents-json.ts';
import { FormatError } from '../format/format-error.ts';
import { GexfWriter } from '../format/gexf-writer.ts';
import { GraphCount } from '../format/graph-count.ts';
import { graphJsonPieces, readGraphJson } from '../format/graph-json.ts';
import { readManifestJson, writeManifestJson } from '../format/manifest-json.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { GRAPH_SCHEMA, type GraphBundle, type GraphFile, type Manifest } from '../model/graph.ts';
import { type LazyBundle, type LazyGraph, watched } from '../model/lazy-graph.ts';
import { byUnits } from './by-units.ts';
import { CliError, reasonOf, systemCode } from './cli-error.ts';
import type { Effects } from './effects.ts';
import { Gathering } from './gathering.ts';
import type { GexfScribe, GexfSize } from './gexf-scribe.ts';
import { recoverFolder } from './replace-folder.ts';
import { VERSION } from './version.ts';

export const GRAPH_FILES = ['graph.json', 'documents.json', 'graph.gexf', 'manifest.json'] as const;
export type GraphFileName = (typeof GRAPH_FILES)[number];

export function isGraphFile(name: string): name is GraphFileName {
  return (GRAPH_FILES as readonly string[]).includes(name);
}

/// SHA-256 in hexadecimal.
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    byUnits(a.document, b.document) ||
    (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
    byUnits(a.code, b.code) ||
    byUnits(a.message, b.message)
  );
}

export interface Built extends LazyBundle {
  readonly diagnostics: readonly Diagnostic[];
  readonly lexicon: string;
}

/// The next piece of a file; it stands until the next is asked for.
type GraphFilePiece = readonly [GraphFileName, Uint8Array];

/// Bytes of a file as its pieces.
function* of(name: GraphFileName, pieces: Iterable<Uint8Array>): Generator<GraphFilePiece> {
  for (const bytes of pieces) yield [name, bytes];
}

/// The graph, its nodes and edges counted as they pass.
function counted(graph: LazyGraph, count: GraphCount): LazyGraph {
  const nodes = watched(graph.nodes, (node) => count.addNode(node));
  return { ...graph, nodes, edges: watched(graph.edges, (edge) => count.addEdge(edge)) };
}

/// What has a hash when it was written.
type Hashed = Pick<Gathering, 'hash'>;

/// What is known of a graph when its file was written.
interface Written {
  readonly count: GraphCount;
  readonly json: Hashed;
  readonly gexf: Hashed;
}

/// The four files of a graph, to be written piece by piece as they come, those of two files by turns: the graph is gone through once, and the
/// manifest, which is last, has the hashes of the others. The same graph gives the same bytes.
export class GraphFiles implements Iterable<GraphFilePiece> {
  readonly #built: Built;
  #manifest: Manifest | null = null;

  constructor(built: Built) {
    this.#built = built;
  }

  /// What the manifest says; it is known when the files before it have been written.
  get manifest(): Manifest {
    if (!this.#manifest) throw new Error('The files of the graph have not been written yet.');
    return this.#manifest;
  }

  /// How many nodes and edges there are.
  get size(): GexfSize {
    const { nodes, edges } = this.#built.graph;
    return { nodes: nodes.length, edges: edges.length };
  }

  *[Symbol.iterator](): Generator<GraphFilePiece> {
    yield* this.#rest(yield* this.#graph());
  }

  /// The same pieces, those of `graph.gexf` made by another thread.
  async *spread(scribe: GexfScribe): AsyncGenerator<GraphFilePiece> {
    const [json, count] = [new Gathering(), new GraphCount()];
    const hand = async function* (pieces: Iterable<Uint8Array>): AsyncGenerator<GraphFilePiece> {
      for (const piece of pieces) {
        yield ['graph.json', piece];
        for await (const bytes of scribe.take(piece)) yield ['graph.gexf', bytes];
      }
    };
    for (const piece of graphJsonPieces(counted(this.#built.graph, count))) yield* hand(json.add(piece));
    yield* hand(json.rest());
    for await (const bytes of scribe.finish()) yield ['graph.gexf', bytes];
    yield* this.#rest({ count, json, gexf: scribe });
  }

  /// The graph as JSON, and what its nodes and edges are in GEXF as they pass.
  *#graph(): Generator<GraphFilePiece, Written> {
    const { graph } = this.#built;
    const [json, gexf, count] = [new Gathering(), new Gathering(), new GraphCount()];
    const writer = new GexfWriter(graph.nodes.length, graph.edges.length);
    const written = [writer.begin()];
    const seen = counted(graph, count);
    const nodes = watched(seen.nodes, (node) => written.push(writer.node(node)));
    const edges = watched(seen.edges, (edge) => written.push(writer.edge(edge)));
    for (const piece of graphJsonPieces({ ...graph, nodes, edges })) {
      yield* of('graph.json', json.add(piece));
      for (const element of written.splice(0)) yield* of('graph.gexf', gexf.add(element));
    }
    yield* of('graph.gexf', gexf.add(writer.end()));
    yield* of('graph.json', json.rest());
    yield* of('graph.gexf', gexf.rest());
    return { count, json, gexf };
  }

  /// The articles and the manifest.
  *#rest({ count, json, gexf }: Written): Generator<GraphFilePiece> {
    const documents = new Gathering();
    const texts: (readonly [string, string])[] = [];
    const seen = watched(this.#built.documents, (document) => {
      count.addDocument(document);
      texts.push([document.id, hashOf(document.text)]);
    });
    for (const piece of documentsJsonPieces(seen)) yield* of('documents.json', documents.add(piece));
    yield* of('documents.json', documents.rest());
    this.#manifest = this.#describe(count, Object.fromEntries(texts), {
      'graph.json': json.hash,
      'documents.json': documents.hash,
      'graph.gexf': gexf.hash,
    });
    yield ['manifest.json', Buffer.from(writeManifestJson(this.#manifest))];
  }

  #describe(
    count: GraphCount,
    texts: Readonly<Record<string, string>>,
    files: Readonly<Record<string, string>>,
  ): Manifest {
    const { diagnostics, lexicon } = this.#built;
    return {
      schema: GRAPH_SCHEMA,
      generator: { name: 'isnad', version: VERSION },
      lexicon,
      counts: count.counts,
      files,
      documents: texts,
      diagnostics: [...diagnostics].sort(byPlace),
    };
  }
}

/// Why a file cannot be read, in one line.
export function cannotRead(path: string, error: unknown): CliError {
  if (error instanceof FormatError) return new CliError(`${path}: ${error.message}`);
  if (systemCode(error) !== 'ENOENT') return new CliError(`${path}: cannot be read: ${reasonOf(error)}`);
  return new CliError(`${path}: there is no such file: build a graph with \`isnad build\`, or name its folder`);
}

/// A text file, or one line that says why it cannot be read.
export async function readText(path: string, effects: Effects): Promise<string> {
  try {
    return await effects.files.readFile(resolve(effects.cwd, path), 'utf8');
  } catch (error) {
    throw cannotRead(path, error);
  }
}

/// Reads and parses a file; whatever is wrong with it is told in one line with the file's name.
export async function readParsed<T>(path: string, parse: (text: string) => T, effects: Effects): Promise<T> {
  const text = await readText(path, effects);
  try {
    return parse(text);
  } catch (error) {
    throw cannotRead(path, error);
  }
}

/// The folder's manifest; it is read first, for it alone says whether this version can read the rest.
export async function readManifest(folder: string, effects: Effects): Promise<Manifest> {
  await recoverFolder(resolve(effects.cwd, folder), effects).catch(reasonOf); // reading may do without
  return readParsed(join(folder, 'manifest.json'), readManifestJson, effects);
}

/// The graph of a folder, without its documents.
export async function readGraph(folder: string, effects: Effects): Promise<GraphFile> {
  await readManifest(folder, effects);
  return readParsed(join(folder, 'graph.json'), readGraphJson, effects);
}

/// A graph with its documents and manifest.
export async function readBundle(folder: string, effects: Effects): Promise<GraphBundle> {
  const manifest = await readManifest(folder, effects);
  const graph = await readParsed(join(folder, 'graph.json'), readGraphJson, effects);
  const documents = await readParsed(join(folder, 'documents.json'), readDocumentsJson, effects);
  return { graph, documents, manifest };
}
