/// Which column or key holds what. The one rule kept here: what was found is said, so that whoever sees it can set it right.

import type { Given } from '../../model/article.ts';
import { cellDate, cellParagraphs, cellText, isFilled, type Row } from './cell.ts';
import type { DateTally } from './date-tally.ts';
import { FIELDS, type Field, type FieldMap } from './field-map.ts';
import { FIELD_NAMES } from './field-name.ts';
import { clean } from './headline.ts';
import { pageParagraphs } from './page-paragraph.ts';
import { underTitle } from './paragraph.ts';

/// The value at a path in a row.
function valueAt(row: Row, path: string): unknown {
  if (path in row) return row[path];
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? (value as Row)[key] : undefined),
      row,
    );
}

function plain(name: string): string {
  return name
    .trim()
    .replace(/^\uFEFF/, '')
    .toLowerCase();
}

/// The names of a row's columns, one level into objects.
function namesIn(row: Row): readonly string[] {
  return Object.entries(row).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? [name, ...Object.keys(value).map((key) => `${name}.${key}`)]
      : [name],
  );
}

/// Which columns of the rows hold what; `wanted` goes before what the names say. `text` is missing where no column is called so.
export function detectFields(rows: readonly Row[], wanted: FieldMap): FieldMap {
  const columns = [...new Set(rows.flatMap(namesIn))];
  const filled = columns.filter((column) => rows.some((row) => isFilled(valueAt(row, column))));
  const found = FIELDS.flatMap((field) => {
    const [column] = FIELD_NAMES[field].flatMap((name) => filled.filter((one) => plain(one) === name));
    const chosen = wanted[field] ?? column;
    return chosen === undefined ? [] : [[field, chosen] as const];
  });
  return Object.fromEntries(found);
}

/// Fewer letters in a cell, on the average, are no article.
const SHORTEST = 200;

/// The column whose cells are longest, where they are as long as articles; null where none is.
export function longestColumn(rows: readonly Row[]): string | null {
  const lengths = [...new Set(rows.flatMap(namesIn))].map((column) => {
    const cells = rows.map((row) => cellParagraphs(valueAt(row, column)).join('').length);
    return { column, length: cells.reduce((sum, length) => sum + length, 0) / rows.length };
  });
  const [longest] = lengths.sort((a, b) => b.length - a.length);
  return longest && longest.length >= SHORTEST ? longest.column : null;
}

function fieldOf(row: Row, fields: FieldMap, name: Field): string | null {
  const column = fields[name];
  const text = column ? cellText(valueAt(row, column)) : null;
  return text !== null && isRendered(column) ? clean(pageParagraphs(text).join(' ')) : text;
}

/// Whether a column says that it holds markup, as those of WordPress do.
function isRendered(column: string | undefined): boolean {
  return column?.endsWith('.rendered') === true;
}

/// What a row gives of its article.
export function rowGiven(row: Row, fields: FieldMap, dates: DateTally): Given {
  const field = (name: Field): string | null => fieldOf(row, fields, name);
  const author = field('author');
  return {
    title: field('title'),
    outlet: field('outlet'),
    // A number is the author's in some database.
    author: author !== null && /^\d+$/.test(author) ? null : author,
    published: dates.day(field('published'), cellDate),
    language: field('language'),
    url: field('url'),
  };
}

export interface RowArticle {
  readonly text: string;
  readonly given: Given;
  /// Whether whoever gave the text cut it off and said so.
  readonly cut: boolean;
}

/// What interfaces for news write behind a text that they cut off: `… [+1200 chars]`.
const CUT = /\s*(?:…|\.{3})?\s*\[\+?\d+ char(?:acter)?s\]\s*$/;

/// The article in a row: its text, and what is given of it. Null where the row has no text.
export function rowArticle(row: Row, fields: FieldMap, dates: DateTally): RowArticle | null {
  const value = fields.text ? valueAt(row, fields.text) : undefined;
  const body = isRendered(fields.text) ? pageParagraphs(cellText(value) ?? '') : cellParagraphs(value);
  const last = body.at(-1);
  if (last === undefined) return null;
  const given = rowGiven(row, fields, dates);
  const paragraphs = [...body.slice(0, -1), last.replace(CUT, '')].filter(Boolean);
  return { text: underTitle(clean(given.title), paragraphs), given, cut: CUT.test(last) };
}

/// The mapping in words: `text = body, title = headline`.
export function describeFields(fields: FieldMap): string {
  return FIELDS.flatMap((field) => (fields[field] ? [`${field} = ${fields[field]}`] : [])).join(', ');
}
