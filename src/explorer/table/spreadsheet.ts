/// Rows as text for a spreadsheet. The one rule kept here: the file holds the rows and columns that are shown, with
/// values as they are, dates as ISO and numbers plain, and no cell can be taken for a formula.

import type { CellValue, SheetColumn } from './sheet.ts';

/// Says to spreadsheets that what follows is UTF-8.
const BYTE_ORDER_MARK = '\uFEFF';
/// What spreadsheets take for the beginning of a formula.
const FORMULA = /^[=+\-@\t\r]/;

function plain(value: CellValue): string {
  const text = String(value ?? '');
  return typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function lines(
  columns: readonly SheetColumn[],
  heads: readonly string[],
  rows: readonly number[],
): readonly (readonly string[])[] {
  return [heads, ...rows.map((row) => columns.map(({ value }) => plain(value(row))))];
}

/// RFC 4180, with a byte order mark.
export function writeCsv(columns: readonly SheetColumn[], heads: readonly string[], rows: readonly number[]): string {
  const text = lines(columns, heads, rows).map((cells) => `${cells.map(quoted).join(',')}\r\n`);
  return BYTE_ORDER_MARK + text.join('');
}

/// Cells apart by tabs, as spreadsheets paste them.
export function writeTabbed(
  columns: readonly SheetColumn[],
  heads: readonly string[],
  rows: readonly number[],
): string {
  const flat = (text: string): string => text.replace(/\s+/g, ' ');
  return lines(columns, heads, rows)
    .map((cells) => cells.map(flat).join('\t'))
    .join('\n');
}
