/// The queue and the store that builds and workers share. The one rule kept here: what cannot be reached is told in one line, and nothing
/// is lost by it, since a build that is begun again asks only for what the store does not have.

import { createHash } from 'node:crypto';
import type { Lag, NatsQueue } from '../../cluster/nats-queue.ts';
import type { ReadingOptions } from '../../extract/pipeline.ts';
import type { Database } from '../../store/database.ts';
import { CliError } from '../cli-error.ts';
import type { Effects, Reader } from '../effects.ts';
import { CLUSTER_PASSWORD, STORE_PASSWORD, withPassword } from '../password.ts';
import { readingIdentity } from '../reading/extraction-key.ts';
import { troubleTeller } from '../trouble.ts';

/// Where the queue and the store are.
export interface ClusterAddress {
  /// `nats://host:4222,nats://host2:4222`.
  readonly cluster: string;
  /// `postgres://user@host/database`.
  readonly store: string;
}

export interface Cluster {
  readonly queue: NatsQueue;
  readonly database: Database;
  /// Who can read for whom: the program, its word lists and its options, as a short name.
  readonly reader: string;
}

function readerName(reader: Reader, options: ReadingOptions): string {
  return createHash('sha256').update(readingIdentity(reader, options)).digest('hex').slice(0, 12);
}

/// Does something that needs servers; what they cannot do becomes one line.
async function tellingServers<T>(work: () => Promise<T>): Promise<T> {
  const [{ ClusterError }, { StoreError }] = [
    await import('../../cluster/cluster-error.ts'),
    await import('../../store/database.ts'),
  ];
  try {
    return await work();
  } catch (error) {
    if (error instanceof ClusterError || error instanceof StoreError) throw new CliError(error.message);
    throw error;
  }
}

async function openDatabase(address: string, effects: Effects): Promise<Database> {
  const { isServer, openServer } = await import('../../store/store.ts');
  if (!isServer(address))
    throw new CliError(`${address}: a cluster needs a server for its store: --store postgres://user@host/database`);
  return openServer(await withPassword(address, STORE_PASSWORD, effects), troubleTeller(effects.stderr));
}

/// Does something with a cluster, and leaves it.
export function withCluster<T>(
  { cluster, store }: ClusterAddress,
  reader: Reader,
  options: ReadingOptions,
  effects: Effects,
  work: (cluster: Cluster) => Promise<T>,
): Promise<T> {
  return tellingServers(async () => {
    const { NatsQueue } = await import('../../cluster/nats-queue.ts');
    const name = readerName(reader, options);
    const servers = await withPassword(cluster, CLUSTER_PASSWORD, effects);
    const database = await openDatabase(store, effects);
    try {
      const queue = await NatsQueue.open(servers, name, { onWait: troubleTeller(effects.stderr) });
      try {
        return await work({ queue, database, reader: name });
      } finally {
        await queue.close();
      }
    } finally {
      await database.close();
    }
  });
}

/// The store of a cluster alone, and who works for whom.
export type Ledger = Omit<Cluster, 'queue'>;

/// Does something with the store of a cluster, and leaves it.
export function withLedger<T>(
  { store }: ClusterAddress,
  reader: Reader,
  options: ReadingOptions,
  effects: Effects,
  work: (ledger: Ledger) => Promise<T>,
): Promise<T> {
  return tellingServers(async () => {
    const database = await openDatabase(store, effects);
    try {
      return await work({ database, reader: readerName(reader, options) });
    } finally {
      await database.close();
    }
  });
}

/// Looks at a cluster without taking part in it: the store, and how to ask each queue what waits in it.
export function lookAtCluster<T>(
  { cluster, store }: ClusterAddress,
  effects: Effects,
  work: (database: Database, lagOf: () => Promise<Lag>) => Promise<T>,
): Promise<T> {
  return tellingServers(async () => {
    const { lagOfAll, serversOf } = await import('../../cluster/nats-queue.ts');
    serversOf(cluster);
    const servers = await withPassword(cluster, CLUSTER_PASSWORD, effects);
    const database = await openDatabase(store, effects);
    try {
      return await work(database, () => lagOfAll(servers));
    } finally {
      await database.close();
    }
  });
}
