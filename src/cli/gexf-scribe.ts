/// Has GEXF made by another thread while `graph.json` is written. The one rule kept here: no more of it is on the way than a few pieces, and
/// they come back in their order.

import type { Worker } from 'node:worker_threads';

/// How many nodes and edges there will be.
export interface GexfSize {
  readonly nodes: number;
  readonly edges: number;
}

/// The next stretch of `graph.json`, which ends where a letter does; null behind the last.
export type GexfOrder = Uint8Array | null;

/// The GEXF of it, and the hash of all of it when that is known.
export interface GexfAnswer {
  readonly bytes: Uint8Array;
  readonly hash: string | null;
}

interface Waiting {
  readonly resolve: (answer: GexfAnswer) => void;
  readonly reject: (error: Error) => void;
}

/// Nodes and edges for which it is worth the while to start a thread.
export const WORTH_SCRIBE = 20_000;
/// Stretches that may be on the way.
const UNDER_WAY = 4;

export class GexfScribe {
  readonly #worker: Worker;
  #hash: string | null = null;
  #failure: Error | null = null;
  readonly #answers: Promise<GexfAnswer>[] = [];
  readonly #waiting: Waiting[] = [];

  /// `worker` runs `gexf-thread.ts`.
  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (answer: GexfAnswer) => this.#waiting.shift()?.resolve(answer));
    worker.on('error', (error) => this.#fail(error));
    worker.on('exit', () => this.#fail(new Error('The thread that makes GEXF ended')));
  }

  /// Hands on the next stretch; gives what is done, once there is room for another.
  async *take(stretch: Uint8Array): AsyncGenerator<Uint8Array> {
    this.#send(stretch);
    while (this.#answers.length >= UNDER_WAY) yield (await this.#next()).bytes;
  }

  /// Gives what is left.
  async *finish(): AsyncGenerator<Uint8Array> {
    this.#send(null);
    while (this.#hash === null) {
      const { bytes, hash } = await this.#next();
      yield bytes;
      this.#hash = hash;
    }
  }

  /// Of all that was given; it is known when that is finished.
  get hash(): string {
    if (this.#hash === null) throw new Error('The GEXF has not been finished yet.');
    return this.#hash;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #send(order: GexfOrder): void {
    const answer = new Promise<GexfAnswer>((resolve, reject) => {
      if (this.#failure) reject(this.#failure);
      else this.#waiting.push({ resolve, reject });
    });
    answer.catch(() => undefined); // told to whoever waits
    this.#answers.push(answer);
    this.#worker.postMessage(order);
  }

  /// Each answer by itself: a promise of failure that all were raced with would hold them all as long as it is open.
  #fail(error: Error): void {
    this.#failure ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }

  /// The next answer; an error of the thread is thrown here.
  #next(): Promise<GexfAnswer> {
    return this.#answers.shift() as Promise<GexfAnswer>;
  }
}
