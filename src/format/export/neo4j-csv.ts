/// Files for `neo4j-admin database import`. The one rule kept here: each header says the type of its column, and no cell can become a
/// formula in a spreadsheet.

import type { ColumnType } from '../column.ts';
import { type CsvValue, USUAL_CSV, writeCsvRows } from '../csv.ts';
import type { Contents } from './export-format.ts';
import type { Exported } from './lookup.ts';
import { type Joined, type Labelled, type PropertyGraph, propertyGraphOf } from './property-graph.ts';
import type { Column, Row, Value } from './table.ts';

/// Between the values of a list: a sign that articles do not use, and the name the importer knows it by.
const LIST = { sign: '\u241F', name: 'U+241F' } as const;

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  boolean: 'boolean',
  integer: 'long',
  double: 'double',
  liststring: 'string[]',
};

function head(columns: readonly Column[]): readonly string[] {
  return columns.map(([name, type]) => `${name}:${TYPES[type]}`);
}

function cell(value: Value): CsvValue {
  if (typeof value !== 'object' || value === null) return value;
  return value.map((one) => one.replaceAll(LIST.sign, '\uFFFD')).join(LIST.sign);
}

function cells(row: Row, columns: readonly Column[]): readonly CsvValue[] {
  return columns.map(([name]) => cell(row[name]));
}

type Rows = readonly (readonly CsvValue[])[];

function nodeRows(nodes: readonly Labelled[], columns: readonly Column[]): Rows {
  const rows = nodes.map(({ labels, row }) => [cell(row.id), cell(labels), ...cells(row, columns)]);
  return [['id:ID(node)', ':LABEL', ...head(columns)], ...rows];
}

function edgeRows(edges: readonly Joined[], columns: readonly Column[]): Rows {
  const rows = edges.map(({ type, source, target, row }) => [
    source,
    target,
    type,
    cell(row.id),
    ...cells(row, columns),
  ]);
  return [[':START_ID(node)', ':END_ID(node)', ':TYPE', 'id:string', ...head(columns)], ...rows];
}

function plainRows(space: 'document' | 'evidence', rows: readonly Row[], columns: readonly Column[]): Rows {
  const label = space === 'document' ? 'Document' : 'Evidence';
  return [
    [`id:ID(${space})`, ':LABEL', ...head(columns)],
    ...rows.map((row) => [cell(row.id), label, ...cells(row, columns)]),
  ];
}

function supportRows(evidence: readonly Row[]): Rows {
  const ofNodes = evidence.filter(({ of }) => of === 'node');
  return [
    [':START_ID(node)', ':END_ID(evidence)', ':TYPE'],
    ...ofNodes.map(({ about, id }) => [cell(about), cell(id), 'SUPPORTED_BY']),
  ];
}

function placeRows({ evidence, documents }: PropertyGraph): Rows {
  const known = new Set(documents.map(({ id }) => id));
  const placed = evidence.filter(({ document }) => known.has(document));
  return [
    [':START_ID(evidence)', ':END_ID(document)', ':TYPE'],
    ...placed.map(({ id, document }) => [cell(id), cell(document), 'IN']),
  ];
}

const README = `# A graph for Neo4j

In this folder, with the database stopped and empty:

\`\`\`sh
neo4j-admin database import full neo4j --overwrite-destination \\
  --array-delimiter=${LIST.name} --multiline-fields=true --id-type=string \\
  --nodes=nodes.csv --nodes=documents.csv --nodes=evidence.csv \\
  --relationships=relationships.csv --relationships=supported-by.csv --relationships=in.csv
\`\`\`

Nodes bear the label \`Isnad\` and their kind; articles are \`Document\`, the sentences behind each node and relationship \`Evidence\`. A node is \`SUPPORTED_BY\` its
sentences, a sentence is \`IN\` an article, and a relationship names its sentences in \`evidence\`. \`factuality\` says whether an event is asserted, denied, planned,
demanded, possible or conditional: look at it before counting.

Text that a spreadsheet would take for a formula (it begins with \`=\`, \`+\`, \`-\`, \`@\` or an apostrophe) has an apostrophe in front.
`;

export function writeNeo4jCsv(exported: Exported): Contents {
  const graph = propertyGraphOf(exported);
  const { columns, nodes, edges, evidence, documents } = graph;
  const tables: readonly (readonly [string, Rows])[] = [
    ['nodes.csv', nodeRows(nodes, columns.nodes)],
    ['documents.csv', plainRows('document', documents, columns.documents)],
    ['evidence.csv', plainRows('evidence', evidence, columns.evidence)],
    ['relationships.csv', edgeRows(edges, columns.edges)],
    ['supported-by.csv', supportRows(evidence)],
    ['in.csv', placeRows(graph)],
  ];
  const written = tables.map(([name, rows]) => [name, writeCsvRows(rows, USUAL_CSV)] as const);
  return new Map([...written, ['import.md', README]]);
}
