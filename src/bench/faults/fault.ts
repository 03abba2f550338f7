/// What goes wrong in the middle of a build. The one rule kept here: each is what really happens to machines, done to the very processes; whoever
/// looks after them (systemd, Docker, Kubernetes) is imitated by starting again what was killed.

import { setTimeout as pause } from 'node:timers/promises';
import type { IsnadProcess } from './isnad-process.ts';
import type { NatsNodes } from './nats-nodes.ts';
import type { Network } from './network.ts';
import type { PostgresServer } from './postgres-server.ts';
import type { SmallDisk } from './small-disk.ts';

/// What can be broken.
export interface Scene {
  readonly network: Network;
  readonly nats: NatsNodes;
  readonly postgres: PostgresServer;
  /// The disk of the store; null where it is not a small one.
  readonly disk: SmallDisk | null;
  readonly workers: IsnadProcess[];
  startWorker(): IsnadProcess;
  /// Milliseconds that a node is cut off, or a disk is full.
  readonly hold: number;
}

export interface Fault {
  readonly title: string;
  readonly needsDisk?: boolean;
  readonly needsNetwork?: boolean;
  /// Happens while events are compared in partitions, and not while articles are read.
  readonly whileComparing?: boolean;
  happen(scene: Scene): Promise<void>;
}

/// Milliseconds until what was killed is started again.
const RESTART = 2000;

async function killWorker(scene: Scene): Promise<void> {
  scene.workers[0]?.kill('SIGKILL');
  await pause(RESTART);
  scene.workers.push(scene.startWorker());
}

async function killLeader({ nats }: Scene): Promise<void> {
  const leader = await nats.leader();
  nats.kill(leader);
  await pause(RESTART);
  nats.start(leader);
}

export const FAULTS: Readonly<Record<string, Fault>> = {
  none: { title: 'nothing', happen: async () => undefined },
  worker: { title: 'kill -9 of a worker', happen: killWorker },
  leader: { title: 'kill -9 of the stream leader', happen: killLeader },
  both: {
    title: 'kill -9 of a worker and of the leader',
    happen: async (scene) => void (await Promise.all([killWorker(scene), killLeader(scene)])),
  },
  postgres: {
    title: 'kill -9 of PostgreSQL, and restart',
    happen: ({ postgres }) => postgres.killAndRestart(),
  },
  comparer: { title: 'kill -9 of a worker that compares', whileComparing: true, happen: killWorker },
  ledger: {
    title: 'PostgreSQL killed while events compared',
    whileComparing: true,
    happen: ({ postgres }) => postgres.killAndRestart(),
  },
  partition: {
    title: 'the leader cut off from the network',
    needsNetwork: true,
    happen: async ({ hold, nats, network }) => {
      const leader = await nats.leader();
      network.plug(leader, false);
      await pause(hold);
      network.plug(leader, true);
    },
  },
  disk: {
    title: 'the disk of the store full',
    needsDisk: true,
    happen: async ({ disk, hold }) => {
      disk?.fill();
      await pause(hold);
      disk?.free();
    },
  },
};
