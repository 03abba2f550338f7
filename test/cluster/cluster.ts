/// A cluster for tests: real servers, and workers in this process. The one rule kept here: builds and workers are run by their command
/// lines, as people run them.

import { afterAll, afterEach, beforeAll } from 'vitest';
import { type Tree, type World, world } from '../cli/world.ts';
import { HAS_NATS, type NatsCluster, startNats } from '../server/nats.ts';
import { findPostgres, type TestServer } from '../server/store-server.ts';

const found = HAS_NATS ? await findPostgres() : { why: 'there is no nats-server' };
if ('why' in found) console.warn(`The cluster is not tested here: ${found.why}`);
export const HAS_SERVERS = 'server' in found;

export interface Servers {
  readonly nats: NatsCluster;
  readonly postgres: TestServer;
}

/// Servers for the tests of a file.
export function servers(nodes: number): Servers {
  let nats: NatsCluster | undefined;
  beforeAll(async () => {
    if (HAS_SERVERS) nats = await startNats(nodes);
  }, 120_000);
  afterAll(async () => {
    nats?.stop();
    if ('server' in found) await found.server.stop();
  });
  return {
    get nats() {
      return nats as NatsCluster;
    },
    get postgres() {
      return (found as { readonly server: TestServer }).server;
    },
  };
}

/// What a command line says of the servers.
export function addressesOf({ nats, postgres }: Servers): readonly string[] {
  return ['--cluster', nats.address, '--store', postgres.address];
}

export interface RunningWorker {
  readonly world: World;
  /// Tells it to end, and waits until it has; gives its exit code.
  end(): Promise<number>;
}

/// Workers that a failed test left behind would work for the tests after it.
const running: RunningWorker[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((worker) => worker.end()));
});

/// A worker that reads words.
export async function startWorker(servers: Servers, ...more: readonly string[]): Promise<RunningWorker> {
  let tell = (): void => undefined;
  const told = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const place = await world({}, { interrupted: () => told });
  const ended = place.run('worker', ...addressesOf(servers), ...more);
  await until(() => /reads on/.test(place.stderr()));
  const worker = {
    world: place,
    end: () => {
      tell();
      return ended;
    },
  };
  running.push(worker);
  return worker;
}

/// Waits until something is so.
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}

/// How many articles the store knows to be read.
export async function readCount(servers: Servers): Promise<number> {
  const looking = await world({});
  await looking.run('cluster', 'status', '--json', ...addressesOf(servers));
  return JSON.parse(looking.stdout()).tally.read;
}

/// Articles of so many words each, no two alike. `salt` makes them others.
export function articles(count: number, salt: string): Tree {
  const text = (index: number): string => `قال الوزير ${salt} ${index} في اليوم ${index % 7}`;
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`news/${index}.txt`, text(index)]));
}

/// All files of a graph's folder.
export async function graphIn(place: World, folder: string): Promise<Readonly<Record<string, string>>> {
  const names = await place.list(folder);
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await place.read(`${folder}/${name}`)])),
  );
}
