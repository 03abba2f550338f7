/// Articles in rows, whatever the rows were written as. The one rule kept here: what the columns were taken for is said once a file; a
/// row without text costs itself alone, and rows that break off cost none of those before.

import { type ArticleFile, articleOf, diagnosticOf, type Part, UnreadableFile } from './article-format.ts';
import type { Row } from './cell.ts';
import { DateTally } from './date-tally.ts';
import { describeFields, detectFields, longestColumn, rowArticle } from './field.ts';
import { FIELDS, type FieldMap } from './field-map.ts';

/// Rows that are looked at before it is said what their columns hold.
const SAMPLE = 50;

/// The articles of rows, called by their numbers. Throws at the end where the rows break off.
export async function* rowArticles(file: ArticleFile, rows: AsyncIterable<Row>, format: string): AsyncGenerator<Part> {
  const sound = new SoundRows(rows);
  const sample = await sound.take(SAMPLE);
  if (sample.length === 0) sound.requireWhole();
  const fields = requireFields(sample, file.fields ?? {});
  const message = `Read as ${describeFields(fields)}: say otherwise with --fields ${FIELDS[0]}=COLUMN,…`;
  yield diagnosticOf(file, 'fields-read', 'info', message);
  const reading = new RowReading(file, fields, format);
  for (const row of sample) yield* reading.read(row);
  for (let row = await sound.next(); row; row = await sound.next()) yield* reading.read(row);
  yield* reading.oddities();
  sound.requireWhole();
}

/// Rows up to where they break off.
class SoundRows {
  readonly #rows: AsyncIterator<Row>;
  #failure: { readonly reason: unknown } | null = null;

  constructor(rows: AsyncIterable<Row>) {
    this.#rows = rows[Symbol.asyncIterator]();
  }

  /// The next row; null where there is none.
  async next(): Promise<Row | null> {
    try {
      const next = await this.#rows.next();
      return next.done ? null : next.value;
    } catch (reason) {
      this.#failure ??= { reason };
      return null;
    }
  }

  async take(most: number): Promise<readonly Row[]> {
    const rows: Row[] = [];
    while (rows.length < most) {
      const row = await this.next();
      if (!row) break;
      rows.push(row);
    }
    return rows;
  }

  /// Throws what the rows broke off with.
  requireWhole(): void {
    if (this.#failure) throw this.#failure.reason;
  }
}

/// Rows that are being read, and what is odd about them.
class RowReading {
  readonly file: ArticleFile;
  readonly fields: FieldMap;
  readonly format: string;
  readonly #dates = new DateTally();
  #rows = 0;
  #empty = 0;
  #cut = 0;

  constructor(file: ArticleFile, fields: FieldMap, format: string) {
    this.file = file;
    this.fields = fields;
    this.format = format;
  }

  *read(row: Row): Iterable<Part> {
    this.#rows += 1;
    const found = rowArticle(row, this.fields, this.#dates);
    if (found === null) {
      this.#empty += 1;
      return;
    }
    if (found.cut) this.#cut += 1;
    const [id, path] = [`${this.file.id}/${this.#rows}`, `${this.file.path}/${this.#rows}`];
    yield articleOf({ ...this.file, id, path }, { text: found.text, given: found.given, format: this.format });
  }

  *oddities(): Iterable<Part> {
    const { file, fields } = this;
    if (this.#empty > 0) {
      const message = `${this.#empty} of ${this.#rows} rows have no text in ${fields.text}: left out.`;
      yield diagnosticOf(file, 'row-empty', 'warning', message);
    }
    if (this.#cut > 0) {
      const message = `${this.#cut} of ${this.#rows} texts were cut off by whoever gave them, and what is left was read: ${fields.url ? `give the addresses in ${fields.url} to isnad build, which fetches the pages` : 'get them whole'}.`;
      yield diagnosticOf(file, 'feed-summaries', 'warning', message);
    }
    for (const { code, message, severity } of this.#dates.oddities()) yield diagnosticOf(file, code, severity, message);
  }
}

function requireFields(sample: readonly Row[], wanted: FieldMap): FieldMap {
  if (sample.length === 0) throw new UnreadableFile('file-empty', 'The file holds no rows: leave it out.', 'warning');
  const fields = detectFields(sample, wanted);
  if (fields.text) return fields;
  throw new UnreadableFile('fields-unknown', withoutText(sample, fields));
}

/// Longer names are no names but cells.
const LONGEST_NAME = 100;

/// What to do about rows of which no column is called as one that holds text.
function withoutText(sample: readonly Row[], { url }: FieldMap): string {
  const names = [...new Set(sample.flatMap((row) => Object.keys(row)))];
  if (names.some((name) => name.length > LONGEST_NAME))
    return 'The first line names no columns but is a row itself: write names above it, such as title,text,date.';
  const columns = names.slice(0, 20).join(', ');
  const longest = longestColumn(sample);
  if (longest !== null)
    return `No column is called as one that holds text; there are ${columns}: if it is ${longest}, the longest, say --fields text=${longest}.`;
  return url === undefined
    ? `No column is called as one that holds text; there are ${columns}: name it with --fields text=COLUMN.`
    : `The rows hold addresses and no text; there are ${columns}: give the addresses in ${url} to isnad build, which fetches the pages.`;
}
