/// Partitions and what is found in them as bytes. The one rule kept here: the same partition gives the same bytes, since it is known by them.

import { Packr } from 'msgpackr/pack';
import type { FoundPairs, Partition } from '../../extract/5-entity/pair-work.ts';
import { comparePartition } from '../../extract/pipeline.ts';

// Sets and columns of numbers stay what they are.
const packr = new Packr({ moreTypes: true });

export function packPartition(partition: Partition): Uint8Array {
  // The packer writes into a buffer that it goes on using.
  return new Uint8Array(packr.pack(partition));
}

/// What is found in a partition that came as bytes.
export function comparePacked(partition: Uint8Array): Uint8Array {
  return new Uint8Array(packr.pack(comparePartition(packr.unpack(partition) as Partition)));
}

export function unpackPairs(pairs: Uint8Array): FoundPairs {
  return packr.unpack(pairs) as FoundPairs;
}
