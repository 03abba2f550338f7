/// A PostgreSQL as the store uses it, embedded or shared. The one rule kept here: whoever asks it does not know which
/// of the two it is, so that there is one SQL for both.

export type Value = string | number | boolean | null | readonly string[];

export interface Database {
  /// Runs one statement with its values (`$1`, `$2`, …) and gives its rows.
  query<Row extends object>(sql: string, values?: readonly Value[]): Promise<readonly Row[]>;
  /// Runs statements that take no values and give nothing.
  run(sql: string): Promise<void>;
  /// Adds rows to a table; `text` holds them as COPY reads them.
  copy(table: string, columns: readonly string[], text: string): Promise<void>;
  /// Does work that is kept whole or not at all.
  transaction<T>(work: (database: Database) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/// How alike two names must be for `%`, from 0 to 1; each connection is told, since the index chooses by it.
export const LEAST_LIKENESS = 0.4;
/// How much of one text must be in another for `<%`.
export const LEAST_CONTAINED = 0.35;

/// What a store cannot do, in one line: what, where, and what to do next.
export class StoreError extends Error {
  override readonly name = 'StoreError';
  /// What PostgreSQL or the system calls it (`28P01`, `ECONNREFUSED`), where one of them said something.
  readonly code: string | null;

  constructor(message: string, code: string | null = null) {
    super(message);
    this.code = code;
  }
}

/// What PostgreSQL calls a file, an index or a table that does not hold what it should, or is gone.
const DAMAGE = new Set(['XX000', 'XX001', 'XX002', '58P01', '58030', '42P01', 'PANIC']);

/// Whether a failure says that what lies on the disk is not what was written there.
export function isDamage(error: unknown): boolean {
  return error instanceof StoreError && error.code !== null && DAMAGE.has(error.code);
}
