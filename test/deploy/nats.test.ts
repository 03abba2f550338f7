/// deploy/nats: three real nodes with that very configuration, on other ports, are one queue that asks for its password.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { NatsQueue } from '../../src/cluster/nats-queue.ts';
import { freePorts } from '../server/free-port.ts';
import { HAS_NATS } from '../server/nats.ts';

/// One that would be read as a number, were it not in quotation marks.
const PASSWORD = '12e5';

function environment(name: string): NodeJS.ProcessEnv {
  return { ...process.env, NATS_NAME: name, NATS_PASSWORD: `"${PASSWORD}"` };
}

describe.skipIf(!HAS_NATS)('nats.conf', () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-nats-conf-'));
  const nodes: ChildProcess[] = [];
  let ports: readonly number[] = [];

  function startNode(node: number): void {
    const [client = 0, cluster = 0, monitor = 0] = ports.slice(3 * node);
    const text = readFileSync('deploy/nats/nats.conf', 'utf8')
      .replace('port: 4222', `port: ${client}`)
      .replace('http_port: 8222', `http_port: ${monitor}`)
      .replace('port: 6222', `port: ${cluster}`)
      .replace('store_dir: /data', `store_dir: "${join(folder, `data-${node}`)}"`);
    writeFileSync(join(folder, `${node}.conf`), text);
    const options = { env: environment(`nats-${node}`), stdio: 'ignore' } as const;
    nodes.push(spawn('nats-server', ['--addr', '127.0.0.1', '-c', join(folder, `${node}.conf`)], options));
  }

  async function answers(node: number, path: string): Promise<boolean> {
    return fetch(`http://127.0.0.1:${ports[3 * node + 2]}${path}`).then(
      ({ ok }) => ok,
      () => false,
    );
  }

  async function untilHealthy(node: number): Promise<void> {
    while (!(await answers(node, '/healthz'))) await new Promise((resolve) => setTimeout(resolve, 100));
  }

  beforeAll(async () => {
    ports = await freePorts(9);
    const routes = [1, 4, 7].map((at) => `nats-route://127.0.0.1:${ports[at]}`).join('\n');
    writeFileSync(join(folder, 'routes.conf'), `routes: [\n${routes}\n]\n`);
    for (const node of [0, 1, 2]) startNode(node);
    for (const node of [0, 1, 2]) await untilHealthy(node);
  }, 60_000);
  afterAll(() => {
    for (const node of nodes) node.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(['routes.conf', 'routes-kubernetes.conf'])('is accepted as it stands, with %s', (routes) => {
    const place = join(folder, routes.replace('.conf', ''));
    cpSync('deploy/nats', place, { recursive: true });
    cpSync(join('deploy/nats', routes), join(place, 'routes.conf'));
    const { status, stderr } = spawnSync('nats-server', ['-t', '-c', resolve(place, 'nats.conf')], {
      env: environment('nats-1'),
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, expect.stringContaining('is valid')]);
  });

  test('makes three nodes one queue that keeps each article three times', async () => {
    const addresses = [0, 3, 6].map((at) => `nats://isnad:${PASSWORD}@127.0.0.1:${ports[at]}`);
    const queue = await NatsQueue.open(addresses.join(','), 'test');
    expect(await queue.replicas()).toBe(3);
    await queue.close();
  }, 60_000);

  test('lets nobody in without the password', async () => {
    await expect(NatsQueue.open(`nats://isnad:wrong@127.0.0.1:${ports[0]}`, 'test')).rejects.toThrow(
      /wrong user, password or token/,
    );
  });

  test('answers where the probes of Kubernetes ask', async () => {
    const text = readFileSync('deploy/kubernetes/base/nats.yaml', 'utf8');
    const paths = parseAllDocuments(text).flatMap(
      (document) => document.toString().match(/(?<=path: )\/healthz\S*/g) ?? [],
    );
    expect(paths.length).toBeGreaterThan(0);
    for (const path of new Set(paths)) expect(await answers(0, path), path).toBe(true);
  });
});
