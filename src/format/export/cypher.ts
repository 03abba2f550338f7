/// A graph as statements of Cypher, for `cypher-shell --file`. The one rule kept here: run twice they change nothing, and whatever an
/// article says is a value of a parameter, never a part of a statement.

import { wellFormed } from './code-point.ts';
import type { Exported } from './lookup.ts';
import { type PropertyGraph, propertyGraphOf } from './property-graph.ts';
import type { Column, Row, Value } from './table.ts';

/// So many rows are set at a time.
const BATCH = 200;

const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  // Some versions replace `\u0027` before they look for the end of a text: of a backslash that stands before one, nothing of that kind is left.
  '\\u': '\\\\\\u0075',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/// Controls, and what some readers take for the end of a line, on which a parameter must stand.
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it looks for
const SPECIAL = /\\u|[\\'\u0000-\u001F\u007F-\u009F\u2028\u2029]/g;

function escapeOne(unit: string): string {
  return ESCAPED[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`;
}

function quoted(text: string): string {
  return `'${wellFormed(text).replace(SPECIAL, escapeOne)}'`;
}

/// A map as Cypher has them, by its keys.
interface Fields {
  readonly [name: string]: Value | Fields;
}

function literal(value: Value | Fields): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map(quoted).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([name, inner]) => `${name}: ${literal(inner)}`)
    .join(', ')}}`;
}

/// What is known of a row, in the order of the columns.
function properties(row: Row, columns: readonly Column[]): Fields {
  const known = columns.filter(([name]) => row[name] !== null && row[name] !== undefined);
  return Object.fromEntries(known.map(([name]) => [name, row[name]]));
}

/// A statement run once for every batch of rows.
function* batches(statement: string, rows: readonly Fields[]): Generator<string> {
  for (let at = 0; at < rows.length; at += BATCH) {
    const batch = rows.slice(at, at + BATCH).map(literal);
    yield `:param rows => [${batch.join(', ')}]\nUNWIND $rows AS row\n${statement};\n`;
  }
}

function groupedBy<T>(list: readonly T[], key: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
}

function* constraints(): Generator<string> {
  for (const [name, label] of [
    ['isnad_node', 'Isnad'],
    ['isnad_document', 'Document'],
    ['isnad_evidence', 'Evidence'],
  ])
    yield `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;
}

function* nodes({ nodes, columns }: PropertyGraph): Generator<string> {
  for (const [labels, group] of groupedBy(nodes, (node) => node.labels.slice(1).join(':'))) {
    const statement = `MERGE (n:Isnad {id: row.id})\nSET n:${labels}, n += row.properties`;
    const rows = group.map(({ row }) => ({ id: row.id, properties: properties(row, columns.nodes) }));
    yield* batches(statement, rows);
  }
}

function* edges({ edges, columns }: PropertyGraph): Generator<string> {
  for (const [type, group] of groupedBy(edges, (edge) => edge.type)) {
    const ends = 'MATCH (a:Isnad {id: row.source})\nMATCH (b:Isnad {id: row.target})';
    const rows = group.map(({ source, target, row }) => {
      return { id: row.id, source, target, properties: properties(row, columns.edges) };
    });
    yield* batches(`${ends}\nMERGE (a)-[r:${type} {id: row.id}]->(b)\nSET r += row.properties`, rows);
  }
}

function* documents({ documents, columns }: PropertyGraph): Generator<string> {
  const rows = documents.map((row) => ({ id: row.id, properties: properties(row, columns.documents) }));
  yield* batches('MERGE (d:Document {id: row.id})\nSET d += row.properties', rows);
}

function* evidence({ evidence, columns }: PropertyGraph): Generator<string> {
  const set = 'MERGE (e:Evidence {id: row.id})\nSET e += row.properties';
  const joined = 'WITH e, row\nMATCH (d:Document {id: row.document})\nMERGE (e)-[:IN]->(d)';
  const rows = evidence.map((row) => {
    return { id: row.id, document: row.document, properties: properties(row, columns.evidence) };
  });
  yield* batches(`${set}\n${joined}`, rows);
  const ofNodes = evidence.filter(({ of }) => of === 'node');
  yield* batches(
    'MATCH (n:Isnad {id: row.about})\nMATCH (e:Evidence {id: row.id})\nMERGE (n)-[:SUPPORTED_BY]->(e)',
    ofNodes.map(({ id, about }) => ({ id, about })),
  );
}

/// The statements, piece by piece.
export function* writeCypher(exported: Exported): Generator<string> {
  const graph = propertyGraphOf(exported);
  yield* constraints();
  yield* documents(graph);
  yield* nodes(graph);
  yield* edges(graph);
  yield* evidence(graph);
}
