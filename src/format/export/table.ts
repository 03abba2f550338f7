/// A graph as four tables of typed columns: nodes, edges, evidence, articles. The one rule kept here: all that is written in columns takes
/// them from here, so that the same column means the same everywhere.

import type { DocumentRecord, GraphEdge, GraphNode } from '../../model/graph.ts';
import { cellsOfEdge, cellsOfNode } from '../cell-writer.ts';
import type { CellValue, ColumnType } from '../column.ts';
import { EDGE_CELLS, NODE_CELLS } from '../csv-column.ts';
import { writeJsonLine } from '../json.ts';
import { codePointsOf } from './code-point.ts';
import { allCitations, type Citation, type Exported, type Lookup, lookupOf, sourceName } from './lookup.ts';

export type Value = CellValue | null | undefined;
export type Row = Readonly<Record<string, Value>>;
export type Column = readonly [name: string, type: ColumnType];

export interface Table {
  readonly name: 'nodes' | 'edges' | 'evidence' | 'documents';
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

const NODE_COLUMNS: readonly Column[] = [['id', 'string'], ['label', 'string'], ...NODE_CELLS];

const EDGE_COLUMNS: readonly Column[] = [['id', 'string'], ['source', 'string'], ['target', 'string'], ...EDGE_CELLS];

/// `start` and `end` count UTF-16 units, `start_point` and `end_point` code points; `record` holds as JSON what the others leave open.
const EVIDENCE_COLUMNS: readonly Column[] = [
  ['id', 'string'],
  ['of', 'string'],
  ['about', 'string'],
  ['document', 'string'],
  ['quote', 'string'],
  ['start', 'integer'],
  ['end', 'integer'],
  ['start_point', 'integer'],
  ['end_point', 'integer'],
  ['rule', 'string'],
  ['factuality', 'string'],
  ['confidence', 'double'],
  ['according_to', 'liststring'],
  ['stated_date', 'string'],
  ['record', 'string'],
];

const DOCUMENT_COLUMNS: readonly Column[] = [
  ['id', 'string'],
  ['path', 'string'],
  ['title', 'string'],
  ['outlet', 'string'],
  ['author', 'string'],
  ['published', 'string'],
  ['language', 'string'],
  ['url', 'string'],
  ['format', 'string'],
  ['text', 'string'],
];

function nodeRow(node: GraphNode): Row {
  const { label, x, y, size } = node.attributes;
  return { ...cellsOfNode(node), id: node.key, label, x, y, size };
}

/// The kind of an edge stands in `relation`; an end that is known to be open is an empty text.
function edgeRow({ key, source, target, attributes }: GraphEdge): Row {
  return { ...cellsOfEdge(attributes), id: key, source, target };
}

function claimCells({ evidence }: Citation, lookup: Lookup): Row {
  if (!('trigger' in evidence)) return {};
  return {
    factuality: evidence.factuality,
    confidence: evidence.confidence,
    according_to: evidence.attribution.map(({ source }) => sourceName(source, lookup)),
    stated_date: evidence.date?.value?.start,
  };
}

function evidenceRow(citation: Citation, lookup: Lookup, toPoint: (at: number) => number): Row {
  const { document, quote, start, end, rule, ...rest } = citation.evidence;
  return {
    ...claimCells(citation, lookup),
    ...{ id: citation.id, of: citation.of, about: citation.about },
    ...{ document, quote, start, end, rule },
    start_point: toPoint(start),
    end_point: toPoint(end),
    record: writeJsonLine(rest),
  };
}

function documentRow({ origin, ...document }: DocumentRecord): Row {
  const { id, path, title, outlet, author, published, language, url, text } = document;
  return { id, path, title, outlet, author, published, language, url, format: origin?.format, text };
}

function evidenceRows(exported: Exported): readonly Row[] {
  const lookup = lookupOf(exported);
  const points = new Map(exported.documents.map(({ id, text }) => [id, codePointsOf(text)]));
  return allCitations(exported).map((citation) =>
    evidenceRow(citation, lookup, points.get(citation.evidence.document) ?? ((at) => at)),
  );
}

export function tablesOf(exported: Exported): Readonly<Record<Table['name'], Table>> {
  const { graph, documents } = exported;
  return {
    nodes: { name: 'nodes', columns: NODE_COLUMNS, rows: graph.nodes.map(nodeRow) },
    edges: { name: 'edges', columns: EDGE_COLUMNS, rows: graph.edges.map(edgeRow) },
    evidence: { name: 'evidence', columns: EVIDENCE_COLUMNS, rows: evidenceRows(exported) },
    documents: { name: 'documents', columns: DOCUMENT_COLUMNS, rows: documents.map(documentRow) },
  };
}
