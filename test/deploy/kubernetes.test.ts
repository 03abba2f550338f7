/// deploy/kubernetes: its objects keep the schemas of Kubernetes, fit together, and say what is true of the program.

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { serveMetrics } from '../../src/cli/cluster/metrics-server.ts';
import { gateOf, listener, serve } from '../../src/cli/serve.ts';
import { workerMetrics } from '../../src/cluster/metrics.ts';
import { migrate } from '../../src/store/migration.ts';
import { openPostgres } from '../../src/store/postgres-database.ts';
import { findPostgres } from '../server/store-server.ts';
import { understood, VARIABLES } from './command-line.ts';
import { isKnown, type KubernetesObject, mistakesOf } from './strict.ts';

const ROOT = 'deploy/kubernetes';

interface Probe {
  readonly httpGet?: { readonly path: string; readonly port: string };
}

interface Container {
  readonly name: string;
  readonly image: string;
  readonly args?: readonly string[];
  readonly env?: readonly { readonly name: string; readonly value?: string }[];
  readonly ports?: readonly { readonly name: string; readonly containerPort: number }[];
  readonly volumeMounts?: readonly { readonly name: string }[];
  readonly startupProbe?: Probe;
  readonly readinessProbe?: Probe;
  readonly livenessProbe?: Probe;
  readonly lifecycle?: object;
}

interface Pod {
  readonly metadata: {
    readonly labels: Readonly<Record<string, string>>;
    readonly annotations?: Record<string, string>;
  };
  readonly spec: {
    readonly containers: readonly [Container];
    readonly volumes?: readonly { readonly name: string }[];
    readonly terminationGracePeriodSeconds?: number;
  };
}

interface Workload extends KubernetesObject {
  readonly spec: {
    readonly template: Pod;
    readonly volumeClaimTemplates?: readonly { readonly metadata: { readonly name: string } }[];
  };
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

const FILES = filesIn(ROOT).filter((path) => path.endsWith('.yaml'));
const OBJECTS = FILES.filter((path) => !path.endsWith('kustomization.yaml')).flatMap((path) =>
  parseAllDocuments(readFileSync(path, 'utf8'), { merge: true }).map((document) => document.toJS() as KubernetesObject),
);
function isWorkload(object: KubernetesObject): object is Workload {
  return /^(Deployment|StatefulSet|Job)$/.test(object.kind);
}

const WORKLOADS = OBJECTS.filter(isWorkload);

function workload(name: string): Workload {
  const found = WORKLOADS.find(({ metadata }) => metadata.name === name);
  if (!found) throw new Error(`there is no ${name}`);
  return found;
}

function containerOf({ spec }: Workload): Container {
  return spec.template.spec.containers[0];
}

const OURS = WORKLOADS.filter((one) => containerOf(one).image === 'isnad').map(
  (one) => [one.metadata.name, one] as const,
);

describe('each object', () => {
  test.each(OBJECTS.filter(isKnown).map((one) => [`${one.kind} ${one.metadata.name}`, one] as const))(
    '%s keeps the schema of its kind, and has no field beside it',
    async (_, object) => expect(await mistakesOf(object)).toEqual([]),
  );

  test('is known to Kubernetes, or to an extension that is named', () => {
    expect(
      OBJECTS.filter((one) => !isKnown(one))
        .map(({ kind }) => kind)
        .toSorted(),
    ).toEqual(['PodMonitor', 'ScaledObject', 'TriggerAuthentication']);
    expect(OBJECTS.map(({ kind }) => kind)).not.toContain('Secret');
  });
});

describe.skipIf(spawnSync('kubectl', ['version', '--client']).status !== 0)('kustomize, by kubectl,', () => {
  const folders = FILES.filter((path) => path.endsWith('kustomization.yaml') && !/components/.test(path));
  test.each(folders.map((path) => path.replace('/kustomization.yaml', '')))('builds %s', async (folder) => {
    const { status, stderr, stdout } = spawnSync('kubectl', ['kustomize', folder], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    const objects = parseAllDocuments(stdout).map((document) => document.toJS() as KubernetesObject);
    for (const object of objects) if (isKnown(object)) expect(await mistakesOf(object)).toEqual([]);
    const names = objects.map(({ kind, metadata }) => `${kind} ${metadata.name}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names.includes('StatefulSet postgres')).toBe(/base|monitored/.test(folder));
    expect(names.includes('HorizontalPodAutoscaler worker')).toBe(/base|external/.test(folder));
  });
});

describe.each(OURS)('%s', (_, one) => {
  test('has the program do what it knows, with the passwords that it needs', async () => {
    const { args = [], env = [] } = containerOf(one);
    const options = await understood(args);
    const variables = env.map(({ name }) => name);
    for (const variable of variables) expect(VARIABLES).toContain(variable);
    expect(variables.includes('ISNAD_CLUSTER_PASSWORD_FILE')).toBe(options.cluster !== undefined);
    expect(variables).toContain('ISNAD_STORE_PASSWORD_FILE');
    const labels = one.spec.template.metadata.labels;
    expect(labels['isnad/uses-queue']).toBe(options.cluster === undefined ? undefined : 'true');
    expect(labels['isnad/uses-store']).toBe('true');
  });

  test('is asked on the port that it serves on, which others may reach', async () => {
    const { args = [], ports = [] } = containerOf(one);
    const { metrics, port } = await understood(args);
    const served = metrics ?? port;
    expect(ports.map(({ containerPort }) => containerPort)).toEqual(served === undefined ? [] : [served]);
    const { annotations } = one.spec.template.metadata;
    if (metrics !== undefined) expect(annotations?.['prometheus.io/port']).toBe(String(metrics));
    const policies = JSON.stringify(OBJECTS.filter(({ kind }) => kind === 'NetworkPolicy'));
    if (served !== undefined) expect(policies).toContain(`"port":${served}`);
  });
});

describe.each(WORKLOADS.map((one) => [one.metadata.name, one] as const))('%s', (name, one) => {
  const { containers, volumes = [], terminationGracePeriodSeconds } = one.spec.template.spec;
  const [{ ports = [], volumeMounts = [], ...container }] = containers;

  test('mounts what there is, and has probes on ports that it names', () => {
    const claims = one.spec.volumeClaimTemplates ?? [];
    const known = [...volumes.map((volume) => volume.name), ...claims.map(({ metadata }) => metadata.name)];
    expect(volumeMounts.map((mount) => mount.name).toSorted()).toEqual(known.toSorted());
    const probes = [container.startupProbe, container.readinessProbe, container.livenessProbe];
    for (const probe of probes)
      if (probe?.httpGet) expect(ports.map((port) => port.name)).toContain(probe.httpGet.port);
    if (one.kind !== 'Job') expect(container.readinessProbe).toBeDefined();
    expect(terminationGracePeriodSeconds).toBeGreaterThanOrEqual(name === 'worker' ? 60 : 15);
  });

  test('is what its services, budgets and policies are about', () => {
    const { labels } = one.spec.template.metadata;
    expect(labels['app.kubernetes.io/name']).toBe(name);
  });
});

test('services, budgets and policies choose pods that are there', () => {
  const pods = WORKLOADS.map(({ spec }) => spec.template.metadata.labels);
  const text = JSON.stringify(OBJECTS);
  const chosen = [...text.matchAll(/"(?:matchLabels|selector)":(\{"[^{}]*\})/g)].map(([, labels = '']) =>
    JSON.parse(labels),
  );
  expect(chosen.length).toBeGreaterThan(15);
  const own = chosen.filter((labels) => !('kubernetes.io/metadata.name' in labels));
  for (const labels of own)
    expect(pods.some((pod) => Object.entries(labels).every(([key, value]) => pod[key] === value))).toBe(true);
});

describe('what probes and Prometheus ask for is answered', () => {
  const closing: (() => Promise<unknown>)[] = [];
  afterAll(async () => {
    for (const close of closing) await close();
  });
  const pathsOf = (one: Workload): readonly string[] => {
    const { livenessProbe, readinessProbe, startupProbe } = containerOf(one);
    const annotated = one.spec.template.metadata.annotations?.['prometheus.io/path'];
    return [livenessProbe, readinessProbe, startupProbe]
      .flatMap((probe) => probe?.httpGet?.path ?? [])
      .concat(annotated ?? []);
  };

  test('by a worker', async () => {
    const server = await serveMetrics(workerMetrics().registry, '127.0.0.1', 0);
    closing.push(() => server.close());
    expect(pathsOf(workload('worker'))).toContain('/metrics');
    for (const path of pathsOf(workload('worker'))) expect((await fetch(new URL(path, server.url))).status).toBe(200);
  });

  test('by the explorer', async () => {
    const server = await serve(listener('test', 'test', gateOf([])), 0);
    closing.push(() => server.close());
    for (const path of pathsOf(workload('explorer'))) expect((await fetch(new URL(path, server.url))).status).toBe(200);
  });
});

test('the explorer answers under the name of its ingress', async () => {
  const ingress = OBJECTS.find(({ kind }) => kind === 'Ingress') as unknown as { spec: { rules: { host: string }[] } };
  const { allow } = await understood(containerOf(workload('explorer')).args ?? []);
  expect(allow).toEqual(ingress.spec.rules.map(({ host }) => host));
});

test('all run the same version, which is the one that is here', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const tags = FILES.filter((path) => path.endsWith('kustomization.yaml')).flatMap((path) =>
    (parse(readFileSync(path, 'utf8')).images ?? []).map(({ newTag }: { readonly newTag: string }) => newTag),
  );
  expect(new Set(tags)).toEqual(new Set([version]));
  expect(readFileSync('deploy/compose.yaml', 'utf8')).toContain(`isnad:${version}}`);
});

test('what KEDA asks the store is a question that the store answers', async (context) => {
  const found = await findPostgres();
  if ('why' in found) return context.skip(found.why);
  const scaled = OBJECTS.find(({ kind }) => kind === 'ScaledObject') as unknown as {
    spec: { triggers: [{ metadata: { query: string } }] };
  };
  const database = await openPostgres(found.server.address);
  await migrate(database);
  expect(await database.query(scaled.spec.triggers[0].metadata.query)).toEqual([{ count: '0' }]);
  await database.close();
  await found.server.stop();
}, 60_000);
