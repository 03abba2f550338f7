/// Reads GEXF that Isnad wrote. The one rule kept here: a graph read back is the graph that was written, and is
/// checked like any other.

import type { GraphFile } from '../model/graph.ts';
import { edgeOfCells, type Fields, nodeOfCells } from './cell-reader.ts';
import { type CellValue, type ColumnType, EDGE_COLUMNS, NODE_COLUMNS, readCell } from './column.ts';
import { FormatError } from './format-error.ts';
import { requireGraphOf } from './graph-json.ts';
import { atTag, readTags, type XmlTag } from './xml.ts';

/// A node or edge while its element is open.
interface Element {
  readonly tag: XmlTag;
  readonly columns: Readonly<Record<string, ColumnType>>;
  readonly cells: Record<string, CellValue>;
  readonly numbers: Record<string, number>;
}

function readAttvalue(element: Element, { attributes }: XmlTag): void {
  const column = attributes.for ?? '';
  const type = element.columns[column];
  if (type) element.cells[column] = readCell(type, attributes.value ?? '');
}

function readInside(element: Element, tag: XmlTag): void {
  const { attributes } = tag;
  if (tag.name === 'attvalue') readAttvalue(element, tag);
  if (tag.name === 'viz:size') element.numbers.size = Number(attributes.value);
  if (tag.name !== 'viz:position') return;
  element.numbers.x = Number(attributes.x);
  element.numbers.y = Number(attributes.y);
}

function nodeOf({ tag, cells, numbers }: Element): Fields {
  return nodeOfCells(cells, { key: tag.attributes.id, label: tag.attributes.label, place: numbers });
}

function edgeOf({ tag, cells }: Element): Fields {
  const { id: key, source, target } = tag.attributes;
  return edgeOfCells(cells, { key, source, target });
}

function opened(tag: XmlTag): Element | null {
  if (tag.name !== 'node' && tag.name !== 'edge') return null;
  return { tag, columns: tag.name === 'node' ? NODE_COLUMNS : EDGE_COLUMNS, cells: {}, numbers: {} };
}

interface Collected {
  readonly nodes: Fields[];
  readonly edges: Fields[];
  foreign: boolean;
}

function collect(text: string): Collected {
  const collected: Collected = { nodes: [], edges: [], foreign: true };
  let element: Element | null = null;
  for (const tag of readTags(text)) {
    if (tag.name === 'attribute' && tag.attributes.id === 'evidence') collected.foreign = false;
    if (tag.kind === 'open') {
      const current: Element | null = element;
      if (current) atTag(text, tag, () => readInside(current, tag));
      else element = opened(tag);
    } else if (element && tag.name === element.tag.name) {
      const done = element;
      if (tag.name === 'node') collected.nodes.push(atTag(text, done.tag, () => nodeOf(done)));
      else collected.edges.push(atTag(text, done.tag, () => edgeOf(done)));
      element = null;
    }
  }
  return collected;
}

/// Reads a graph from GEXF. Throws a `FormatError` where the file is not well-formed, is not Isnad's, or breaks a
/// promise of the schema.
export function readGexf(text: string): GraphFile {
  const { nodes, edges, foreign } = collect(text);
  if (foreign)
    throw new FormatError('', 'this GEXF carries no evidence: only files that Isnad wrote can be read', 'nothing');
  return requireGraphOf(nodes, edges);
}
