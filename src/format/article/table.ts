/// Tables of articles, a row each: CSV and TSV. The one rule kept here: the separator is the one that gives the head most columns, and a
/// quote that never closes is an error with its line.

import { finished } from 'node:stream/promises';
import { type Parser, parse } from 'csv-parse';
import { type ArticleFormat, type Part, UnreadableFile } from './article-format.ts';
import type { Row } from './cell.ts';
import { allOf, type Content, piecesOf } from './content.ts';
import { decodeText } from './plain-text.ts';
import { rowArticles } from './rows.ts';

const SEPARATORS = [',', ';', '\t', '|'];
/// Larger tables are read piece by piece and must be UTF-8.
const WHOLE = 64 * 1024 * 1024;

export const table: ArticleFormat = {
  name: 'table',
  title: 'a table',
  extensions: ['.csv', '.tsv', '.tab'],
  largest: null,
  recognizes: () => false,
  async *read(file): AsyncGenerator<Part> {
    yield* rowArticles(file, tableRows(file.content), 'table');
  },
};

/// The rows of a table by the names in its head.
export async function* tableRows(content: Content): AsyncGenerator<Row> {
  const whole = content.size <= WHOLE ? decodeText(await allOf(content)).text : null;
  const head = whole ?? new TextDecoder().decode(await content.read(0, 65_536));
  const source = whole === null ? piecesOf(content) : [whole];
  const [line, stated] = STATED_SEPARATOR.exec(head) ?? [];
  yield* rowsOf(source, { delimiter: stated ?? separatorOf(head), from_line: line === undefined ? 1 : 2 });
}

/// The line by which spreadsheets tell one another the separator.
const STATED_SEPARATOR = /^\uFEFF?sep=(.)\r?\n/i;

function separatorOf(head: string): string {
  const line = head.replace(/"[^"]*"/g, '').split(/\r?\n/)[0] ?? '';
  const count = (separator: string): number => line.split(separator).length;
  return SEPARATORS.reduce((best, next) => (count(next) > count(best) ? next : best));
}

interface Layout {
  readonly delimiter: string;
  /// The line of the head, from 1.
  readonly from_line: number;
}

/// The rows as they are parsed: those before the place where a table breaks off come before that is said.
async function* rowsOf(source: AsyncIterable<Uint8Array> | Iterable<string>, layout: Layout): AsyncGenerator<Row> {
  const rows: Row[] = [];
  const parser = parserInto(rows, layout);
  const ended = finished(parser).then(
    () => null,
    (error: Error) => error,
  );
  for await (const piece of source) {
    if (parser.destroyed) break;
    parser.write(piece);
    yield* rows.splice(0);
  }
  if (!parser.destroyed) parser.end();
  const failure = await ended;
  yield* rows.splice(0);
  if (failure === null) return;
  const message = `The table breaks off: ${failure.message}; the rows before it were read.`;
  throw new UnreadableFile('table-broken', message);
}

/// A parser that keeps nothing for itself.
function parserInto(rows: Row[], layout: Layout): Parser {
  const options = { bom: true, relax_column_count: true, skip_empty_lines: true, trim: false };
  const keep = (row: Row): null => {
    rows.push(row);
    return null;
  };
  return parse<Row>({
    ...options,
    ...layout,
    columns: true,
    max_record_size: 32 * 1024 * 1024,
    on_record: keep,
  }).resume();
}
