/// Rows as COPY reads them. The one rule kept here: whatever a text holds, it is one field of one row, and a key that no
/// database can hold is refused by its name.

import { type Database, StoreError } from './database.ts';

export type Field = string | number | boolean | null;

const SIGNS: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const NUL = '\u0000';
const REPLACEMENT = '\uFFFD';

/// A text without halves of letters.
function wellFormed(text: string): string {
  return /[\uD800-\uDFFF]/.test(text) ? Buffer.from(text).toString() : text;
}

/// A key as it is; one with half a letter or a zero in it would come back as another.
export function requireKey(key: string): string {
  if (wellFormed(key) === key && !key.includes(NUL)) return key;
  throw new StoreError(`the key ${JSON.stringify(key)} has a sign that no database holds: build the graph again`);
}

/// A text for people and for searching; signs that no database holds are shown as unknown.
export function plainText(text: string): string {
  return wellFormed(text).replaceAll(NUL, REPLACEMENT);
}

function spell(field: Field): string {
  if (field === null) return '\\N';
  if (typeof field === 'boolean') return field ? 't' : 'f';
  if (typeof field === 'number') return String(field);
  return field.replace(/[\\\n\r\t]/g, (sign) => SIGNS[sign] ?? sign);
}

/// Letters that are gathered before they are handed over.
const PAGE = 2_000_000;

/// Adds rows to a table, many at a time.
export class CopyRows {
  readonly #database: Database;
  readonly #table: string;
  readonly #columns: readonly string[];
  #lines: string[] = [];
  #length = 0;

  constructor(database: Database, table: string, columns: readonly string[]) {
    this.#database = database;
    this.#table = table;
    this.#columns = columns;
  }

  /// A promise where rows were handed over, so that the usual row costs no wait.
  add(...fields: readonly Field[]): Promise<void> | undefined {
    const line = `${fields.map(spell).join('\t')}\n`;
    this.#lines.push(line);
    this.#length += line.length;
    return this.#length < PAGE ? undefined : this.flush();
  }

  async flush(): Promise<void> {
    if (this.#lines.length === 0) return;
    const text = this.#lines.join('');
    this.#lines = [];
    this.#length = 0;
    await this.#database.copy(this.#table, this.#columns, text);
  }
}
