/// `manifest.json`: what was built and from what. The one rule kept here: it is read before anything beside it,
/// so it alone says whether this version can read the rest.

import { GRAPH_SCHEMA, type Manifest } from '../model/graph.ts';
import { field, parseJson, requireSchema, requireShape, writeJson } from './json.ts';
import { count, list, map, oneOf, optional, record, string } from './shape.ts';

const counts = record({
  documents: count,
  sentences: count,
  entities: count,
  events: count,
  edges: count,
  claims: count,
  byKind: map(count),
});
const manifest = record({
  generator: record({ name: string, version: string }),
  lexicon: string,
  counts,
  partOf: optional(counts),
  files: map(string),
  documents: map(string),
  diagnostics: list(
    record({
      code: string,
      severity: oneOf(['error', 'warning', 'info']),
      document: string,
      span: optional(record({ start: count, end: count })),
      message: string,
    }),
  ),
});

/// Checks a parsed value; throws a `FormatError` with the place of the first thing that is wrong.
export function requireManifest(value: unknown): Manifest {
  requireSchema(field(value, 'schema'), GRAPH_SCHEMA, 'the manifest');
  requireShape(value, manifest);
  return value as Manifest;
}

/// Reads `manifest.json`.
export function readManifestJson(text: string): Manifest {
  return requireManifest(parseJson(text));
}

/// Writes `manifest.json`, one hash, count or diagnostic a line.
export function writeManifestJson(manifest: Manifest): string {
  return writeJson(manifest, 2);
}
