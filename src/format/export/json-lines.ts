/// A graph as lines of JSON, one record a line. The one rule kept here: nothing is left out, and each line can be read without the others.

import type { GraphBundle } from '../../model/graph.ts';
import { writeJsonLine } from '../json.ts';

/// Lines are handed on in pieces of about this many units.
const PIECE = 65_536;

function* records({ graph, documents, manifest }: GraphBundle): Generator<Readonly<Record<string, unknown>>> {
  const { schema, generator, counts } = manifest;
  yield { record: 'graph', schema, generator, counts };
  for (const document of documents) yield { record: 'document', ...document };
  for (const node of graph.nodes) yield { record: 'node', ...node };
  for (const edge of graph.edges) yield { record: 'edge', ...edge };
}

/// The first line says what the file is; then come documents, nodes and edges, each as in `documents.json` and `graph.json`.
export function* writeJsonLines(bundle: GraphBundle): Generator<string> {
  let piece = '';
  for (const record of records(bundle)) {
    piece += `${writeJsonLine(record)}\n`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece) yield piece;
}
