/// Reading by others: articles are asked for, put in the queue, and waited for. The one rule kept here: what has been read is what the
/// store says, and what does not come in time is put in the queue again.

import type { Article } from '../model/article.ts';
import type { Database } from '../store/database.ts';
import { type Arrival, arrivals, ask } from './ledger.ts';
import type { NatsQueue } from './nats-queue.ts';
import { retried } from './retried.ts';

export interface Spread {
  readonly queue: NatsQueue;
  readonly database: Database;
  /// The build's name.
  readonly build: string;
  /// Who can read for it: the reader's version and options.
  readonly reader: string;
  /// Milliseconds between two looks into the store.
  readonly pause?: number;
  /// Milliseconds without any article read after which all that are waited for are put in the queue again.
  readonly patience?: number;
  /// A server does not answer, or nothing comes.
  onTrouble(message: string): void;
}

interface Wanted {
  readonly article: Article;
  readonly arrived: (arrival: Arrival) => void;
}

/// At most so many articles are looked for at once.
const LOOK = 1000;
const SENDING = 64;

export class SpreadReading {
  readonly #spread: Spread;
  readonly #wanted = new Map<string, Wanted[]>();
  #watching: Promise<void> | null = null;
  #failed: Error | null = null;
  #round = Date.now();

  constructor(spread: Spread) {
    this.#spread = spread;
  }

  /// What became of articles, by their keys, in the order given. Throws where a server stays away.
  async read(articles: readonly (readonly [key: string, article: Article])[]): Promise<readonly Arrival[]> {
    const { build, database, reader } = this.#spread;
    const keys = articles.map(([key]) => key);
    await this.#retried(() =>
      ask(
        database,
        build,
        reader,
        articles.map(([key, { id }]) => ({ key, article: id })),
      ),
    );
    const known = new Map(
      (await this.#retried(() => arrivals(database, keys))).map((arrival) => [arrival.key, arrival]),
    );
    const waits = articles.map(([key, article]) => known.get(key) ?? this.#wait(key, article));
    await this.#send(articles.filter(([key]) => !known.has(key)));
    this.#watching ??= this.#watch();
    return Promise.all(waits);
  }

  #retried<T>(call: () => Promise<T>): Promise<T> {
    return retried(call, { onFailure: ({ message }) => this.#spread.onTrouble(message) });
  }

  #wait(key: string, article: Article): Promise<Arrival> {
    return new Promise((resolve, reject) => {
      const arrived = (arrival: Arrival): void => (this.#failed ? reject(this.#failed) : resolve(arrival));
      this.#wanted.set(key, [...(this.#wanted.get(key) ?? []), { article, arrived }]);
    });
  }

  async #send(articles: readonly (readonly [string, Article])[]): Promise<void> {
    for (let at = 0; at < articles.length; at += SENDING) {
      const some = articles.slice(at, at + SENDING);
      await Promise.all(some.map(([key, article]) => this.#spread.queue.publish({ key, article }, this.#round)));
    }
  }

  /// Looks until nothing is wanted any more.
  async #watch(): Promise<void> {
    const { pause = 100, patience = 60_000 } = this.#spread;
    let last = performance.now();
    try {
      while (this.#wanted.size > 0) {
        if (await this.#look()) last = performance.now();
        else if (performance.now() - last > patience) {
          await this.#sendAgain();
          last = performance.now();
        }
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    } catch (error) {
      this.#failed = error as Error;
      for (const [key, wanted] of this.#wanted) for (const { arrived } of wanted) arrived({ key, mistake: '' });
    } finally {
      this.#watching = null;
    }
  }

  /// Hands out what has come; says whether anything has.
  async #look(): Promise<boolean> {
    const keys = [...this.#wanted.keys()].slice(0, LOOK);
    const found = await this.#retried(() => arrivals(this.#spread.database, keys));
    for (const arrival of found) {
      for (const { arrived } of this.#wanted.get(arrival.key) ?? []) arrived(arrival);
      this.#wanted.delete(arrival.key);
    }
    return found.length > 0;
  }

  async #sendAgain(): Promise<void> {
    this.#round += 1;
    this.#spread.onTrouble(
      `nothing was read for a while: ${this.#wanted.size} articles are put in the queue again; see that workers of this version run (isnad worker)`,
    );
    await this.#send([...this.#wanted].flatMap(([key, [first]]) => (first ? [[key, first.article] as const] : [])));
  }
}
