/// CSV, as spreadsheets read and write it. The one rule kept here: no cell can become a formula, and every cell is
/// read back as it was.

import { FormatError, show } from './format-error.ts';
import { replaceIllegal } from './xml.ts';

export const SEPARATORS = [',', ';', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

export interface CsvOptions {
  readonly separator: Separator;
  /// Whether the file begins with a byte order mark, without which Excel takes Arabic for gibberish.
  readonly bom: boolean;
}

export const BOM = '\uFEFF';
export const USUAL_CSV: CsvOptions = { separator: ',', bom: false };

/// What spreadsheets take for the beginning of a formula, the wide forms included, and our own guard.
const FORMULA = /^[=+\-@\t\r\n'\uFF1D\uFF0B\uFF0D\uFF20]/;
const NEEDS_QUOTES = /["\r\n,;\t]|^\s|\s$/;

export type CsvValue = string | number | boolean | null | undefined;

function writeValue(value: CsvValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const clean = replaceIllegal(value);
  const guarded = FORMULA.test(clean) ? `'${clean}` : clean;
  return NEEDS_QUOTES.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/// Rows as CSV: text that would be a formula gets an apostrophe in front.
export function writeCsvRows(rows: Iterable<readonly CsvValue[]>, { separator, bom }: CsvOptions): string {
  const lines: string[] = [];
  for (const row of rows) lines.push(`${row.map(writeValue).join(separator)}\n`);
  return (bom ? BOM : '') + lines.join('');
}

/// A cell without the apostrophe that keeps it from being a formula.
function unguard(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}

/// A row, and the line of the file it begins on.
interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/// More than any first line that names columns.
const LONGEST_HEAD = 20_000;

/// The separator that stands most often outside quotes in the first line.
function separatorOf(text: string): Separator {
  const head = (/^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.slice(0, LONGEST_HEAD))?.[0] ?? '').replace(
    /"(?:[^"]|"")*"/g,
    '',
  );
  const count = (separator: string): number => head.split(separator).length;
  return [...SEPARATORS].sort((a, b) => count(b) - count(a))[0] ?? ',';
}

const PLAIN: Readonly<Record<Separator, RegExp>> = {
  ',': /[^,\r\n]*/y,
  ';': /[^;\r\n]*/y,
  '\t': /[^\t\r\n]*/y,
};
const QUOTED = /"([^"]*(?:""[^"]*)*)"/y;
const LINE_END = /\r\n|\n|\r/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/// A walk over a file; `line` counts from 1.
interface Walk {
  readonly file: string;
  readonly text: string;
  readonly separator: Separator;
  at: number;
  line: number;
}

function takeCell(walk: Walk): string {
  const { file, text, at, line, separator } = walk;
  if (text[at] !== '"') {
    const plain = matchAt(PLAIN[separator], text, at)?.[0] ?? '';
    walk.at += plain.length;
    return unguard(plain);
  }
  const quoted = matchAt(QUOTED, text, at);
  if (!quoted) throw new FormatError(`${file}, line ${line}`, 'the file breaks off inside quotation marks', 'cut');
  const [whole, inner = ''] = quoted;
  walk.at += whole.length;
  walk.line += (whole.match(/\r\n|\n|\r/g) ?? []).length;
  const next = text[walk.at];
  if (next !== undefined && next !== separator && next !== '\r' && next !== '\n')
    throw new FormatError(
      `${file}, line ${walk.line}`,
      `after the closing quotation mark stands ${show(next)}`,
      'malformed',
    );
  return unguard(inner.replaceAll('""', '"'));
}

function takeRow(walk: Walk): CsvRow {
  const { line } = walk;
  const cells = [takeCell(walk)];
  while (walk.text[walk.at] === walk.separator) {
    walk.at += 1;
    cells.push(takeCell(walk));
  }
  walk.at += matchAt(LINE_END, walk.text, walk.at)?.[0].length ?? 0;
  walk.line += 1;
  return { line, cells };
}

/// The rows of a file, blank lines left out; `file` is its name for messages.
function* readRows(file: string, source: string): Generator<CsvRow> {
  const text = source.startsWith(BOM) ? source.slice(1) : source;
  const walk: Walk = { file, text, separator: separatorOf(text), at: 0, line: 1 };
  while (walk.at < text.length) {
    const row = takeRow(walk);
    if (row.cells.length > 1 || row.cells[0]?.trim()) yield row;
  }
}

/// A row by the names of its columns, in small letters.
export interface CsvRecord {
  readonly line: number;
  readonly of: Readonly<Record<string, string>>;
}

export interface CsvTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly records: readonly CsvRecord[];
}

/// Reads a table whose first row names its columns; every other row must have as many cells.
export function readCsvTable(file: string, text: string): CsvTable {
  const [head, ...rows] = readRows(file, text);
  if (!head) throw new FormatError(file, 'the file is empty: its first line must name the columns', 'empty');
  const columns = head.cells.map((name) => name.trim().toLowerCase());
  const records = rows.map(({ line, cells }): CsvRecord => {
    if (cells.length !== columns.length) {
      const message = `has ${cells.length} cells, the first line names ${columns.length} columns`;
      throw new FormatError(`${file}, line ${line}`, message, 'columns');
    }
    return { line, of: Object.fromEntries(columns.map((name, n) => [name, cells[n] ?? ''])) };
  });
  return { file, columns, records };
}
