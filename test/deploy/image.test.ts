/// deploy/Dockerfile: it is well made, what it copies is there, and the health check of the image tells who is there.

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { validate } from 'dockerfile-utils';
import { expect, test } from 'vitest';
import { freePorts } from '../server/free-port.ts';

const TEXT = readFileSync('deploy/Dockerfile', 'utf8');
const KEPT = readFileSync('deploy/Dockerfile.dockerignore', 'utf8').match(/(?<=^!).+/gm) ?? [];

test('the validator of Dockerfiles finds no mistake', () => {
  expect(validate(TEXT).map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual([]);
});

test('what goes into the image is there, and what the build needs goes in', () => {
  for (const path of KEPT) expect(existsSync(path), path).toBe(true);
  for (const needed of ['package-lock.json', 'src', 'index.html', 'vite.config.ts', 'vite.single.ts', 'bin', 'seeds'])
    expect(KEPT).toContain(needed);
  const fromContext = [...TEXT.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, paths]) =>
    (paths ?? '').split(' '),
  );
  for (const path of fromContext) if (path !== '.') expect(KEPT).toContain(path);
});

test('it is no older than what the program needs, and nobody runs it as root', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(Number(/node:(\d+)/.exec(TEXT)?.[1])).toBeGreaterThanOrEqual(Number.parseInt(engines.node.slice(2), 10));
  expect(TEXT).toMatch(/^USER 1000:1000$/m);
});

function healthOf(port: number): Promise<number | null> {
  const env = { ...process.env, ISNAD_HEALTH_PORT: String(port) };
  const child = spawn(process.execPath, ['deploy/healthy.js'], { env, stdio: 'ignore' });
  return new Promise((resolve) => child.once('exit', resolve));
}

test('the health check passes where somebody answers, and fails where nobody does', async () => {
  const server = createServer((request, response) => response.writeHead(request.url === '/healthz' ? 200 : 404).end());
  const [port = 0] = await freePorts(1);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  expect(await healthOf(port)).toBe(0);
  await new Promise((resolve) => server.close(resolve));
  expect(await healthOf(port)).toBe(1);
});
