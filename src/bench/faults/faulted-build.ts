/// One build by a cluster in which something goes wrong. The one rule kept here: it is judged by its graph and by the ledger, not by what the
/// program says.

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openServer } from '../../store/store.ts';
import { hashOf } from '../scale/measured-build.ts';
import { Refused, until } from './command.ts';
import type { Fault } from './fault.ts';
import { IsnadProcess } from './isnad-process.ts';
import { NatsNodes } from './nats-nodes.ts';
import type { Network } from './network.ts';
import type { PostgresServer } from './postgres-server.ts';
import { ReadingWatch } from './reading-watch.ts';
import { SmallDisk } from './small-disk.ts';

export interface Place {
  readonly folder: string;
  readonly articles: string;
  readonly count: number;
  readonly network: Network;
  readonly postgres: PostgresServer;
  readonly hold: number;
}

export interface Survived {
  /// Seconds of the whole build, and until the work went on.
  readonly seconds: number;
  readonly recovered: number;
  /// Articles that were read more than once, and counted once.
  readonly again: number;
  readonly hash: string;
}

/// Workers in a build.
const WORKERS = 2;
/// The share of the articles that are read when something goes wrong.
const MOMENT = 0.25;
const DATABASE = 'faults';
/// Megabytes of the store's disk, and for each article.
const [DISK, EACH] = [120, 0.15];

async function freshDatabase(place: Place, disk: SmallDisk | null): Promise<void> {
  await dropDatabase(place);
  await place.postgres.master(async (database) => {
    if (disk) await database.run(`CREATE TABLESPACE small LOCATION '${disk.space}'`);
    await database.run(`CREATE DATABASE ${DATABASE}${disk ? ' TABLESPACE small' : ''}`);
  });
}

async function dropDatabase({ postgres }: Place): Promise<void> {
  await postgres.master(async (database) => {
    await database.run(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`);
    await database.run('DROP TABLESPACE IF EXISTS small');
  });
}

/// Runs a build, lets the fault happen, and says how it went; throws where anything was lost, or done twice, or differs.
export async function survive(fault: Fault, place: Place): Promise<Survived> {
  const disk = fault.needsDisk ? SmallDisk.mount(join(place.folder, 'disk'), DISK + EACH * place.count) : null;
  if (disk) place.postgres.own(disk.space);
  const nats = await NatsNodes.start(place.network, join(place.folder, 'nats'));
  try {
    await freshDatabase(place, disk);
    return await builtWith(fault, place, nats, disk);
  } finally {
    nats.stop();
    await dropDatabase(place);
    disk?.unmount();
  }
}

async function builtWith(fault: Fault, place: Place, nats: NatsNodes, disk: SmallDisk | null): Promise<Survived> {
  const { articles, folder, hold, network, postgres } = place;
  const store = postgres.addressOf(DATABASE);
  const servers = ['--cluster', nats.address, '--store', store];
  const startWorker = (): IsnadProcess => new IsnadProcess('worker', ...servers, '--workers', '1', '--batch', '4');
  const workers = Array.from({ length: WORKERS }, startWorker);
  const out = join(folder, 'graph');
  rmSync(out, { recursive: true, force: true });
  const database = await openServer(store);
  try {
    await until('the workers', () => workers.every((worker) => worker.said('reads on')));
    const scene = { network, nats, postgres, disk, workers, startWorker, hold };
    const begun = performance.now();
    // So many articles as a fault needs to be met in the middle of reading are compared in an instant where nobody is asked.
    const spread = fault.whileComparing ? ['--compare-from', '100'] : [];
    const build = new IsnadProcess('build', articles, '--out', out, '--no-cache', ...servers, ...spread);
    const watch = new ReadingWatch(database);
    const isMoment = (): boolean => (fault.whileComparing ? watch.isComparing : watch.read >= MOMENT * place.count);
    await watch.until(() => build.hasEnded || isMoment());
    if (fault.whileComparing && build.hasEnded) throw new Refused('so few articles are not compared in partitions');
    watch.begin();
    const happening = fault.happen(scene);
    // What goes wrong with the fault itself is told when the build has ended.
    happening.catch(() => undefined);
    await watch.until(() => build.hasEnded);
    await happening;
    await build.end();
    const seconds = (performance.now() - begun) / 1000;
    await endWorkers(workers);
    return { seconds, recovered: watch.longest, again: await judged(watch, place), hash: hashOf(out) };
  } finally {
    for (const worker of workers) worker.kill('SIGKILL');
    await database.close();
  }
}

async function endWorkers(workers: readonly IsnadProcess[]): Promise<void> {
  for (const worker of workers) worker.kill('SIGTERM');
  for (const worker of workers) await worker.gone();
}

/// How many articles were read again; throws where the ledger is not what it must be.
async function judged(watch: ReadingWatch, { count }: Place): Promise<number> {
  const { all, read, work } = await watch.ledger();
  if (all !== count || read !== count) throw new Error(`of ${count} articles ${all} were asked for and ${read} read`);
  return Math.max(0, work - count);
}
