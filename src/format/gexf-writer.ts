/// Writes GEXF 1.3, the format of Gephi: colours, shapes, sizes, positions, dates and evidence. The one rule kept
/// here: nothing of the graph is left out, so `readGexf` gives the same graph back.

import { APPEARANCE, RELATION_COLOR, type Shape } from '../model/appearance.ts';
import {
  type EdgeAttributes,
  type EntityAttributes,
  type EventAttributes,
  type Evidence,
  GRAPH_SCHEMA,
  type GraphEdge,
  type GraphFile,
  type GraphNode,
  isEvent,
} from '../model/graph.ts';
import { ENTITY_EDGES, ROLES } from '../model/ontology.ts';
import { type Cells, EDGE_COLUMNS, type EdgeColumn, NODE_COLUMNS, type NodeColumn, writeCell } from './gexf-column.ts';
import { maybeSpell, maybeTerm, type Spell } from './gexf-spell.ts';
import { writeJsonLine } from './json.ts';
import { quoteXml, replaceIllegal } from './xml.ts';

/// GEXF knows four shapes; the border of a state is left to its colour.
const SHAPES: Readonly<Record<Shape, string>> = {
  circle: 'disc',
  square: 'square',
  'bordered-square': 'square',
  pin: 'triangle',
  diamond: 'diamond',
};

type Attributes = Readonly<Record<string, string | number | null | undefined>>;

function tag(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}=${quoteXml(String(value))}`)
    .join('');
  return children.length ? `<${name}${written}>${children.join('')}</${name}>` : `<${name}${written}/>`;
}

function writeCells(cells: Cells<string>): string {
  const values: string[] = [];
  for (const [column, value] of Object.entries(cells)) {
    if (value === null || value === undefined) continue;
    const clean = typeof value === 'object' ? value.map(replaceIllegal) : value;
    values.push(tag('attvalue', { for: column, value: writeCell(clean) }));
  }
  return tag('attvalues', {}, values);
}

function writeColumns(owner: 'node' | 'edge', columns: Readonly<Record<string, string>>): string {
  const declared = Object.entries(columns).map(([id, type]) => `\n      ${tag('attribute', { id, title: id, type })}`);
  return `    ${tag('attributes', { class: owner, mode: 'static' }, [...declared, '\n    '])}\n`;
}

function writeSpells(spell: Spell | null): readonly string[] {
  return spell ? [tag('spells', {}, [tag('spell', { start: spell.start, end: spell.end })])] : [];
}

function writeColor(color: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return tag('viz:color', { r, g, b });
}

function evidenceCells(evidence: readonly Evidence[]): Cells<'documents' | 'quotes' | 'evidence'> {
  return {
    documents: evidence.map((one) => one.document),
    quotes: evidence.map((one) => one.quote),
    evidence: evidence.map(({ document: _document, quote: _quote, ...rest }) => writeJsonLine(rest)),
  };
}

function entityCells(attributes: EntityAttributes): Cells<NodeColumn> {
  const { kind, aliases, state, sector, unnamed, merges, apart } = attributes;
  return {
    kind,
    aliases,
    state,
    sector,
    unnamed,
    merges: merges?.map(writeJsonLine),
    apart: apart?.map(writeJsonLine),
  };
}

function eventCells(attributes: EventAttributes): Cells<NodeColumn> {
  const { kind, subtype, date, factuality, disputed, reports } = attributes;
  return {
    kind,
    subtype,
    date_start: date?.start,
    date_end: date?.end,
    date_precision: date?.precision,
    date_basis: date?.basis,
    factuality,
    disputed,
    reports,
    independent_reports: attributes.independentReports,
  };
}

function nodeCells({ attributes }: GraphNode): Cells<NodeColumn> {
  return {
    ...(isEvent(attributes) ? eventCells(attributes) : entityCells(attributes)),
    label_ar: attributes.labels.ar,
    label_en: attributes.labels.en,
    ...evidenceCells(attributes.evidence),
  };
}

function edgeCells(attributes: EdgeAttributes): Cells<EdgeColumn> {
  const own: Cells<EdgeColumn> =
    attributes.kind === 'role'
      ? { role: attributes.role }
      : { title: attributes.title, from: openEnd(attributes.from), to: openEnd(attributes.to) };
  return { relation: attributes.kind, ...own, ...evidenceCells(attributes.evidence) };
}

function openEnd(date: string | null | undefined): string | undefined {
  return date === null ? '' : date;
}

function writeNode(node: GraphNode): string {
  const { label, kind, x, y, size } = node.attributes;
  const look = APPEARANCE[kind];
  return tag('node', { id: node.key, label }, [
    writeCells(nodeCells(node)),
    ...writeSpells(spellOf(node)),
    tag('viz:size', { value: size }),
    tag('viz:position', { x, y, z: 0 }),
    writeColor(look.color),
    tag('viz:shape', { value: SHAPES[look.shape] }),
  ]);
}

function spellOf(node: GraphNode | undefined): Spell | null {
  return node && isEvent(node.attributes) && node.attributes.date ? maybeSpell(node.attributes.date) : null;
}

type Nodes = ReadonlyMap<string, GraphNode>;

/// The event an edge belongs to, if it is an edge of an event.
function eventOf(edge: GraphEdge, nodes: Nodes): GraphNode | undefined {
  if (edge.attributes.kind !== 'role') return undefined;
  return [nodes.get(edge.target), nodes.get(edge.source)].find((node) => node && isEvent(node.attributes));
}

function edgeName(attributes: EdgeAttributes): { readonly kind: string; readonly label: string } {
  if (attributes.kind === 'role') return { kind: attributes.role, label: ROLES[attributes.role].ar };
  return { kind: attributes.kind, label: attributes.title ?? ENTITY_EDGES[attributes.kind].ar };
}

function writeEdge(edge: GraphEdge, nodes: Nodes): string {
  const { key: id, source, target, attributes } = edge;
  const event = eventOf(edge, nodes);
  const term = attributes.kind === 'role' ? spellOf(event) : maybeTerm(attributes.from, attributes.to);
  const weight = attributes.evidence.length;
  return tag('edge', { id, source, target, type: 'directed', weight, ...edgeName(attributes) }, [
    writeCells(edgeCells(attributes)),
    ...writeSpells(term),
    writeColor(event ? APPEARANCE[event.attributes.kind].color : RELATION_COLOR),
  ]);
}

const HEADER = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz"',
  '  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  '  xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">',
  '  <meta>',
  '    <creator>Isnad</creator>',
  `    <keywords>isnad schema ${GRAPH_SCHEMA}</keywords>`,
  '    <description>A knowledge graph in which every node and edge shows the sentence it came from.</description>',
  '  </meta>',
  '  <graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">',
  '',
].join('\n');

function block(name: 'nodes' | 'edges', elements: readonly string[]): string {
  return `    ${tag(name, { count: elements.length }, [...elements.map((one) => `\n      ${one}`), '\n    '])}\n`;
}

/// Writes a graph as GEXF 1.3, one node or edge a line.
export function writeGexf(graph: GraphFile): string {
  const nodes = new Map(graph.nodes.map((node) => [node.key, node]));
  return [
    HEADER,
    writeColumns('node', NODE_COLUMNS),
    writeColumns('edge', EDGE_COLUMNS),
    block('nodes', graph.nodes.map(writeNode)),
    block(
      'edges',
      graph.edges.map((edge) => writeEdge(edge, nodes)),
    ),
    '  </graph>\n</gexf>\n',
  ].join('');
}
