/// Nodes and edges from cells of columns. The one rule kept here: what comes out is unchecked; whoever reads a file
/// checks the graph as a whole.

import { isEntityKind } from '../model/ontology.ts';
import type { CellValue } from './column.ts';

/// Fields by name; what is undefined is left out.
export type Fields = Readonly<Record<string, unknown>>;

function defined(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

type CellsRead = Readonly<Record<string, CellValue>>;

function listOf(value: CellValue | undefined): readonly string[] {
  return Array.isArray(value) ? value : [];
}

function readJsonList(value: CellValue | undefined): readonly unknown[] | undefined {
  return value === undefined ? undefined : listOf(value).map((one) => JSON.parse(one) as unknown);
}

function readEvidence(cells: CellsRead): readonly Fields[] {
  const documents = listOf(cells.documents);
  const quotes = listOf(cells.quotes);
  return listOf(cells.evidence).map((rest, index) => ({
    document: documents[index],
    quote: quotes[index],
    ...(JSON.parse(rest) as Fields),
  }));
}

function readDate(cells: CellsRead): Fields | null {
  if (cells.date_start === undefined) return null;
  const { date_start: start, date_end: end = null, date_precision: precision, date_basis: basis } = cells;
  return { start, end, precision, basis };
}

function entityFields(cells: CellsRead): Fields {
  const { aliases, state, sector, unnamed } = cells;
  return { aliases, state, sector, unnamed };
}

function eventFields(cells: CellsRead): Fields {
  const { subtype = null, factuality, disputed, reports, independent_reports: independentReports } = cells;
  return { subtype, date: readDate(cells), factuality, disputed, reports, independentReports };
}

function openEnd(value: CellValue | undefined): CellValue | null | undefined {
  return value === '' ? null : value;
}

/// What stands beside the cells: the node's key and label, and where it is.
export interface NodeFrame {
  readonly key: string | undefined;
  readonly label: string | undefined;
  readonly place: Readonly<Record<string, number>>;
}

/// A node from its cells.
export function nodeOfCells(cells: CellsRead, { key, label, place }: NodeFrame): Fields {
  const { kind, label_ar: ar, label_en: en } = cells;
  const own = typeof kind === 'string' && isEntityKind(kind) ? entityFields(cells) : eventFields(cells);
  const decisions = { merges: readJsonList(cells.merges), apart: readJsonList(cells.apart) };
  const told = { kind, label, labels: { ar, en }, ...own, ...decisions, ...place, evidence: readEvidence(cells) };
  const attributes = defined(told);
  return { key, attributes };
}

/// The key and the two ends of an edge.
export interface EdgeFrame {
  readonly key: string | undefined;
  readonly source: string | undefined;
  readonly target: string | undefined;
}

/// An edge from its cells.
export function edgeOfCells(cells: CellsRead, frame: EdgeFrame): Fields {
  const { relation: kind, role, title } = cells;
  const ends = { from: openEnd(cells.from), to: openEnd(cells.to) };
  return { ...frame, attributes: defined({ kind, role, title, ...ends, evidence: readEvidence(cells) }) };
}
