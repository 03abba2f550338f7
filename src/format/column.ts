/// Columns of a graph in a format that knows attributes but no nested records: which one carries what. The one rule
/// kept here: writers and readers share these lists, so that what is written can be read back.

/// The types of columns, as GEXF 1.3 calls them.
export type ColumnType = 'string' | 'boolean' | 'integer' | 'double' | 'liststring';
export type CellValue = string | boolean | number | readonly string[];

/// Columns of nodes. `merges` and `apart` hold, as JSON, the decisions behind a node. `evidence` holds, as JSON,
/// what `quotes` and `documents` leave open: rule, span, marks and the rest of each sentence's record, in the same
/// order.
export const NODE_COLUMNS = {
  kind: 'string',
  subtype: 'string',
  label_ar: 'string',
  label_en: 'string',
  aliases: 'liststring',
  state: 'string',
  sector: 'string',
  unnamed: 'boolean',
  merges: 'liststring',
  apart: 'liststring',
  date_start: 'string',
  date_end: 'string',
  date_precision: 'string',
  date_basis: 'string',
  factuality: 'string',
  disputed: 'boolean',
  reports: 'integer',
  independent_reports: 'integer',
  documents: 'liststring',
  quotes: 'liststring',
  evidence: 'liststring',
} as const satisfies Record<string, ColumnType>;

/// Columns of edges; `relation` is `role` or the kind of an edge between entities, an empty `from` or `to` is an
/// open end.
export const EDGE_COLUMNS = {
  relation: 'string',
  role: 'string',
  title: 'string',
  from: 'string',
  to: 'string',
  documents: 'liststring',
  quotes: 'liststring',
  evidence: 'liststring',
} as const satisfies Record<string, ColumnType>;

/// Where a node stands and how big it is, for formats that have no words of their own for it.
export const PLACE_COLUMNS = { x: 'double', y: 'double', size: 'double' } as const satisfies Record<string, ColumnType>;

export type NodeColumn = keyof typeof NODE_COLUMNS;
export type EdgeColumn = keyof typeof EDGE_COLUMNS;
export type Cells<Column extends string> = Readonly<Partial<Record<Column, CellValue | null | undefined>>>;

/// A value as text; a list as GEXF 1.3 writes it: `["one", "two"]`, quotes and backslashes escaped by a backslash.
export function writeCell(value: CellValue): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/// The value that a cell's text stands for; throws a `SyntaxError` on a list that is none.
export function readCell(type: ColumnType, text: string): CellValue {
  if (type === 'boolean') return text === 'true';
  if (type === 'integer' || type === 'double') return Number(text);
  return type === 'liststring' ? (JSON.parse(text) as readonly string[]) : text;
}
