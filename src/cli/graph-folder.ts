/// A graph's folder on disk: `graph.json`, `documents.json`, `graph.gexf`, `manifest.json`. The one rule kept here:
/// the four files are written together and read with every check that their formats have.

import { createHash, type Hash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { documentsJsonPieces, readDocumentsJson } from '../format/documents-json.ts';
import { FormatError } from '../format/format-error.ts';
import { gexfPieces } from '../format/gexf-writer.ts';
import { countGraph } from '../format/graph-count.ts';
import { graphJsonPieces, readGraphJson } from '../format/graph-json.ts';
import { readManifestJson, writeManifestJson } from '../format/manifest-json.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type DocumentRecord, GRAPH_SCHEMA, type GraphBundle, type GraphFile, type Manifest } from '../model/graph.ts';
import { byUnits } from './by-units.ts';
import { CliError, reasonOf, systemCode } from './cli-error.ts';
import type { Effects } from './effects.ts';
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

export interface Built {
  readonly graph: GraphFile;
  readonly documents: readonly DocumentRecord[];
  readonly diagnostics: readonly Diagnostic[];
  readonly lexicon: string;
}

/// Letters that are handed on at once.
const CHUNK = 1 << 20;

/// Small pieces as large ones, each added to a hash.
function* hashed(pieces: Iterable<string>, hash: Hash): Generator<string> {
  let gathered: string[] = [];
  let letters = 0;
  const handOn = () => {
    const chunk = gathered.join('');
    hash.update(chunk);
    gathered = [];
    letters = 0;
    return chunk;
  };
  for (const piece of pieces) {
    gathered.push(piece);
    letters += piece.length;
    if (letters >= CHUNK) yield handOn();
  }
  if (letters > 0) yield handOn();
}

/// The four files of a graph, to be written one after the other: each is made while it is written, and the manifest, which is last, has
/// the hashes of those before. The same graph gives the same bytes.
export class GraphFiles implements Iterable<readonly [GraphFileName, Iterable<string>]> {
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

  *[Symbol.iterator](): Generator<readonly [GraphFileName, Iterable<string>]> {
    const { graph, documents } = this.#built;
    const made: readonly (readonly [GraphFileName, Iterable<string>])[] = [
      ['graph.json', graphJsonPieces(graph)],
      ['documents.json', documentsJsonPieces(documents)],
      ['graph.gexf', gexfPieces(graph)],
    ];
    const hashes: Record<string, string> = {};
    for (const [name, pieces] of made) {
      const hash = createHash('sha256');
      yield [name, hashed(pieces, hash)];
      hashes[name] = hash.digest('hex');
    }
    this.#manifest = this.#describe(hashes);
    yield ['manifest.json', [writeManifestJson(this.#manifest)]];
  }

  #describe(files: Readonly<Record<string, string>>): Manifest {
    const { graph, documents, diagnostics, lexicon } = this.#built;
    return {
      schema: GRAPH_SCHEMA,
      generator: { name: 'isnad', version: VERSION },
      lexicon,
      counts: countGraph(graph, documents),
      files,
      documents: Object.fromEntries(documents.map((document) => [document.id, hashOf(document.text)])),
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
