/// Which rows of a sheet are shown, in which order, and which belong to the selection. The one rule kept here: a row is
/// found by its text as it is shown, spelling folded, and cells without a value come last whichever way one orders.

import { foldLatin } from '../../arabic/latin.ts';
import { foldForLookup } from '../../arabic/normalize.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Language, Selection, TableView } from '../state/view.ts';
import type { CellValue, Sheet, SheetColumn } from './sheet.ts';

function fold(text: string): string {
  return foldLatin(foldForLookup(text));
}

/// The columns shown, in their order; a link may name some that are not there.
export function shownColumns({ columns }: Sheet, chosen: TableView['columns']): readonly SheetColumn[] {
  const asked = columns.filter(({ id, usual }) => (chosen ? chosen.includes(id) : usual));
  return asked.length > 0 ? asked : columns.filter(({ usual }) => usual);
}

/// The folded text of each row, made when rows are first looked for.
const FOLDED = new WeakMap<Sheet, readonly string[]>();

function foldedRows(sheet: Sheet): readonly string[] {
  const known = FOLDED.get(sheet);
  if (known) return known;
  const made = Array.from({ length: sheet.size }, (_, row) =>
    fold(sheet.columns.map((column) => column.text(row)).join(' ')),
  );
  FOLDED.set(sheet, made);
  return made;
}

/// The rows whose cells, shown or not, have every word.
export function rowsWithWords(sheet: Sheet, words: string): readonly number[] {
  const all = Array.from({ length: sheet.size }, (_, row) => row);
  const wanted = fold(words)
    .split(' ')
    .filter((word) => word !== '');
  if (wanted.length === 0) return all;
  const folded = foldedRows(sheet);
  return all.filter((row) => wanted.every((word) => folded[row]?.includes(word)));
}

type Compare = (a: CellValue, b: CellValue) => number;

function compareWith(language: Language): Compare {
  const collator = new Intl.Collator(language, { numeric: true });
  return (a, b) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a ?? ''), String(b ?? ''));
}

export function orderRows(
  sheet: Sheet,
  rows: readonly number[],
  order: TableView['order'],
  language: Language,
): readonly number[] {
  const column = sheet.columns.find(({ id }) => id === order?.column);
  if (!column || !order) return rows;
  const compare = compareWith(language);
  const sign = order.descending ? -1 : 1;
  const valued = rows.map((row) => ({ row, value: column.value(row) }));
  const open = valued.filter(({ value }) => value === null);
  const settled = valued.filter(({ value }) => value !== null);
  settled.sort((a, b) => sign * compare(a.value, b.value) || a.row - b.row);
  return [...settled, ...open].map(({ row }) => row);
}

/// Whether ordering by a column begins with the most: counts do, names and dates do not.
export function beginsWithMost(sheet: Sheet, { value }: SheetColumn): boolean {
  return sheet.size > 0 && typeof value(0) === 'number';
}

/// How a row stands to the selection: it is what is selected, it belongs to it, or neither.
export type Standing = 'selected' | 'tied' | undefined;

/// The keys of what a selection touches: the edges at a node with their other ends, or the ends of an edge.
function touched(dataset: Dataset, { type, key }: Selection): ReadonlySet<string> {
  const edge = dataset.edges.get(key);
  if (type === 'edge') return new Set(edge ? [edge.source, edge.target] : []);
  return new Set((dataset.incident.get(key) ?? []).flatMap((one) => [one.key, one.source, one.target]));
}

export function standings(dataset: Dataset, sheet: Sheet, selection: Selection | null): (row: number) => Standing {
  if (!selection) return () => undefined;
  const tied = touched(dataset, selection);
  return (row) => {
    const { type, key } = sheet.selectionOf(row);
    if (type === selection.type && key === selection.key) return 'selected';
    return tied.has(key) ? 'tied' : undefined;
  };
}
