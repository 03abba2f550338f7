/// Reads GEXF that Isnad wrote. The one rule kept here: a graph read back is the graph that was written, and is
/// checked like any other.

import { GRAPH_SCHEMA, type GraphFile } from '../model/graph.ts';
import { isEntityKind } from '../model/ontology.ts';
import { FormatError, placeOf } from './format-error.ts';
import { EDGE_COLUMNS, type GexfType, type GexfValue, NODE_COLUMNS, readCell } from './gexf-column.ts';
import { requireGraph } from './graph-json.ts';
import { readTags, type XmlTag } from './xml.ts';

/// A node or edge while its element is open.
interface Element {
  readonly tag: XmlTag;
  readonly columns: Readonly<Record<string, GexfType>>;
  readonly cells: Record<string, GexfValue>;
  readonly numbers: Record<string, number>;
}

/// Fields by name; what is undefined is left out.
type Fields = Readonly<Record<string, unknown>>;

function defined(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
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

function listOf(value: GexfValue | undefined): readonly string[] {
  return Array.isArray(value) ? value : [];
}

function readJsonList(value: GexfValue | undefined): readonly unknown[] | undefined {
  return value === undefined ? undefined : listOf(value).map((one) => JSON.parse(one) as unknown);
}

function readEvidence(cells: Readonly<Record<string, GexfValue>>): readonly Fields[] {
  const documents = listOf(cells.documents);
  const quotes = listOf(cells.quotes);
  return listOf(cells.evidence).map((rest, index) => ({
    document: documents[index],
    quote: quotes[index],
    ...(JSON.parse(rest) as Fields),
  }));
}

function readDate(cells: Readonly<Record<string, GexfValue>>): Fields | null {
  if (cells.date_start === undefined) return null;
  const { date_start: start, date_end: end = null, date_precision: precision, date_basis: basis } = cells;
  return { start, end, precision, basis };
}

function entityFields(cells: Readonly<Record<string, GexfValue>>): Fields {
  const { aliases, state, sector, unnamed } = cells;
  return { aliases, state, sector, unnamed, merges: readJsonList(cells.merges), apart: readJsonList(cells.apart) };
}

function eventFields(cells: Readonly<Record<string, GexfValue>>): Fields {
  const { subtype = null, factuality, disputed, reports, independent_reports: independentReports } = cells;
  return { subtype, date: readDate(cells), factuality, disputed, reports, independentReports };
}

function nodeOf({ tag, cells, numbers }: Element): Fields {
  const { kind, label_ar: ar, label_en: en } = cells;
  const own = typeof kind === 'string' && isEntityKind(kind) ? entityFields(cells) : eventFields(cells);
  const { label } = tag.attributes;
  const attributes = defined({ kind, label, labels: { ar, en }, ...own, ...numbers, evidence: readEvidence(cells) });
  return { key: tag.attributes.id, attributes };
}

function openEnd(value: GexfValue | undefined): GexfValue | null | undefined {
  return value === '' ? null : value;
}

function edgeOf({ tag, cells }: Element): Fields {
  const { relation: kind, role, title } = cells;
  const ends = { from: openEnd(cells.from), to: openEnd(cells.to) };
  const { id: key, source, target } = tag.attributes;
  return { key, source, target, attributes: defined({ kind, role, title, ...ends, evidence: readEvidence(cells) }) };
}

function opened(tag: XmlTag): Element | null {
  if (tag.name !== 'node' && tag.name !== 'edge') return null;
  return { tag, columns: tag.name === 'node' ? NODE_COLUMNS : EDGE_COLUMNS, cells: {}, numbers: {} };
}

/// Runs a step of reading; what its JSON cells get wrong is reported at the tag's place.
function at<T>(text: string, tag: XmlTag, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new FormatError(placeOf(text, tag.at), `<${tag.name}> has a list that cannot be read: ${error.message}`);
  }
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
      if (current) at(text, tag, () => readInside(current, tag));
      else element = opened(tag);
    } else if (element && tag.name === element.tag.name) {
      const done = element;
      if (tag.name === 'node') collected.nodes.push(at(text, done.tag, () => nodeOf(done)));
      else collected.edges.push(at(text, done.tag, () => edgeOf(done)));
      element = null;
    }
  }
  return collected;
}

/// Reads a graph from GEXF. Throws a `FormatError` where the file is not well-formed, is not Isnad's, or breaks a
/// promise of the schema.
export function readGexf(text: string): GraphFile {
  const { nodes, edges, foreign } = collect(text);
  if (foreign) throw new FormatError('', 'this GEXF carries no evidence: only files that Isnad wrote can be read');
  return requireGraph({
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    attributes: { schema: GRAPH_SCHEMA },
    nodes,
    edges,
  });
}
