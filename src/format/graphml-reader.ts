/// Reads GraphML that Isnad wrote. The one rule kept here: a graph read back is the graph that was written, and is
/// checked like any other.

import type { GraphFile } from '../model/graph.ts';
import { edgeOfCells, type Fields, nodeOfCells } from './cell-reader.ts';
import { type CellValue, type ColumnType, EDGE_COLUMNS, NODE_COLUMNS, PLACE_COLUMNS, readCell } from './column.ts';
import { FormatError } from './format-error.ts';
import { requireGraphOf } from './graph-json.ts';
import { atTag, readTags, type XmlTag } from './xml.ts';

const COLUMNS: Readonly<Record<string, Readonly<Record<string, ColumnType>>>> = {
  node: { label: 'string', ...NODE_COLUMNS, ...PLACE_COLUMNS },
  edge: EDGE_COLUMNS,
};

/// A node or edge while its element is open.
interface Element {
  readonly tag: XmlTag;
  readonly cells: Record<string, CellValue>;
}

function readData({ tag, cells }: Element, key: string, text: string): void {
  const column = key.slice(key.indexOf('.') + 1);
  const type = COLUMNS[tag.name]?.[column];
  if (type) cells[column] = readCell(type, text);
}

function textOf(value: CellValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function fieldsOf({ tag, cells }: Element): Fields {
  const { id: key, source, target } = tag.attributes;
  if (tag.name === 'edge') return edgeOfCells(cells, { key, source, target });
  const { label, x, y, size, ...rest } = cells;
  const place = Object.fromEntries(Object.entries({ x, y, size }).filter(([, at]) => at !== undefined));
  return nodeOfCells(rest, { key, label: textOf(label), place: place as Record<string, number> });
}

interface Collected {
  readonly node: Fields[];
  readonly edge: Fields[];
  own: boolean;
}

function collect(text: string): Collected {
  const collected: Collected = { node: [], edge: [], own: false };
  let element: Element | null = null;
  let key = '';
  for (const tag of readTags(text)) {
    const current: Element | null = element;
    if (tag.kind === 'open') {
      if (tag.name === 'key' && tag.attributes.id === 'node.evidence') collected.own = true;
      if (tag.name === 'data') key = tag.attributes.key ?? '';
      if (tag.name === 'node' || tag.name === 'edge') element = { tag, cells: {} };
    } else if (current && tag.name === 'data') {
      atTag(text, tag, () => readData(current, key, tag.text));
    } else if (current && tag.name === current.tag.name) {
      collected[current.tag.name as 'node' | 'edge'].push(atTag(text, current.tag, () => fieldsOf(current)));
      element = null;
    }
  }
  return collected;
}

/// Reads a graph from GraphML. Throws a `FormatError` where the file is not well-formed, is not Isnad's, or breaks a
/// promise of the schema.
export function readGraphml(text: string): GraphFile {
  const { node: nodes, edge: edges, own } = collect(text);
  if (!own)
    throw new FormatError('', 'this GraphML carries no evidence: only files that Isnad wrote can be read', 'nothing');
  return requireGraphOf(nodes, edges);
}
