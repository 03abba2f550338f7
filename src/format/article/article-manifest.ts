/// `manifest.csv`: what somebody knows of the articles beside it. The one rule kept here: a row that names a file goes before what the file
/// says of itself.

import { type Given, NOTHING_GIVEN } from '../../model/article.ts';
import { type ArticleFile, UnreadableFile, withGiven } from './article-format.ts';
import type { Row } from './cell.ts';
import { DateTally } from './date-tally.ts';
import { detectFields, rowGiven } from './field.ts';
import { tableRows } from './table.ts';

const FILE_COLUMNS = ['file', 'filename', 'file_name', 'path', 'name', 'الملف', 'اسم الملف', 'المسار'];

/// What is given of each file, by its path from the manifest's folder. Throws where no column names files.
export async function readManifest(file: ArticleFile): Promise<ReadonlyMap<string, Given>> {
  const rows: Row[] = [];
  for await (const row of tableRows(file.content)) rows.push(row);
  const columns = Object.keys(rows[0] ?? {});
  const named = FILE_COLUMNS.flatMap((name) => columns.filter((column) => column.trim().toLowerCase() === name));
  const [column] = named;
  if (column === undefined) {
    const message = `No column names files; there are ${columns.join(', ')}: call one of them "file".`;
    throw new UnreadableFile('manifest-unread', message);
  }
  const fields = detectFields(
    rows.map((row) => ({ ...row, [column]: undefined })),
    {},
  );
  return new Map(
    rows.map((row) => [cleanPath(row[column]), withGiven(rowGiven(row, fields, new DateTally()), NOTHING_GIVEN)]),
  );
}

function cleanPath(value: unknown): string {
  return String(value ?? '')
    .trim()
    .replaceAll('\\', '/')
    .replace(/^\.\//, '');
}
