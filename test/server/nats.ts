/// NATS with JetStream on this machine, for tests: one server or a cluster, on free ports, with their files in a folder of their own.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leaderIn } from '../../src/bench/faults/nats-nodes.ts';
import { freePorts } from './free-port.ts';

/// Whether there is a nats-server; installs Debian's where this may.
export const HAS_NATS = hasNats();
if (!HAS_NATS) console.warn('nats-server is not installed (Debian: nats-server): the cluster is not tested here');

function hasNats(): boolean {
  const runs = (): boolean => spawnSync('nats-server', ['--version']).status === 0;
  if (runs()) return true;
  if (process.getuid?.() !== 0) return false;
  spawnSync('apt-get', ['install', '-y', '-q', 'nats-server'], { stdio: 'ignore', timeout: 300_000 });
  return runs();
}

export interface NatsCluster {
  /// `nats://127.0.0.1:…,…`, all nodes.
  readonly address: string;
  /// The number of nodes.
  readonly size: number;
  /// Kills a node as if its machine had lost power.
  kill(node: number): void;
  /// Starts a node that was killed, with the files it had.
  start(node: number): void;
  /// Which node leads the stream of articles; null while none does.
  leader(): Promise<number | null>;
  stop(): void;
}

/// Starts so many nodes and waits until they answer.
export async function startNats(size: number): Promise<NatsCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-nats-'));
  const ports = await freePorts(size * 3);
  const [clients, routes, monitors] = [ports.slice(0, size), ports.slice(size, 2 * size), ports.slice(2 * size)];
  const nodes: (ChildProcess | undefined)[] = [];
  const start = (node: number): void => {
    const alone = ['--addr', '127.0.0.1', '--port', `${clients[node]}`, '-js', '-sd', join(folder, `${node}`)];
    const named = ['--name', `node-${node}`, '-m', `${monitors[node]}`];
    const peers = routes.map((port) => `nats://127.0.0.1:${port}`).join(',');
    const together = ['--cluster_name', 'isnad', '--cluster', `nats://127.0.0.1:${routes[node]}`, '--routes', peers];
    nodes[node] = spawn('nats-server', [...alone, ...named, ...(size > 1 ? together : [])], { stdio: 'ignore' });
  };
  for (const node of clients.keys()) start(node);
  await Promise.all(monitors.map((port) => untilHealthy(port)));
  return {
    address: clients.map((port) => `nats://127.0.0.1:${port}`).join(','),
    size,
    kill: (node) => void nodes[node]?.kill('SIGKILL'),
    start,
    leader: () => leaderOf(monitors),
    stop: () => {
      for (const node of nodes) node?.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilHealthy(port: number): Promise<void> {
  for (;;) {
    const healthy = await fetch(`http://127.0.0.1:${port}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (healthy) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function leaderOf(monitors: readonly number[]): Promise<number | null> {
  for (const port of monitors) {
    const seen = await fetch(`http://127.0.0.1:${port}/jsz?streams=true`).then(
      (answer) => answer.json(),
      () => null,
    );
    const leader = leaderIn(seen);
    if (leader !== null) return leader;
  }
  return null;
}
