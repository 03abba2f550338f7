/// A bundle in one file: the graph, the articles it was read from, and what was built. The one rule kept here: what
/// is read is checked as its three parts would be.

import { type DocumentRecord, GRAPH_SCHEMA, type GraphBundle, type GraphFile, type Manifest } from '../model/graph.ts';
import { requireDocuments } from './documents-json.ts';
import { FormatError } from './format-error.ts';
import { countGraph } from './graph-count.ts';
import { requireGraph } from './graph-json.ts';
import { field, parseJson, requireSchema, writeJson } from './json.ts';
import { requireManifest } from './manifest-json.ts';

/// A manifest for a graph that no build wrote: a part of another, or what another program made.
export function manifestOf(
  graph: GraphFile,
  documents: readonly DocumentRecord[],
  from: Pick<Manifest, 'generator' | 'lexicon' | 'documents' | 'diagnostics'>,
): Manifest {
  const ids = new Set(documents.map(({ id }) => id));
  return {
    schema: GRAPH_SCHEMA,
    generator: from.generator,
    lexicon: from.lexicon,
    counts: countGraph(graph, documents),
    files: {},
    documents: Object.fromEntries(Object.entries(from.documents).filter(([id]) => ids.has(id))),
    diagnostics: from.diagnostics.filter(({ document }) => ids.has(document)),
  };
}

/// Whether a parsed value is a bundle rather than one of its parts.
export function isBundle(value: unknown): boolean {
  return field(value, 'graph') !== undefined && field(value, 'documents') !== undefined;
}

/// Runs a check; the place of what is wrong begins with the part's name.
function within<T>(part: string, check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    const step = error.place && !error.place.startsWith('[') ? '.' : '';
    throw error.at(error.place ? `${part}${step}${error.place}` : '');
  }
}

/// Checks a parsed value; throws a `FormatError` with the place of the first thing that is wrong.
export function requireBundle(value: unknown): GraphBundle {
  if (!isBundle(value))
    throw new FormatError('', 'this is not a graph with its articles: it has no "graph" and "documents"', 'nothing');
  requireSchema(field(value, 'schema'), GRAPH_SCHEMA, 'the file');
  return {
    graph: within('graph', () => requireGraph(field(value, 'graph'))),
    documents: within('documents', () => requireDocuments(field(value, 'documents'))),
    manifest: within('manifest', () => requireManifest(field(value, 'manifest'))),
  };
}

/// Reads a bundle from one file.
export function readBundleJson(text: string): GraphBundle {
  return requireBundle(parseJson(text));
}

/// Writes a bundle as one file, one node, edge or document's field a line.
export function writeBundleJson({ graph, documents, manifest }: GraphBundle): string {
  return writeJson({ schema: GRAPH_SCHEMA, graph, documents, manifest }, 3);
}
