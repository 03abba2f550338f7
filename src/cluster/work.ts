/// A worker's life: take articles, read them, keep what was read, answer for them. The one rule kept here: an article is answered for only
/// when the store has what was read in it, so that a worker may die at any moment.

import type { Article } from '../model/article.ts';
import type { Database } from '../store/database.ts';
import { countTry, keep, noteFailure, setAside, settled } from './ledger.ts';
import type { Delivery, NatsQueue } from './nats-queue.ts';
import { retried } from './retried.ts';

/// A record of what was read, or the mistake that cost the article.
export type ReadArticle = { readonly record: Uint8Array } | { readonly mistake: string };

/// What a worker tells of itself as it goes.
export interface WorkEvents {
  onRead(articles: number, seconds: number): void;
  onFailed(article: string, reason: string): void;
  onSetAside(article: string, reason: string): void;
  /// A partition of a build was compared.
  onCompared(): void;
  /// A server does not answer; the call is tried again.
  onTrouble(error: Error): void;
}

export interface Work {
  readonly queue: NatsQueue;
  readonly database: Database;
  /// The worker's name.
  readonly worker: string;
  /// How many articles are taken at once.
  readonly batch: number;
  /// Tries at an article before it is set aside.
  readonly tries: number;
  /// Reads articles, one outcome each, in their order.
  read(articles: readonly Article[]): Promise<readonly ReadArticle[]>;
  /// What is done while no article waits.
  readonly spare?: () => Promise<void>;
  readonly events: WorkEvents;
  /// When it fires, what is in hand is finished and nothing more is taken.
  readonly stop: AbortSignal;
}

/// Milliseconds before an article that failed is tried again.
const PAUSE = 1000;
/// Milliseconds between two signs of life for articles that wait for their turn.
const SIGN_OF_LIFE = 5000;

/// Works until it is stopped.
export async function work(work: Work): Promise<void> {
  while (!work.stop.aborted) {
    const taken = await takeSome(work);
    if (taken.length > 0) await workOff(taken, work);
    else if (!work.stop.aborted) await work.spare?.();
  }
}

async function takeSome({ queue, batch, events }: Work): Promise<readonly Delivery[]> {
  try {
    return await queue.take(batch);
  } catch (error) {
    // A node of the queue that went takes a moment to be replaced.
    events.onTrouble(error as Error);
    await new Promise((resolve) => setTimeout(resolve, 500));
    return [];
  }
}

async function workOff(taken: readonly Delivery[], work: Work): Promise<void> {
  const sign = setInterval(() => {
    for (const delivery of taken) delivery.working();
  }, SIGN_OF_LIFE);
  try {
    const left = await withoutSettled(taken, work);
    const fresh = left.filter(({ deliveries }) => deliveries === 1);
    await readTogether(fresh, work);
    // One of these may have brought a worker down: each is tried alone, and the try is counted before.
    for (const delivery of left) if (delivery.deliveries > 1) await readAgain(delivery, work);
  } catch (error) {
    work.events.onTrouble(error as Error);
    for (const delivery of taken) delivery.again(PAUSE);
  } finally {
    clearInterval(sign);
  }
}

function retriedIn<T>({ events }: Work, call: () => Promise<T>): Promise<T> {
  return retried(call, { onFailure: events.onTrouble });
}

/// Those that nobody has read yet.
async function withoutSettled(taken: readonly Delivery[], work: Work): Promise<readonly Delivery[]> {
  const keys = taken.map(({ message }) => message.key);
  const known = await retriedIn(work, () => settled(work.database, keys));
  for (const delivery of taken) if (known.has(delivery.message.key)) delivery.done();
  return taken.filter(({ message }) => !known.has(message.key));
}

async function readTogether(deliveries: readonly Delivery[], work: Work): Promise<void> {
  if (deliveries.length === 0) return;
  const { database, events, worker } = work;
  const began = performance.now();
  const outcomes = await work.read(deliveries.map(({ message }) => message.article));
  const read = deliveries.flatMap(({ message: { key } }, index) => {
    const outcome = outcomes[index];
    return outcome && 'record' in outcome ? [{ key, record: outcome.record }] : [];
  });
  if (read.length > 0) await retriedIn(work, () => keep(database, worker, read));
  events.onRead(read.length, (performance.now() - began) / 1000);
  for (const [index, delivery] of deliveries.entries()) {
    const outcome = outcomes[index];
    if (outcome && 'mistake' in outcome) await fail(delivery, outcome.mistake, work);
    else delivery.done();
  }
}

async function fail(delivery: Delivery, reason: string, work: Work): Promise<void> {
  const { article, key } = delivery.message;
  work.events.onFailed(article.id, reason);
  await retriedIn(work, () => noteFailure(work.database, key, reason));
  delivery.again(PAUSE);
}

async function readAgain(delivery: Delivery, work: Work): Promise<void> {
  const { article, key } = delivery.message;
  const tries = await retriedIn(work, () => countTry(work.database, key, work.worker));
  if (tries < work.tries) return readTogether([delivery], work);
  const ended = `it was tried ${tries} times, and its worker ended each time`;
  const reason = await retriedIn(work, () => setAside(work.database, key, ended));
  work.events.onSetAside(article.id, reason);
  delivery.done();
}
