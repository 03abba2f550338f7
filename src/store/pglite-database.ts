/// The embedded PostgreSQL, as files in a folder. The one rule kept here: it runs in a thread of its own, and when that
/// ends, whoever waits for it is told.

import { Worker } from 'node:worker_threads';
import { type Database, LEAST_CONTAINED, LEAST_LIKENESS, StoreError, type Value } from './database.ts';
import type { Answer, Numbered, Order } from './pglite-message.ts';
import { inTransaction } from './transaction.ts';
import { Turns } from './turns.ts';

interface Waiting {
  resolve(rows: readonly object[]): void;
  reject(error: StoreError): void;
}

/// Orders to the thread, and who waits for their answers.
class Thread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #ended: StoreError | null = null;
  #number = 0;

  constructor(file: URL) {
    // What it prints is for those who maintain it.
    this.#worker = new Worker(file, { stdout: true, stderr: true });
    this.#worker.on('message', (answer: Answer) => this.#take(answer));
    this.#worker.on('error', (error) => this.#end(`the embedded database failed: ${String(error)}`));
    this.#worker.on('exit', () => this.#end('the embedded database has ended'));
  }

  order(order: Order): Promise<readonly object[]> {
    return new Promise((resolve, reject) => {
      if (this.#ended) return reject(this.#ended);
      this.#number += 1;
      this.#waiting.set(this.#number, { resolve, reject });
      this.#worker.postMessage({ ...order, number: this.#number } satisfies Numbered);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #take(answer: Answer): void {
    const waiting = this.#waiting.get(answer.number);
    this.#waiting.delete(answer.number);
    if ('rows' in answer) waiting?.resolve(answer.rows);
    else waiting?.reject(new StoreError(answer.failure, answer.code));
  }

  #end(reason: string): void {
    this.#ended ??= new StoreError(reason, 'PANIC');
    for (const { reject } of this.#waiting.values()) reject(this.#ended);
    this.#waiting.clear();
  }
}

class PgliteDatabase implements Database {
  readonly #thread: Thread;
  readonly #turns = new Turns();

  constructor(thread: Thread) {
    this.#thread = thread;
  }

  query<Row extends object>(sql: string, values: readonly Value[] = []): Promise<readonly Row[]> {
    return this.#turns.take(() => this.#now.query<Row>(sql, values));
  }

  run(sql: string): Promise<void> {
    return this.#turns.take(() => this.#now.run(sql));
  }

  copy(table: string, columns: readonly string[], text: string): Promise<void> {
    return this.#turns.take(() => this.#now.copy(table, columns, text));
  }

  /// It has one connection: others wait until the work is done.
  transaction<T>(work: (database: Database) => Promise<T>): Promise<T> {
    return this.#turns.take(() => this.#now.transaction(work));
  }

  async close(): Promise<void> {
    await this.#turns.take(() => this.#now.close());
  }

  /// The connection itself, for whoever has the turn.
  get #now(): Database {
    const order = (given: Order) => this.#thread.order(given);
    const now: Database = {
      query: async <Row extends object>(sql: string, values: readonly Value[] = []) =>
        (await order({ act: 'query', sql, values })) as readonly Row[],
      run: async (sql) => void (await order({ act: 'run', sql })),
      copy: async (table, columns, text) => {
        await order({ act: 'copy', sql: `COPY ${table} (${columns.join(', ')}) FROM '/dev/blob'`, text });
      },
      transaction: (work) => inTransaction(now, work),
      close: async () => {
        await order({ act: 'close' }).finally(() => this.#thread.end());
      },
    };
    return now;
  }
}

/// Opens the database in a folder, or makes one there. `worker` is the built file of `pglite-worker.ts`.
export async function openPglite(folder: string, worker: URL): Promise<Database> {
  const thread = new Thread(worker);
  try {
    await thread.order({ act: 'open', folder });
    await thread.order({ act: 'run', sql: `SET pg_trgm.similarity_threshold = ${LEAST_LIKENESS}` });
    await thread.order({ act: 'run', sql: `SET pg_trgm.word_similarity_threshold = ${LEAST_CONTAINED}` });
  } catch (error) {
    await thread.end();
    throw error;
  }
  return new PgliteDatabase(thread);
}
