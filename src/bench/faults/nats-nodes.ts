/// Three nodes of NATS with JetStream, to be killed and cut off. The one rule kept here: a node that is started again has the files it had.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { until } from './command.ts';
import type { Network } from './network.ts';

const STREAM = 'isnad-articles';
/// Ports of the first node; the others' follow, since they may share a machine.
const [CLIENT, ROUTE, MONITOR] = [14_222, 16_222, 18_222];

interface Streams {
  readonly account_details?: readonly {
    readonly stream_detail?: readonly { readonly name: string; readonly cluster?: { readonly leader?: string } }[];
  }[];
}

/// The number of the node that leads the stream of articles, as a node's `/jsz?streams=true` tells it; null while none does. Nodes are called
/// `node-0` and so on.
export function leaderIn(told: unknown): number | null {
  const { account_details = [] } = (told ?? {}) as Streams;
  const streams = account_details.flatMap(({ stream_detail = [] }) => stream_detail);
  const leader = streams.find(({ name }) => name === STREAM)?.cluster?.leader;
  return leader ? Number(leader.replace('node-', '')) : null;
}

export class NatsNodes {
  readonly #network: Network;
  readonly #folder: string;
  readonly #nodes: (ChildProcess | undefined)[] = [];

  private constructor(network: Network, folder: string) {
    this.#network = network;
    this.#folder = folder;
  }

  static async start(network: Network, folder: string): Promise<NatsNodes> {
    rmSync(folder, { recursive: true, force: true });
    const nodes = new NatsNodes(network, folder);
    for (const node of network.hosts.keys()) nodes.start(node);
    for (const node of network.hosts.keys()) await until('the queue', () => nodes.#isHealthy(node));
    return nodes;
  }

  /// What the command line calls the queue.
  get address(): string {
    return this.#network.hosts.map((host, node) => `nats://${host}:${CLIENT + node}`).join(',');
  }

  start(node: number): void {
    const { hosts } = this.#network;
    mkdirSync(this.#folder, { recursive: true });
    const routes = hosts.map((host, other) => `nats://${host}:${ROUTE + other}`).join(',');
    const host = hosts[node] ?? '';
    const [program = '', ...args] = this.#network.at(
      ...[node, 'nats-server', '--addr', host, '--port', `${CLIENT + node}`, '-m', `${MONITOR + node}`],
      ...['--name', `node-${node}`, '-js', '-sd', join(this.#folder, `${node}`)],
      ...['--cluster_name', 'isnad', '--cluster', `nats://${host}:${ROUTE + node}`, '--routes', routes],
    );
    this.#nodes[node] = spawn(program, args, { stdio: 'ignore' });
  }

  kill(node: number): void {
    this.#nodes[node]?.kill('SIGKILL');
  }

  /// Which node leads the stream of articles.
  async leader(): Promise<number> {
    for (;;) {
      for (const node of this.#network.hosts.keys()) {
        const leader = leaderIn(await this.#ask(node, '/jsz?streams=true').then((answer) => answer?.json()));
        if (leader !== null) return leader;
      }
      await pause(100);
    }
  }

  stop(): void {
    for (const node of this.#nodes) node?.kill('SIGKILL');
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #ask(node: number, path: string): Promise<Response | undefined> {
    const url = `http://${this.#network.hosts[node]}:${MONITOR + node}${path}`;
    return fetch(url, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
  }

  async #isHealthy(node: number): Promise<boolean> {
    return (await this.#ask(node, '/healthz'))?.ok === true;
  }
}
