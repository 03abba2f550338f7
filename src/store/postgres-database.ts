/// A PostgreSQL server, 15 or newer. The one rule kept here: what goes wrong between here and there is told in one line
/// that names the server and never the password.

import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type Database, LEAST_CONTAINED, LEAST_LIKENESS, StoreError, type Value } from './database.ts';
import { type OnWait, patiently } from './patience.ts';
import { inTransaction } from './transaction.ts';

const OLDEST = 15;
/// How long a server may take to answer the first time, and to any question of a reader, in milliseconds.
const PATIENCE = 10_000;

/// What each connection is told. Questions are short and many at a time, and a part of one must not overtake another; a load whose machine
/// died is ended within two minutes.
const SETTINGS = {
  'pg_trgm.similarity_threshold': LEAST_LIKENESS,
  'pg_trgm.word_similarity_threshold': LEAST_CONTAINED,
  max_parallel_workers_per_gather: 0,
  jit: 'off',
  tcp_keepalives_idle: 60,
  tcp_keepalives_interval: 10,
  tcp_keepalives_count: 6,
} as const;

const ADVICE: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers there: check host and port, and that PostgreSQL runs',
  ENOTFOUND: 'there is no such host: check the address',
  EAI_AGAIN: 'there is no such host: check the address',
  ETIMEDOUT: 'it does not answer: check host, port and firewall',
  ECONNRESET: 'the server has gone: try again when it is back',
  '28P01': 'wrong user or password: check the address',
  '28000': 'this user may not connect: check the address and pg_hba.conf',
  '3D000': 'there is no such database: make it with createdb',
  '42501':
    'this user may not do that: give it the right to create schemas, tables and the extension pg_trgm in the database',
  '53100': 'the disk of the server is full: free some space and try again',
  '53300': 'the server has no connection free: try again later',
  '57P01': 'the server was shut down: try again when it is back',
  '57P03': 'the server is starting up: try again in a moment',
};

/// The address without the password.
export function shownAddress(address: string): string {
  try {
    const url = new URL(address);
    if (url.password) url.password = '***';
    return url.href;
  } catch {
    return 'the address of the store';
  }
}

function codeOf(error: unknown): string | null {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  if (!(first instanceof Error) || !('code' in first)) return null;
  return typeof first.code === 'string' ? first.code : null;
}

function failure(address: string, error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  const reason = error instanceof Error ? error.message : String(error);
  const gone = /terminated|timeout/i.test(reason) ? 'the server has gone or does not answer: try again' : null;
  return new StoreError(`${shownAddress(address)}: ${ADVICE[code ?? ''] ?? gone ?? reason}`, code);
}

/// What both the pool and one connection of it can do.
type Asked = Pick<pg.ClientBase, 'query'>;

class Connection implements Database {
  readonly #client: pg.ClientBase;
  readonly #address: string;

  constructor(client: pg.ClientBase, address: string) {
    this.#client = client;
    this.#address = address;
  }

  query<Row extends object>(sql: string, values: readonly Value[] = []): Promise<readonly Row[]> {
    return ask<Row>(this.#client, this.#address, sql, values);
  }

  async run(sql: string): Promise<void> {
    await ask(this.#client, this.#address, sql, []);
  }

  async copy(table: string, columns: readonly string[], text: string): Promise<void> {
    try {
      const into = this.#client.query(copyFrom(`COPY ${table} (${columns.join(', ')}) FROM STDIN`));
      await pipeline(Readable.from([Buffer.from(text)]), into);
    } catch (error) {
      throw failure(this.#address, error);
    }
  }

  transaction<T>(work: (database: Database) => Promise<T>): Promise<T> {
    return inTransaction(this, work);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

async function ask<Row extends object>(
  client: Asked,
  address: string,
  sql: string,
  values: readonly Value[],
): Promise<readonly Row[]> {
  try {
    const { rows } = await (values.length > 0 ? client.query(sql, [...values]) : client.query(sql));
    return rows;
  } catch (error) {
    throw failure(address, error);
  }
}

const ignore = (): void => undefined;

class PostgresDatabase implements Database {
  readonly #pool: pg.Pool;
  readonly #address: string;

  constructor(pool: pg.Pool, address: string) {
    this.#pool = pool;
    this.#address = address;
  }

  query<Row extends object>(sql: string, values: readonly Value[] = []): Promise<readonly Row[]> {
    return ask<Row>(this.#pool as unknown as Asked, this.#address, sql, values);
  }

  async run(sql: string): Promise<void> {
    await this.query(sql);
  }

  copy(table: string, columns: readonly string[], text: string): Promise<void> {
    return this.#with((connection) => connection.copy(table, columns, text));
  }

  transaction<T>(work: (database: Database) => Promise<T>): Promise<T> {
    return this.#with((connection) => connection.transaction(work));
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  async #with<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect().catch((error: unknown) => {
      throw failure(this.#address, error);
    });
    // One that breaks between two statements is told of by the next.
    client.on('error', ignore);
    try {
      return await work(new Connection(client, this.#address));
    } finally {
      client.off('error', ignore);
      client.release();
    }
  }
}

async function requireServer(database: Database, address: string): Promise<void> {
  const [row] = await database.query<{ version: number; encoding: string }>(
    `SELECT current_setting('server_version_num')::int / 10000 AS version,
            current_setting('server_encoding') AS encoding`,
  );
  if ((row?.version ?? 0) < OLDEST)
    throw new StoreError(`${shownAddress(address)}: PostgreSQL ${row?.version} is too old: use ${OLDEST} or newer`);
  if (row?.encoding !== 'UTF8')
    throw new StoreError(`${shownAddress(address)}: its encoding is ${row?.encoding}: make the database with UTF8`);
}

/// Connects to a server by its address, `postgres://user:password@host:port/database`. One that is just starting is waited for.
export async function openPostgres(address: string, onWait: OnWait = () => undefined): Promise<Database> {
  const options = Object.entries(SETTINGS)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
  // By this name the server's own lists tell who asks.
  const name = `isnad ${process.pid}`;
  const pool = new pg.Pool({
    ...{ connectionString: address, max: 8, connectionTimeoutMillis: PATIENCE },
    ...{ options, application_name: name },
  });
  // A connection that breaks while nobody uses it is made anew when it is needed.
  pool.on('error', ignore);
  const database = new PostgresDatabase(pool, address);
  try {
    await patiently(() => requireServer(database, address), onWait);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}
