/// Writes GraphML, which Gephi, Cytoscape, yEd and networkx read: typed keys, all attributes and all evidence. The
/// one rule kept here: nothing of the graph is left out, so `readGraphml` gives the same graph back.

import { APPEARANCE } from '../model/appearance.ts';
import { GRAPH_SCHEMA, type GraphEdge, type GraphFile, type GraphNode } from '../model/graph.ts';
import { cellsOfEdge, cellsOfNode, edgeName } from './cell-writer.ts';
import { type Cells, type ColumnType, EDGE_COLUMNS, NODE_COLUMNS, PLACE_COLUMNS, writeCell } from './column.ts';
import { escapeXml, quoteXml, replaceIllegal } from './xml.ts';

/// Lists are written as JSON: GraphML knows no lists.
const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  boolean: 'boolean',
  integer: 'int',
  double: 'double',
  liststring: 'string',
};

/// What other programs look for, and what is left aside on reading back.
const SHOWN = { color: 'string', weight: 'integer', name: 'string' } as const satisfies Record<string, ColumnType>;
const NODE_KEYS = { label: 'string', ...NODE_COLUMNS, ...PLACE_COLUMNS, color: SHOWN.color } as const;
const EDGE_KEYS = { label: SHOWN.name, ...EDGE_COLUMNS, weight: SHOWN.weight } as const;

function keys(owner: 'node' | 'edge', columns: Readonly<Record<string, ColumnType>>): readonly string[] {
  return Object.entries(columns).map(
    ([name, type]) => `  <key id="${owner}.${name}" for="${owner}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`,
  );
}

function writeAll(owner: 'node' | 'edge', cells: Cells<string>): string {
  const written: string[] = [];
  for (const [column, value] of Object.entries(cells)) {
    if (value === null || value === undefined) continue;
    const clean = typeof value === 'object' ? value.map(replaceIllegal) : value;
    written.push(`<data key="${owner}.${column}">${escapeXml(writeCell(clean))}</data>`);
  }
  return written.join('');
}

function writeNode(node: GraphNode): string {
  const { label, kind, x, y, size } = node.attributes;
  const cells = { label, ...cellsOfNode(node), x, y, size, color: APPEARANCE[kind].color };
  return `    <node id=${quoteXml(node.key)}>${writeAll('node', cells)}</node>\n`;
}

function writeEdge({ key, source, target, attributes }: GraphEdge): string {
  const ends = `id=${quoteXml(key)} source=${quoteXml(source)} target=${quoteXml(target)}`;
  const cells = { label: edgeName(attributes).label, ...cellsOfEdge(attributes), weight: attributes.evidence.length };
  return `    <edge ${ends}>${writeAll('edge', cells)}</edge>\n`;
}

/// Writes a graph as GraphML, one node or edge a line.
export function writeGraphml(graph: GraphFile): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"\n',
    '  xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n',
    `  <desc>Isnad, schema ${GRAPH_SCHEMA}: every node and edge shows the sentence it came from.</desc>\n`,
    ...keys('node', NODE_KEYS),
    ...keys('edge', EDGE_KEYS),
    '  <graph id="isnad" edgedefault="directed">\n',
    ...graph.nodes.map(writeNode),
    ...graph.edges.map(writeEdge),
    '  </graph>\n</graphml>\n',
  ].join('');
}
