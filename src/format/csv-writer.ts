/// Writes a graph as three tables: nodes, edges, and each sentence behind them. The one rule kept here: a row of
/// evidence reads well in a spreadsheet, and `readCsv` gives the same graph back.

import type {
  ClaimEvidence,
  DocumentRecord,
  GraphBundle,
  GraphEdge,
  GraphFile,
  GraphNode,
  MarkedEvidence,
} from '../model/graph.ts';
import { cellsOfEdge, cellsOfNode, edgeName } from './cell-writer.ts';
import { type CellValue, writeCell } from './column.ts';
import { type CsvOptions, type CsvValue, USUAL_CSV, writeCsvRows } from './csv.ts';
import { EDGE_CELLS, EDGE_HEAD, EVIDENCE_HEAD, NODE_CELLS, NODE_HEAD, OPEN_END } from './csv-column.ts';
import { writeJsonLine } from './json.ts';

type Row = readonly CsvValue[];
type Values = Readonly<Record<string, CellValue | null | undefined>>;

function cell(value: CellValue | null | undefined): CsvValue {
  return typeof value === 'object' && value !== null ? writeCell(value) : value;
}

function nodeRow(node: GraphNode): Row {
  const { label, x, y, size, evidence } = node.attributes;
  const values: Values = { ...cellsOfNode(node), x, y, size };
  const own = NODE_CELLS.map(([name]) => cell(values[name]));
  return [node.key, label, ...own, evidence.length, evidence[0]?.quote];
}

function edgeRow({ key, source, target, attributes }: GraphEdge): Row {
  const values: Values = cellsOfEdge(attributes);
  const own = EDGE_CELLS.map(([name]) => {
    const isEnd = name === 'from' || name === 'to';
    return isEnd && values[name] === '' ? OPEN_END : cell(values[name]);
  });
  const { evidence } = attributes;
  const shown = [edgeName(attributes).label, evidence.length];
  return [source, target, 'Directed', key, ...shown, ...own, evidence.length, evidence[0]?.quote];
}

/// What names are looked up in.
interface Known {
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  readonly labels: ReadonlyMap<string, string>;
}

function evidenceRow(of: 'node' | 'edge', id: string, one: ClaimEvidence | MarkedEvidence, known: Known): Row {
  const { document, quote, ...rest } = one;
  const { outlet, published, title } = known.documents.get(document) ?? {};
  const claim = 'factuality' in one ? one : undefined;
  const sources = claim?.attribution.map(({ source }) => known.labels.get(source) ?? source).join('; ');
  const said = [claim?.factuality, claim?.confidence, sources];
  return [of, id, document, outlet, published, title, quote, ...said, one.rule, writeJsonLine(rest)];
}

function* evidenceRows(graph: GraphFile, known: Known): Generator<Row> {
  yield EVIDENCE_HEAD;
  for (const [of, list] of [
    ['node', graph.nodes],
    ['edge', graph.edges],
  ] as const)
    for (const { key, attributes } of list)
      for (const one of attributes.evidence) yield evidenceRow(of, key, one, known);
}

/// Writes `nodes.csv`, `edges.csv` and `evidence.csv`.
export function writeCsv(
  { graph, documents }: Pick<GraphBundle, 'graph' | 'documents'>,
  options: CsvOptions = USUAL_CSV,
): ReadonlyMap<string, string> {
  const known = {
    documents: new Map(documents.map((document) => [document.id, document])),
    labels: new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.label])),
  };
  return new Map([
    ['nodes.csv', writeCsvRows([NODE_HEAD, ...graph.nodes.map(nodeRow)], options)],
    ['edges.csv', writeCsvRows([EDGE_HEAD, ...graph.edges.map(edgeRow)], options)],
    ['evidence.csv', writeCsvRows(evidenceRows(graph, known), options)],
  ]);
}
