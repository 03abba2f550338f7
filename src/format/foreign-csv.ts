/// Tables of nodes and edges from spreadsheets and other programs. The one rule kept here: whatever the columns are
/// called in Gephi, Neo4j, Kumu or Arabic, they are found; a table of edges alone is enough.

import { type CsvRecord, type CsvTable, readCsvTable } from './csv.ts';
import { type ForeignEdge, type ForeignGraph, type ForeignNode, graphOfForeign, isPlaced } from './foreign-graph.ts';
import { FormatError } from './format-error.ts';

// biome-ignore format: lists of words read better in lines
const NAMES = {
  id: ['id', 'key', 'node', 'nodeid', 'node_id', ':id', 'المعرف', 'الرقم'],
  label: ['label', 'name', 'title', 'الاسم', 'التسمية'],
  kind: ['kind', 'type', 'category', 'class', ':label', 'النوع'],
  source: ['source', 'from', 'source_id', ':start_id', 'start', 'المصدر', 'من'],
  target: ['target', 'to', 'target_id', ':end_id', 'end', 'الهدف', 'إلى'],
  relation: ['label', 'relation', 'relationship', 'kind', ':type', 'interaction', 'العلاقة', 'النوع'],
  x: ['x'],
  y: ['y'],
  size: ['size', 'weight'],
} as const satisfies Record<string, readonly string[]>;
type Name = keyof typeof NAMES;

function columnOf({ columns }: CsvTable, name: Name): string | undefined {
  return NAMES[name].find((word) => columns.includes(word));
}

/// Whether the table has a column of sources and one of targets.
export function isEdgeTable(table: CsvTable): boolean {
  return columnOf(table, 'source') !== undefined && columnOf(table, 'target') !== undefined;
}

/// Whether a table seems to be one of edges although its columns do not say so.
function isMeantForEdges(table: CsvTable): boolean {
  const half = columnOf(table, 'source') !== undefined || columnOf(table, 'target') !== undefined;
  return half || /edge|link|relation|tie/i.test(table.file);
}

function reader(table: CsvTable): (record: CsvRecord, name: Name) => string | undefined {
  const columns = new Map((Object.keys(NAMES) as Name[]).map((name) => [name, columnOf(table, name)]));
  return ({ of }, name) => {
    const column = columns.get(name);
    return column === undefined ? undefined : of[column]?.trim();
  };
}

function numberOf(text: string | undefined): number | undefined {
  return text ? Number(text) : undefined;
}

function nodesOf(table: CsvTable): readonly ForeignNode[] {
  const get = reader(table);
  if (columnOf(table, 'id') === undefined && columnOf(table, 'label') === undefined) {
    throw new FormatError(
      `${table.file}, line 1`,
      `expected a column "Id", found ${table.columns.join(', ')}`,
      'columns',
    );
  }
  return table.records.map((record) => ({
    key: get(record, 'id') ?? get(record, 'label') ?? '',
    label: get(record, 'label'),
    kind: get(record, 'kind'),
    x: numberOf(get(record, 'x')),
    y: numberOf(get(record, 'y')),
    size: numberOf(get(record, 'size')),
    place: `${table.file}, line ${record.line}`,
  }));
}

function edgesOf(table: CsvTable): readonly ForeignEdge[] {
  if (!isEdgeTable(table)) {
    const found = table.columns.join(', ');
    throw new FormatError(`${table.file}, line 1`, `expected columns "Source" and "Target", found ${found}`, 'columns');
  }
  const get = reader(table);
  return table.records.map((record) => ({
    key: get(record, 'id'),
    source: get(record, 'source') ?? '',
    target: get(record, 'target') ?? '',
    label: get(record, 'relation'),
    place: `${table.file}, line ${record.line}`,
  }));
}

/// The nodes that edges name, where no table lists them.
function nodesNamedBy(edges: readonly ForeignEdge[]): readonly ForeignNode[] {
  const nodes = new Map<string, ForeignNode>();
  for (const { source, target, place } of edges)
    for (const key of [source, target]) if (key && !nodes.has(key)) nodes.set(key, { key, place });
  return [...nodes.values()];
}

/// Reads one table of edges, or one of nodes, or one of each, in any order.
export function readForeignCsv(files: ReadonlyMap<string, string>): ForeignGraph {
  const tables = [...files].map(([file, text]) => readCsvTable(file, text));
  const edgeTable = tables.find(isEdgeTable) ?? (tables.length === 2 ? tables.find(isMeantForEdges) : undefined);
  const nodeTable = tables.find((table) => table !== edgeTable);
  if (tables.length > 2) {
    throw new FormatError('', `${tables.length} tables at once: expected one of nodes and one of edges`, 'together');
  }
  if (tables.length === 2 && !edgeTable && tables[1]) edgesOf(tables[1]);
  const edges = edgeTable ? edgesOf(edgeTable) : [];
  const nodes = nodeTable ? nodesOf(nodeTable) : nodesNamedBy(edges);
  return { graph: graphOfForeign(nodes, edges), placed: isPlaced(nodes) };
}
