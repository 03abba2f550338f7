/// Writes GEXF 1.3, the format of Gephi: colours, shapes, sizes, positions, dates and evidence. The one rule kept
/// here: nothing of the graph is left out, so `readGexf` gives the same graph back.

import { APPEARANCE, RELATION_COLOR, type Shape } from '../model/appearance.ts';
import { GRAPH_SCHEMA, type GraphEdge, type GraphFile, type GraphNode, isEvent } from '../model/graph.ts';
import { cellsOfEdge, cellsOfNode, edgeName, eventOf, spellOf, termOf } from './cell-writer.ts';
import { type Cells, EDGE_COLUMNS, NODE_COLUMNS, writeCell } from './column.ts';
import type { Spell } from './gexf-spell.ts';
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
  let written = '';
  for (const key of Object.keys(attributes)) {
    const value = attributes[key];
    if (value !== null && value !== undefined) written += ` ${key}=${quoteXml(String(value))}`;
  }
  return children.length ? `<${name}${written}>${children.join('')}</${name}>` : `<${name}${written}/>`;
}

function writeCells<Column extends string>(cells: Cells<Column>): string {
  const values: string[] = [];
  for (const column of Object.keys(cells) as Column[]) {
    const value = cells[column];
    if (value === null || value === undefined) continue;
    const clean = typeof value === 'object' ? value.map(replaceIllegal) : value;
    values.push(`<attvalue for="${column}" value=${quoteXml(writeCell(clean))}/>`);
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

function writeNode(node: GraphNode): string {
  const { label, kind, x, y, size } = node.attributes;
  const look = APPEARANCE[kind];
  return tag('node', { id: node.key, label }, [
    writeCells(cellsOfNode(node)),
    ...writeSpells(spellOf(node)),
    tag('viz:size', { value: size }),
    tag('viz:position', { x, y, z: 0 }),
    writeColor(look.color),
    tag('viz:shape', { value: SHAPES[look.shape] }),
  ]);
}

/// What edges show of their event.
interface EventLook {
  readonly spell: Spell | null;
  readonly color: string;
}

function writeEdge(edge: GraphEdge, events: ReadonlyMap<string, EventLook>): string {
  const { key: id, source, target, attributes } = edge;
  const event = eventOf(edge, events);
  const weight = attributes.evidence.length;
  return tag('edge', { id, source, target, type: 'directed', weight, ...edgeName(attributes) }, [
    writeCells(cellsOfEdge(attributes)),
    ...writeSpells(termOf(edge, event?.spell ?? null)),
    writeColor(event?.color ?? RELATION_COLOR),
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

/// A graph as GEXF 1.3 element by element, one node or edge a line: all nodes first. Of nodes nothing is kept but what edges say of their
/// events.
export class GexfWriter {
  readonly #nodes: number;
  readonly #edges: number;
  readonly #events = new Map<string, EventLook>();
  #written = 0;

  /// For so many nodes and edges.
  constructor(nodes: number, edges: number) {
    this.#nodes = nodes;
    this.#edges = edges;
  }

  /// What stands before the first node.
  begin(): string {
    const columns = writeColumns('node', NODE_COLUMNS) + writeColumns('edge', EDGE_COLUMNS);
    return `${HEADER}${columns}    <nodes count="${this.#nodes}">${this.#afterNodes()}`;
  }

  node(node: GraphNode): string {
    const { key, attributes } = node;
    if (isEvent(attributes)) this.#events.set(key, { spell: spellOf(node), color: APPEARANCE[attributes.kind].color });
    this.#written += 1;
    return `\n      ${writeNode(node)}${this.#afterNodes()}`;
  }

  edge(edge: GraphEdge): string {
    return `\n      ${writeEdge(edge, this.#events)}`;
  }

  /// What stands behind the last edge.
  end(): string {
    return '\n    </edges>\n  </graph>\n</gexf>\n';
  }

  /// What stands between the last node and the first edge.
  #afterNodes(): string {
    return this.#written < this.#nodes ? '' : `\n    </nodes>\n    <edges count="${this.#edges}">`;
  }
}

/// Writes a graph as GEXF 1.3.
export function writeGexf({ nodes, edges }: GraphFile): string {
  const writer = new GexfWriter(nodes.length, edges.length);
  const pieces = [
    writer.begin(),
    ...nodes.map((node) => writer.node(node)),
    ...edges.map((edge) => writer.edge(edge)),
    writer.end(),
  ];
  return pieces.join('');
}
