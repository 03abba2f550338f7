/// What a worker does while no article waits: it compares partitions of builds. The one rule kept here: a try is counted before it is made, so
/// that a partition that brings workers down is set aside.

import type { Database } from '../store/database.ts';
import { giveBack, keepPairs, setPartitionAside, type Taken, take } from './partition-ledger.ts';
import { retried } from './retried.ts';

export interface PartitionWork {
  readonly database: Database;
  /// The worker's name.
  readonly worker: string;
  /// Whose partitions it can compare.
  readonly reader: string;
  /// Tries at a partition before it is set aside.
  readonly tries: number;
  /// Seconds that one may be kept.
  readonly lease?: number;
  /// Finds the pairs of a partition.
  compare(partition: Uint8Array): Promise<Uint8Array>;
  onCompared(): void;
  onFailed(partition: string, reason: string): void;
  onSetAside(partition: string, reason: string): void;
  onTrouble(error: Error): void;
  /// When it fires, what is in hand is finished and nothing more is taken.
  readonly stop: AbortSignal;
}

/// Milliseconds after which a worker looks for articles again.
const STRETCH = 5000;

/// Compares one partition after the other until none waits, or for some seconds.
export async function workPartitions(work: PartitionWork): Promise<void> {
  const began = performance.now();
  try {
    while (!work.stop.aborted && performance.now() - began < STRETCH) {
      const taken = await retriedIn(work, () => take(work.database, work));
      if (!taken) return;
      await workOff(taken, work);
    }
  } catch (error) {
    // What it had in hand is taken again when its time is over.
    work.onTrouble(error as Error);
  }
}

function retriedIn<T>({ onTrouble }: PartitionWork, call: () => Promise<T>): Promise<T> {
  return retried(call, { onFailure: onTrouble });
}

async function workOff({ key, tries, reason, body }: Taken, work: PartitionWork): Promise<void> {
  if (tries > work.tries)
    return setAside(key, reason ?? `it was tried ${tries - 1} times, and its worker ended each time`, work);
  const found = await work.compare(body).catch((error: unknown) => ({ mistake: String(error) }));
  if ('mistake' in found) return fail(key, found.mistake, tries, work);
  await retriedIn(work, () => keepPairs(work.database, key, work.worker, found));
  work.onCompared();
}

async function fail(key: string, reason: string, tries: number, work: PartitionWork): Promise<void> {
  if (tries >= work.tries) return setAside(key, reason, work);
  await retriedIn(work, () => giveBack(work.database, key, reason));
  work.onFailed(shown(key), reason);
}

async function setAside(key: string, reason: string, work: PartitionWork): Promise<void> {
  await retriedIn(work, () => setPartitionAside(work.database, key, reason));
  work.onSetAside(shown(key), reason);
}

/// A partition as people see it.
function shown(key: string): string {
  return `partition ${key.slice(0, 12)}`;
}
