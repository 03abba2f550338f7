/// `documents.json`: the articles with their spans. The one rule kept here: every span lies in its text.

import type { DocumentRecord } from '../model/graph.ts';
import type { Elements } from '../model/lazy-graph.ts';
import type { Span } from '../model/span.ts';
import { FormatError } from './format-error.ts';
import { jsonPieces, parseJson, requireShape, writeJson } from './json.ts';
import { count, list, nullable, optional, record, string } from './shape.ts';

const span = { start: count, end: count };
const mention = record({ ...span, entity: string });
const documents = list(
  record({
    id: string,
    path: string,
    title: nullable(string),
    outlet: nullable(string),
    published: nullable(string),
    language: string,
    author: optional(string),
    url: optional(string),
    copyOf: optional(string),
    pages: optional(list(record({ label: string, start: count }))),
    origin: optional(
      record({ format: string, runs: list(record({ at: count, length: count, origin: count, originLength: count })) }),
    ),
    text: string,
    sentences: list(record(span)),
    boilerplate: list(record(span)),
    mentions: list(mention),
    references: list(mention),
  }),
);

function requireWithin(place: string, text: string, spans: readonly Span[]): void {
  for (const [index, { start, end }] of spans.entries()) {
    if (start <= end && end <= text.length) continue;
    throw new FormatError(`${place}[${index}]`, `${start}-${end} is not in a text of ${text.length} units`);
  }
}

/// Checks a parsed value; throws a `FormatError` with the place of the first thing that is wrong.
export function requireDocuments(value: unknown): readonly DocumentRecord[] {
  requireShape(value, documents);
  const records = value as readonly DocumentRecord[];
  for (const [index, record] of records.entries()) {
    for (const name of ['sentences', 'boilerplate', 'mentions', 'references'] as const) {
      requireWithin(`[${index}].${name}`, record.text, record[name]);
    }
  }
  return records;
}

/// Reads `documents.json`.
export function readDocumentsJson(text: string): readonly DocumentRecord[] {
  return requireDocuments(parseJson(text));
}

/// Writes `documents.json`, one field of a document a line.
export function writeDocumentsJson(documents: readonly DocumentRecord[]): string {
  return writeJson(documents, DOCUMENTS_DEPTH);
}

/// The same piece by piece.
export function documentsJsonPieces(documents: Elements<DocumentRecord>): Iterable<string> {
  return jsonPieces(documents, DOCUMENTS_DEPTH);
}

/// A line for each field of a document.
const DOCUMENTS_DEPTH = 2;
