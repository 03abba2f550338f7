/// `manifest.csv`: what somebody knows of the articles beside it. The one rule kept here: a row that names a file goes before what the file
/// says of itself.

import { type Given, NOTHING_GIVEN } from '../../model/article.ts';
import { type ArticleFile, UnreadableFile, withGiven } from './article-format.ts';
import type { Row } from './cell.ts';
import { type DateOddity, DateTally } from './date-tally.ts';
import { detectFields, rowGiven } from './field.ts';
import { tableRows } from './table.ts';

const FILE_COLUMNS = ['file', 'filename', 'file_name', 'path', 'name', 'الملف', 'اسم الملف', 'المسار'];

export interface ArticleManifest {
  /// What is given of each file, by its path from the manifest's folder.
  readonly given: ReadonlyMap<string, Given>;
  /// What is to be said of its dates.
  readonly oddities: readonly DateOddity[];
}

/// Reads a manifest. Throws where no column names files.
export async function readManifest(file: ArticleFile): Promise<ArticleManifest> {
  const rows: Row[] = [];
  for await (const row of tableRows(file.content)) rows.push(row);
  const column = requireFileColumn(Object.keys(rows[0] ?? {}));
  const fields = detectFields(
    rows.map((row) => ({ ...row, [column]: undefined })),
    {},
  );
  const dates = new DateTally();
  const given = rows.map(
    (row) => [cleanPath(row[column]), withGiven(rowGiven(row, fields, dates), NOTHING_GIVEN)] as const,
  );
  return { given: new Map(given.filter(([path]) => path !== '')), oddities: [...dates.oddities()] };
}

function requireFileColumn(columns: readonly string[]): string {
  const [column] = FILE_COLUMNS.flatMap((name) => columns.filter((one) => one.trim().toLowerCase() === name));
  if (column !== undefined) return column;
  const message = `No column names files; there are ${columns.join(', ')}: call one of them "file".`;
  throw new UnreadableFile('manifest-unread', message);
}

function cleanPath(value: unknown): string {
  return String(value ?? '')
    .trim()
    .replaceAll('\\', '/')
    .replace(/^\.\//, '');
}
