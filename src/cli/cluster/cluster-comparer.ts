/// Has events compared by the workers of a cluster. The one rule kept here: where the store does not answer, the build compares by itself.

import { createHash, randomUUID } from 'node:crypto';
import { countPartitions, type FoundPairs, type PairWork, partition } from '../../extract/5-entity/pair-work.ts';
import { compareWork, type ReadingOptions } from '../../extract/pipeline.ts';
import type { Effects, Reader } from '../effects.ts';
import { comparePacked, packPartition, unpackPairs } from '../reading/partition-record.ts';
import type { CompareElsewhere } from '../resolve-read.ts';
import { troubleTeller } from '../trouble.ts';
import { type ClusterAddress, type Ledger, withLedger } from './open-cluster.ts';

/// A comparer whose partitions, of so many meetings of two events each, are put up in the ledger.
export function clusterComparer(
  address: ClusterAddress,
  reader: Reader,
  options: ReadingOptions,
  effects: Effects,
  meetings: number,
): CompareElsewhere {
  return async (work) => {
    try {
      return await withLedger(address, reader, options, effects, (ledger) =>
        compareSpread(ledger, work, effects, meetings),
      );
    } catch (error) {
      effects.stderr.write(`${(error as Error).message}: events are compared here\n`);
      return compareWork(work);
    }
  };
}

async function compareSpread(
  { database, reader }: Ledger,
  work: PairWork,
  { stderr }: Effects,
  meetings: number,
): Promise<Iterable<FoundPairs>> {
  const { spreadPartitions } = await import('../../cluster/spread-partitions.ts');
  const count = countPartitions(work, meetings);
  stderr.write(`Comparing events in ${count} partitions…\n`);
  const spread = {
    ...{ database, reader, build: randomUUID(), compare: comparePacked },
    keyOf: (bytes: Uint8Array) => createHash('sha256').update(reader).update(bytes).digest('hex').slice(0, 32),
    tell: (message: string) => void stderr.write(`${message}\n`),
    onTrouble: troubleTeller(stderr),
  };
  return (await spreadPartitions(spread, count, (part) => packPartition(partition(work, part, count)))).map(
    unpackPairs,
  );
}
