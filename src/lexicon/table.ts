/// Tables: the form of the data files, tab-separated, one entry a line under a header of comments. The one
/// rule kept here: a value that does not fit throws at once and names the file, the line and the value.

/// One entry, with its place for messages. A cell left out at the end of a line is empty.
export interface Row<Column extends string> {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/// The entries of a file whose header ends with `# columns: a b c`, exactly the columns asked for.
export function parseTable<const Column extends string>(
  file: string,
  raw: string,
  columns: readonly Column[],
): readonly Row<Column>[] {
  const lines = raw.split('\n');
  const header =
    lines
      .find((line) => line.startsWith('# columns:'))
      ?.slice('# columns:'.length)
      .trim() ?? '';
  if (header !== columns.join(' ')) {
    throw new Error(`${file}: the header says columns "${header}", the reader wants "${columns.join(' ')}"`);
  }
  const rows: Row<Column>[] = [];
  for (const [index, text] of lines.entries()) {
    if (text !== '' && text[0] !== '#') rows.push(parseRow(file, index + 1, text, columns));
  }
  return rows;
}

function parseRow<Column extends string>(
  file: string,
  line: number,
  text: string,
  columns: readonly Column[],
): Row<Column> {
  const values = text.split('\t');
  if (values.length > columns.length) {
    throw new Error(`${file}:${line}: ${values.length} cells for ${columns.length} columns in "${text}"`);
  }
  const cells: Partial<Record<Column, string>> = {};
  for (const [index, column] of columns.entries()) cells[column] = values[index] ?? '';
  return { file, line, cells: cells as Record<Column, string> };
}

/// A cell that must hold one of a few values.
export function choice<Column extends string, const Value extends string>(
  row: Row<Column>,
  column: Column,
  values: readonly Value[],
): Value {
  const found = values.find((value) => value === row.cells[column]);
  if (found === undefined) throw misfit(row, column, `one of ${values.join(', ')}`);
  return found;
}

/// A cell that must hold a whole number.
export function integer<Column extends string>(row: Row<Column>, column: Column): number {
  const value = row.cells[column];
  if (!/^-?\d+$/.test(value)) throw misfit(row, column, 'a whole number');
  return Number(value);
}

/// The words of a cell, or none.
export function words<Column extends string>(row: Row<Column>, column: Column): readonly string[] {
  const value = row.cells[column];
  return value === '' ? [] : value.split(' ');
}

/// Whether a cell of flags, words apart by spaces, holds this one.
export function flag<Column extends string>(row: Row<Column>, column: Column, name: string): boolean {
  return words(row, column).includes(name);
}

/// The error for a cell that does not fit.
export function misfit<Column extends string>(row: Row<Column>, column: Column, wanted: string): Error {
  return new Error(`${row.file}:${row.line}: ${column} is "${row.cells[column]}", which is not ${wanted}`);
}
