/// Tables of articles, a row each: CSV and TSV. The one rule kept here: the separator is the one that gives the head most columns, and a
/// quote that never closes is an error with its line.

import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { type ArticleFormat, type Part, UnreadableFile } from './article-format.ts';
import { allOf, type Content, piecesOf } from './content.ts';
import type { Row } from './field.ts';
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
  yield* rowsOf(Readable.from(source, { objectMode: false }), separatorOf(head));
}

function separatorOf(head: string): string {
  const line = head.replace(/"[^"]*"/g, '').split(/\r?\n/)[0] ?? '';
  const count = (separator: string): number => line.split(separator).length;
  return SEPARATORS.reduce((best, next) => (count(next) > count(best) ? next : best));
}

async function* rowsOf(source: Readable, delimiter: string): AsyncGenerator<Row> {
  const options = {
    columns: true,
    delimiter,
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: false,
  };
  const parser = source.pipe(parse({ ...options, max_record_size: 32 * 1024 * 1024 }));
  source.on('error', (error) => parser.destroy(error));
  try {
    for await (const row of parser) yield row as Row;
  } catch (error) {
    throw new UnreadableFile(
      'table-broken',
      `The table breaks off: ${(error as Error).message}; the rows before it were read.`,
    );
  }
}
