/// Columns of a GEXF file: which attribute carries what. The one rule kept here: writer and reader share this
/// list, so that what is written can be read back.

/// The types of GEXF 1.3 that are used.
export type GexfType = 'string' | 'boolean' | 'integer' | 'liststring';
export type GexfValue = string | boolean | number | readonly string[];

/// Columns of nodes. `merges` and `apart` hold, as JSON, the decisions behind an entity. `evidence` holds, as JSON, what `quotes` and `documents` leave open: rule, span, marks and
/// the rest of each sentence's record, in the same order.
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
} as const satisfies Record<string, GexfType>;

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
} as const satisfies Record<string, GexfType>;

export type NodeColumn = keyof typeof NODE_COLUMNS;
export type EdgeColumn = keyof typeof EDGE_COLUMNS;
export type Cells<Column extends string> = Readonly<Partial<Record<Column, GexfValue | null | undefined>>>;

/// A list as GEXF 1.3 writes it: `["one", "two"]`, quotes and backslashes escaped by a backslash.
export function writeCell(value: GexfValue): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/// The value that a cell's text stands for; throws a `SyntaxError` on a list that is none.
export function readCell(type: GexfType, text: string): GexfValue {
  if (type === 'boolean') return text === 'true';
  if (type === 'integer') return Number(text);
  return type === 'liststring' ? (JSON.parse(text) as readonly string[]) : text;
}
