/// A cluster for tests: real servers, and workers in this process. The one rule kept here: builds and workers are run by their command
/// lines, as people run them.

import { afterAll, beforeAll } from 'vitest';
import { type Tree, WORD_READER, type World, world } from '../cli/world.ts';
import { HAS_NATS, type NatsCluster, startNats } from '../server/nats.ts';
import { HAS_POSTGRES, type PostgresServer, startPostgres } from '../server/postgres.ts';

export const HAS_SERVERS = HAS_NATS && HAS_POSTGRES;

export interface Servers {
  readonly nats: NatsCluster;
  readonly postgres: PostgresServer;
}

/// Servers for the tests of a file.
export function servers(nodes: number): Servers {
  let [nats, postgres]: [NatsCluster | undefined, PostgresServer | undefined] = [undefined, undefined];
  beforeAll(async () => {
    [nats, postgres] = [await startNats(nodes), await startPostgres()];
  }, 120_000);
  afterAll(() => {
    nats?.stop();
    postgres?.stop();
  });
  return {
    get nats() {
      return nats as NatsCluster;
    },
    get postgres() {
      return postgres as PostgresServer;
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

/// A worker that reads words; `pause` are milliseconds that it takes for each article.
export async function startWorker(servers: Servers, ...more: readonly string[]): Promise<RunningWorker> {
  const told = Promise.withResolvers<void>();
  const place = await world({}, { interrupted: () => told.promise });
  const ended = place.run('worker', ...addressesOf(servers), ...more);
  await until(() => /reads on/.test(place.stderr()));
  return {
    world: place,
    end: () => {
      told.resolve();
      return ended;
    },
  };
}

/// Waits until something is so.
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
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

export { WORD_READER };
