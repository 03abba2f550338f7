/// The columns of the CSV files. The one rule kept here: the first columns are those that Gephi and Excel look for,
/// the last of `evidence.csv` holds as JSON what the others leave open.

import { type ColumnType, EDGE_COLUMNS, NODE_COLUMNS, PLACE_COLUMNS } from './column.ts';

/// The three files of a graph.
export const CSV_FILES = ['nodes.csv', 'edges.csv', 'evidence.csv'] as const;

function own(columns: Readonly<Record<string, ColumnType>>): readonly (readonly [string, ColumnType])[] {
  return Object.entries(columns).filter(([name]) => !['documents', 'quotes', 'evidence'].includes(name));
}

/// What a node or an edge carries, except its evidence.
export const NODE_CELLS = [...own(NODE_COLUMNS), ...Object.entries(PLACE_COLUMNS)];
export const EDGE_CELLS = own(EDGE_COLUMNS);

export const NODE_HEAD = ['Id', 'Label', ...NODE_CELLS.map(([name]) => name), 'sentences', 'first_sentence'];
export const EDGE_HEAD = [
  'Source',
  'Target',
  'Type',
  'Id',
  'Label',
  'Weight',
  ...EDGE_CELLS.map(([name]) => name),
  'sentences',
  'first_sentence',
];
export const EVIDENCE_HEAD = [
  'of',
  'id',
  'document',
  'outlet',
  'published',
  'article',
  'sentence',
  'factuality',
  'confidence',
  'according_to',
  'rule',
  'record',
];

/// The ends of an office that are known to be open.
export const OPEN_END = 'open';
