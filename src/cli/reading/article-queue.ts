/// Articles on their way to whoever reads them. The one rule kept here: no more are held than are being read or about to be, so that a
/// source may be larger than memory.

import type { Article } from '../../model/article.ts';
import type { Extractor, Outcome } from './extractor.ts';

/// Letters of articles for which it is worth the while of threads to load the word lists: some hundred and fifty short articles.
export const WORTH_WORKERS = 200_000;
/// Letters that are handed over at once.
const BATCH = 32_000;
/// Batches for each worker, so that one lies ready when another is done.
const BATCHES_EACH = 2;

export interface Queued<T> {
  readonly article: Article;
  /// Whatever its outcome is to be told with.
  readonly about: T;
}

export interface Crew {
  /// This thread.
  readonly local: Extractor;
  /// How many other threads there may be; with one there are none.
  readonly workers: number;
  /// Letters of articles from which on it is worth while to start them.
  readonly worth: number;
  start(count: number): Promise<Extractor>;
}

export class ArticleQueue<T> {
  readonly #crew: Crew;
  readonly #settle: (about: T, outcome: Outcome) => Promise<void>;
  readonly #underWay = new Set<Promise<void>>();
  #waiting: Queued<T>[] = [];
  #letters = 0;
  #others: Extractor | null = null;
  #failed: { readonly error: unknown } | null = null;

  /// `settle` is told of each article, not in their order.
  constructor(crew: Crew, settle: (about: T, outcome: Outcome) => Promise<void>) {
    this.#crew = crew;
    this.#settle = settle;
  }

  /// Takes an article; comes back when there is room for the next.
  async add(queued: Queued<T>): Promise<void> {
    this.#waiting.push(queued);
    this.#letters += queued.article.text.length;
    if (this.#crew.workers <= 1) return this.#readHere();
    if (!this.#others && this.#letters < this.#crew.worth) return;
    this.#others ??= await this.#crew.start(this.#crew.workers);
    if (this.#letters >= BATCH) await this.#send();
  }

  /// Has all that are left read.
  async finish(): Promise<void> {
    if (this.#others) await this.#send();
    else await this.#readHere();
    await Promise.all(this.#underWay);
    this.#throwFailure();
  }

  async close(): Promise<void> {
    await this.#others?.close();
  }

  async #readHere(): Promise<void> {
    const waiting = this.#take();
    for (const queued of waiting) await this.#read([queued], this.#crew.local);
  }

  #take(): readonly Queued<T>[] {
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#letters = 0;
    return waiting;
  }

  /// Hands over all that is waiting.
  async #send(): Promise<void> {
    for (const batch of batches(this.#take())) {
      while (this.#underWay.size >= BATCHES_EACH * this.#crew.workers) await Promise.race(this.#underWay);
      this.#throwFailure();
      this.#begin(batch);
    }
  }

  #begin(batch: readonly Queued<T>[]): void {
    const reading = this.#read(batch, this.#others ?? this.#crew.local)
      .catch((error: unknown) => {
        this.#failed ??= { error };
      })
      .finally(() => this.#underWay.delete(reading));
    this.#underWay.add(reading);
  }

  async #read(batch: readonly Queued<T>[], extractor: Extractor): Promise<void> {
    const outcomes = await extractor.extract(batch.map(({ article }) => article));
    for (const [index, outcome] of outcomes.entries()) await this.#settle((batch[index] as Queued<T>).about, outcome);
  }

  #throwFailure(): void {
    if (this.#failed) throw this.#failed.error;
  }
}

function* batches<T>(queued: readonly Queued<T>[]): Generator<readonly Queued<T>[]> {
  let batch: Queued<T>[] = [];
  let letters = 0;
  for (const one of queued) {
    batch.push(one);
    letters += one.article.text.length;
    if (letters < BATCH) continue;
    yield batch;
    batch = [];
    letters = 0;
  }
  if (batch.length > 0) yield batch;
}
