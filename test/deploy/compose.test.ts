/// deploy/compose.yaml: what it says is allowed, and true of the program.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DCLinter } from 'dclint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { understood, VARIABLES } from './command-line.ts';

interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly secrets?: readonly string[];
  readonly ports?: readonly string[];
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly restart?: string;
  readonly stop_grace_period?: string;
  readonly deploy?: { readonly resources?: { readonly limits?: Readonly<Record<string, string>> } };
}

const PATH = 'deploy/compose.yaml';
const TEXT = readFileSync(PATH, 'utf8');
const { services, secrets } = parse(TEXT, { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
};
const OURS = Object.entries(services).filter(([, { image }]) => image.includes('isnad'));

/// What `${NAME:-usual}` stands for where nobody says otherwise.
function filled(text: string): string {
  return text.replace(/\$\{\w+:-([^}]*)\}/g, '$1');
}

test('the linter of compose files, which knows their schema, finds no mistake', () => {
  const orders = {
    'service-keys-order': 0,
    'services-alphabetical-order': 0,
    'top-level-properties-order': 0,
  } as const;
  const quotes: [1, { quoteType: string }] = [1, { quoteType: 'double' }];
  const rules = { ...orders, 'require-quotes-in-ports': quotes };
  const linter = new DCLinter({ rules, quiet: false, debug: false, exclude: [] });
  const results = linter.lintFiles([PATH], false);
  expect(results).toHaveLength(1);
  expect(results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`))).toEqual([]);
});

describe.each(OURS)('%s', (name, service) => {
  test('has the program do what it knows', async () => {
    const options = await understood((service.command ?? []).map(filled));
    expect(options.store).toBe('postgres://isnad@postgres:5432/isnad');
  });

  test('names the files of the passwords that its addresses need', () => {
    for (const [variable, value] of Object.entries(service.environment ?? {})) {
      expect(VARIABLES).toContain(variable);
      if (variable.endsWith('_FILE')) expect(service.secrets).toContain(value.replace('/run/secrets/', ''));
    }
    expect(service.environment).toHaveProperty('ISNAD_STORE_PASSWORD_FILE');
    if (service.command?.includes('--cluster'))
      expect(service.environment).toHaveProperty('ISNAD_CLUSTER_PASSWORD_FILE');
  });

  test('is asked for its health where it answers', async () => {
    const { metrics, port } = await understood((service.command ?? []).map(filled));
    const asked = service.healthcheck?.disable ? undefined : service.environment?.ISNAD_HEALTH_PORT;
    expect(asked).toBe(name === 'worker' || name === 'explorer' ? String(metrics ?? port) : undefined);
    for (const published of service.ports ?? []) expect(filled(published)).toBe(`127.0.0.1:4173:${port}`);
  });
});

test('every service has a restart policy, limits, and waits for the health of what it needs', () => {
  for (const [name, service] of Object.entries(services)) {
    expect(service.restart, name).toBeTruthy();
    expect(service.deploy?.resources?.limits, name).toMatchObject({
      cpus: expect.anything(),
      memory: expect.anything(),
    });
    for (const [needed, { condition }] of Object.entries(service.depends_on ?? {})) {
      expect(services).toHaveProperty(needed);
      expect([name, condition]).toEqual([name, 'service_healthy']);
      expect(services[needed]?.healthcheck?.test, needed).toBeTruthy();
    }
  }
});

test('the addresses of the queue are the nodes', async () => {
  const { cluster } = await understood((services.worker?.command ?? []).map(filled));
  const hosts = String(cluster)
    .split(',')
    .map((address) => new URL(address).hostname);
  expect(hosts).toEqual(Object.keys(services).filter((name) => name.startsWith('nats-')));
  const routes = readFileSync('deploy/nats/routes.conf', 'utf8').match(/nats-route:\/\/([\w-]+):6222/g) ?? [];
  expect(routes.map((route) => new URL(route).hostname)).toEqual(hosts);
});

test('passwords come from files that are kept out of the repository, and none stands in it', () => {
  const ignored = readFileSync('.gitignore', 'utf8').split('\n');
  for (const { file } of Object.values(secrets)) expect(file).toMatch(/^\.\/secrets\//);
  expect(ignored).toContain('/deploy/secrets/');
  expect(TEXT).not.toMatch(/:\/\/[^@\s]*:[^@\s]*@/);
  expect(TEXT).not.toMatch(/PASSWORD: /);
});

test('what can be set is described', () => {
  const readme = readFileSync('deploy/README.md', 'utf8');
  for (const [, name] of TEXT.matchAll(/\$\{(\w+):-/g)) expect(readme).toContain(`\`${name}\``);
  for (const path of ['Dockerfile', 'nats/nats.conf', 'kubernetes/base'])
    expect(existsSync(join('deploy', path))).toBe(true);
});
