/// Comparing by others: partitions are put up in the store and waited for. The one rule kept here: what does not come from others the build
/// does itself, so that no partition is ever lost; what was done is what the store says.
/// What a worker keeps for long is done here too (the backup tasks of Dean and Ghemawat, MapReduce, 2004), since nobody can tell a slow one
/// from one that died: both find the same pairs.

import type { Database } from '../store/database.ts';
import {
  adopt,
  forget,
  keepPairs,
  type PartitionArrival,
  partitionArrivals,
  put,
  type Taken,
  take,
} from './partition-ledger.ts';
import { retried } from './retried.ts';

export interface PartitionSpread {
  readonly database: Database;
  /// The build's name.
  readonly build: string;
  /// Who can compare for it.
  readonly reader: string;
  /// Milliseconds between two looks into the store.
  readonly pause?: number;
  /// Milliseconds without any partition done after which the build does what is left: first what nobody has.
  readonly patience?: number;
  /// Seconds that the build may keep one.
  readonly lease?: number;
  /// Names a partition by what is in it and who can compare it.
  keyOf(partition: Uint8Array): string;
  /// Finds the pairs of a partition here.
  compare(partition: Uint8Array): Uint8Array;
  /// Says something to people.
  tell(message: string): void;
  /// A server does not answer; the call is tried again.
  onTrouble(message: string): void;
}

/// What is still waited for: by key the places of the partitions that have it, as those have in which nothing is.
type Wanted = Map<string, readonly number[]>;

/// The pairs of so many partitions, in their order. `make` gives the bytes of one, the same each time. Throws where the store stays away.
export async function spreadPartitions(
  spread: PartitionSpread,
  count: number,
  make: (part: number) => Uint8Array,
): Promise<readonly Uint8Array[]> {
  const wanted = await putUp(spread, count, make);
  const found: Uint8Array[] = new Array(count);
  let [last, alone] = [performance.now(), 0];
  while (wanted.size > 0) {
    const came = await look(spread, wanted, found, make);
    if (came) last = performance.now();
    else if (performance.now() - last < (spread.patience ?? 5000)) await pause(spread);
    else {
      await doOne(spread, wanted, found, make);
      alone += 1;
    }
  }
  if (alone > 0) spread.tell(`${alone} of ${count} partitions were compared here, since no worker did them in time`);
  // What is left there goes with a later build.
  await retriedIn(spread, () => forget(spread.database, spread.build)).catch(({ message }) => spread.tell(message));
  return found;
}

function retriedIn<T>({ onTrouble }: PartitionSpread, call: () => Promise<T>): Promise<T> {
  return retried(call, { onFailure: ({ message }) => onTrouble(message) });
}

/// Puts up those that the store does not have from a build before.
async function putUp(spread: PartitionSpread, count: number, make: (part: number) => Uint8Array): Promise<Wanted> {
  const { database, build, reader } = spread;
  const wanted: Wanted = new Map();
  for (let part = 0; part < count; part += 1) {
    const body = make(part);
    const key = spread.keyOf(body);
    const same = wanted.get(key);
    wanted.set(key, [...(same ?? []), part]);
    if (same) continue;
    const known = await retriedIn(spread, () => adopt(database, build, [key]));
    if (!known.has(key)) await retriedIn(spread, () => put(database, { build, reader, key, body }));
  }
  return wanted;
}

/// Lays down what has come; says whether anything has.
async function look(
  spread: PartitionSpread,
  wanted: Wanted,
  found: Uint8Array[],
  make: (part: number) => Uint8Array,
): Promise<boolean> {
  const { arrived, gone } = await retriedIn(spread, () => partitionArrivals(spread.database, [...wanted.keys()]));
  for (const arrival of [...arrived, ...gone.map((key) => ({ key, mistake: 'the store does not have it any more' }))]) {
    const [part = 0] = wanted.get(arrival.key) ?? [];
    lay(arrival.key, pairsOf(arrival, part, spread, make), wanted, found);
  }
  return arrived.length + gone.length > 0;
}

/// What was found by others; where they failed, what is found here.
function pairsOf(
  arrival: PartitionArrival,
  part: number,
  spread: PartitionSpread,
  make: (part: number) => Uint8Array,
): Uint8Array {
  if ('pairs' in arrival) return arrival.pairs;
  spread.tell(`partition ${arrival.key.slice(0, 12)} is compared here: ${arrival.mistake}`);
  return spread.compare(make(part));
}

/// Does one that nobody has, or else the first that is still waited for.
async function doOne(
  spread: PartitionSpread,
  wanted: Wanted,
  found: Uint8Array[],
  make: (part: number) => Uint8Array,
): Promise<void> {
  const { database, build } = spread;
  const { key, body } = (await takeFree(spread)) ?? firstOf(wanted, make);
  const pairs = spread.compare(body);
  // Kept for a further build, should this one end early.
  await retriedIn(spread, () => keepPairs(database, key, build, pairs));
  lay(key, pairs, wanted, found);
}

function takeFree(spread: PartitionSpread): Promise<Taken | null> {
  const { database, reader, build, lease } = spread;
  return retriedIn(spread, () =>
    take(database, { reader, build, worker: build, ...(lease === undefined ? {} : { lease }) }),
  );
}

function firstOf(
  wanted: Wanted,
  make: (part: number) => Uint8Array,
): { readonly key: string; readonly body: Uint8Array } {
  for (const [key, [part = 0]] of wanted) return { key, body: make(part) };
  throw new RangeError('nothing is waited for');
}

/// Lays down what was found in the partitions that have a key.
function lay(key: string, pairs: Uint8Array, wanted: Wanted, found: Uint8Array[]): void {
  for (const part of wanted.get(key) ?? []) found[part] = pairs;
  wanted.delete(key);
}

function pause({ pause: milliseconds = 100 }: PartitionSpread): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
