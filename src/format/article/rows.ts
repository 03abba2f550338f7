/// Articles in rows, whatever the rows were written as. The one rule kept here: what the columns were taken for is said once a file, and a
/// row without text costs itself alone.

import { type ArticleFile, articleOf, diagnosticOf, type Part, UnreadableFile } from './article-format.ts';
import { describeFields, detectFields, type Row, rowArticle } from './field.ts';
import { FIELDS, type FieldMap } from './field-map.ts';

/// Rows that are looked at before it is said what their columns hold.
const SAMPLE = 50;

/// The articles of rows, called by their numbers.
export async function* rowArticles(file: ArticleFile, rows: AsyncIterable<Row>, format: string): AsyncGenerator<Part> {
  const iterator = rows[Symbol.asyncIterator]();
  const sample: Row[] = [];
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    sample.push(next.value);
    if (sample.length === SAMPLE) break;
  }
  const fields = requireFields(sample, file.fields ?? {});
  yield diagnosticOf(
    file,
    'fields-read',
    'info',
    `Read as ${describeFields(fields)}: say otherwise with --fields ${FIELDS[0]}=COLUMN,…`,
  );
  let number = 0;
  let empty = 0;
  const read = function* (row: Row): Iterable<Part> {
    number += 1;
    const found = rowArticle(row, fields);
    if (found)
      yield articleOf({ ...file, id: `${file.id}/${number}`, path: `${file.path}/${number}` }, { ...found, format });
    else empty += 1;
  };
  for (const row of sample) yield* read(row);
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield* read(next.value);
  if (empty > 0)
    yield diagnosticOf(
      file,
      'row-empty',
      'warning',
      `${empty} of ${number} rows have no text in ${fields.text}: left out.`,
    );
}

function requireFields(sample: readonly Row[], wanted: FieldMap): FieldMap {
  if (sample.length === 0) throw new UnreadableFile('file-empty', 'The file holds no rows: leave it out.', 'warning');
  const columns = [...new Set(sample.flatMap((row) => Object.keys(row)))];
  const fields = detectFields(sample, wanted);
  if (fields.text) return fields;
  const message = `No column is called as one that holds text; there are ${columns.slice(0, 20).join(', ')}: name it with --fields text=COLUMN.`;
  throw new UnreadableFile('fields-unknown', message);
}
