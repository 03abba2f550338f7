/// Reads the three tables that `writeCsv` wrote. The one rule kept here: whatever is wrong is told with the file and
/// the line it stands in, as a spreadsheet counts lines.

import type { GraphFile } from '../model/graph.ts';
import { edgeOfCells, type Fields, nodeOfCells } from './cell-reader.ts';
import { type CellValue, type ColumnType, readCell } from './column.ts';
import { type CsvRecord, type CsvTable, readCsvTable } from './csv.ts';
import { CSV_FILES, EDGE_CELLS, NODE_CELLS, OPEN_END } from './csv-column.ts';
import { FormatError } from './format-error.ts';
import { requireGraphOf } from './graph-json.ts';

/// The sentences of each node or edge, as their columns hold them.
type Sentences = ReadonlyMap<
  string,
  { readonly documents: string[]; readonly quotes: string[]; readonly evidence: string[] }
>;

function ownerOf(of: string, id: string): string {
  return `${of} ${id}`;
}

function gather({ records }: CsvTable): Sentences {
  const found = new Map<string, { documents: string[]; quotes: string[]; evidence: string[] }>();
  for (const { of } of records) {
    const owner = ownerOf(of.of ?? '', of.id ?? '');
    const list = found.get(owner) ?? { documents: [], quotes: [], evidence: [] };
    found.set(owner, list);
    list.documents.push(of.document ?? '');
    list.quotes.push(of.sentence ?? '');
    list.evidence.push(of.record ?? '');
  }
  return found;
}

type Columns = readonly (readonly [string, ColumnType])[];

function readValue(name: string, type: ColumnType, text: string): CellValue {
  if (text === OPEN_END && (name === 'from' || name === 'to')) return '';
  return readCell(type, text);
}

function cellsOf({ of }: CsvRecord, columns: Columns): Record<string, CellValue> {
  const cells: Record<string, CellValue> = {};
  for (const [name, type] of columns) {
    const text = of[name] ?? '';
    if (text !== '' || name.startsWith('label_')) cells[name] = readValue(name, type, text);
  }
  return cells;
}

/// The cells of a row with its evidence, of which there must be as much as the row says.
function wholeCells(
  owner: string,
  record: CsvRecord,
  columns: Columns,
  sentences: Sentences,
): Record<string, CellValue> {
  const found = sentences.get(owner);
  const [said, there] = [Number(record.of.sentences), found?.evidence.length ?? 0];
  if (said !== there) throw new SyntaxError(`says ${said} sentences, evidence.csv has ${there} of them`);
  return { ...cellsOf(record, columns), ...found };
}

function nodeOf(record: CsvRecord, sentences: Sentences): Fields {
  const { id = '', label } = record.of;
  const { x, y, size, ...cells } = wholeCells(ownerOf('node', id), record, NODE_CELLS, sentences);
  return nodeOfCells(cells, { key: id, label, place: { x, y, size } as Record<string, number> });
}

function edgeOf(record: CsvRecord, sentences: Sentences): Fields {
  const { id = '', source, target } = record.of;
  const cells = wholeCells(ownerOf('edge', id), record, EDGE_CELLS, sentences);
  return edgeOfCells(cells, { key: id, source, target });
}

/// Reads each row; a list that cannot be read is reported at its line.
function readEach({ file, records }: CsvTable, read: (record: CsvRecord) => Fields): readonly Fields[] {
  return records.map((record) => {
    try {
      return read(record);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      throw new FormatError(`${file}, line ${record.line}`, error.message);
    }
  });
}

/// Tells of `nodes[3].attributes.kind` as of a line of a file.
function atLine(error: unknown, tables: Readonly<Record<'nodes' | 'edges', CsvTable>>): unknown {
  if (!(error instanceof FormatError)) return error;
  const [, list, index, rest = ''] = /^(nodes|edges)\[(\d+)\]\.?(.*)$/.exec(error.place) ?? [];
  if (list !== 'nodes' && list !== 'edges') return error;
  const line = tables[list].records[Number(index)]?.line ?? 1;
  const what = rest ? `${rest.replace(/^attributes\./, '')}: ` : '';
  return new FormatError(`${list}.csv, line ${line}`, what + error.reason, error.fault);
}

/// Whether three tables are ours, with evidence.
export function isOwnCsv(files: ReadonlyMap<string, string>): boolean {
  return (
    CSV_FILES.every((name) => files.has(name)) && /^\uFEFF?"?of"?[,;\t]"?id\b/i.test(files.get('evidence.csv') ?? '')
  );
}

/// Reads a graph from `nodes.csv`, `edges.csv` and `evidence.csv`.
export function readCsv(files: ReadonlyMap<string, string>): GraphFile {
  const table = (name: (typeof CSV_FILES)[number]): CsvTable => {
    const text = files.get(name);
    if (text === undefined) throw new FormatError(name, 'is missing: the three files belong together', 'missing');
    return readCsvTable(name, text);
  };
  const tables = { nodes: table('nodes.csv'), edges: table('edges.csv') };
  const sentences = gather(table('evidence.csv'));
  const nodes = readEach(tables.nodes, (record) => nodeOf(record, sentences));
  const edges = readEach(tables.edges, (record) => edgeOf(record, sentences));
  try {
    return requireGraphOf(nodes, edges);
  } catch (error) {
    throw atLine(error, tables);
  }
}
