/// Threads that read articles. The one rule kept here: a thread that dies costs the article it died of, alone: the others of its batch are
/// read by another.

import { Piscina } from 'piscina';
import type { ReadingOptions } from '../../extract/pipeline.ts';
import type { Article } from '../../model/article.ts';
import { CliError } from '../cli-error.ts';
import { unpackExtraction } from './extraction-record.ts';
import { type Extractor, mistakeOf, type Outcome } from './extractor.ts';
import type { WorkerAnswer, WorkerTask } from './worker-task.ts';

export class WorkerPool implements Extractor {
  readonly #pool: Piscina<WorkerTask | Uint8Array, readonly WorkerAnswer[]>;
  readonly #options: ReadingOptions;

  private constructor(pool: Piscina<WorkerTask | Uint8Array, readonly WorkerAnswer[]>, options: ReadingOptions) {
    this.#pool = pool;
    this.#options = options;
  }

  /// Starts so many threads of a program that exports `extractBatch`.
  static async start(filename: string, count: number, options: ReadingOptions): Promise<WorkerPool> {
    const threads = { minThreads: count, maxThreads: count };
    const piscina = new Piscina<WorkerTask | Uint8Array, readonly WorkerAnswer[]>({
      filename,
      name: 'extractBatch',
      ...threads,
    });
    // A thread that dies while it has nothing to do is replaced; there is nobody to tell.
    piscina.on('error', () => undefined);
    const pool = new WorkerPool(piscina, options);
    try {
      await pool.#run([]);
      return pool;
    } catch (error) {
      await pool.close();
      throw new CliError(`no worker thread can be started (${mistakeOf(error)}): build with --workers 1`);
    }
  }

  async extract(articles: readonly Article[]): Promise<readonly Outcome[]> {
    const answers = await this.#run(articles).catch(() => this.#runEach(articles));
    return articles.map((article, index) => outcomeOf(article, answers[index] ?? 'Error: no answer came'));
  }

  compare(partition: Uint8Array): Promise<Uint8Array> {
    return this.#pool.run(partition, { name: 'compareBatch' }) as Promise<unknown> as Promise<Uint8Array>;
  }

  close(): Promise<void> {
    return this.#pool.destroy();
  }

  #run(articles: readonly Article[]): Promise<readonly WorkerAnswer[]> {
    return this.#pool.run({ articles, options: this.#options });
  }

  /// One after the other, so that it is known of which one a thread dies.
  async #runEach(articles: readonly Article[]): Promise<readonly WorkerAnswer[]> {
    const answers: WorkerAnswer[] = [];
    for (const article of articles) {
      const alone = await this.#run([article]).catch((error: unknown) => [`its thread ended, ${mistakeOf(error)}`]);
      answers.push(...alone);
    }
    return answers;
  }
}

function outcomeOf(article: Article, answer: WorkerAnswer): Outcome {
  if (typeof answer === 'string') return { mistake: answer };
  return { extraction: unpackExtraction(answer, article), record: () => answer };
}
