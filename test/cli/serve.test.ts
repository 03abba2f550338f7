/// Serving on this machine: what is given out, to whom, on which port.

import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { gateOf, listener, type Serving, serve } from '../../src/cli/serve.ts';
import { world } from './world.ts';

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

async function start(port = 0, allowed: readonly string[] = []): Promise<Serving> {
  const { folder } = await world({
    'app/index.html': '<title>Isnad</title>',
    'app/assets/app.js': 'export {}',
    'graph/graph.json': '{"nodes":[]}',
    'graph/private.txt': 'mine',
    'secret.txt': 'mine',
  });
  const serving = await serve(listener(join(folder, 'app'), join(folder, 'graph'), gateOf(allowed)), port);
  open.push(() => serving.close());
  return serving;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

function get({ port }: Serving, path: string, host = `127.0.0.1:${port}`): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { port, path, headers: { host } };
    request(options, async (response) => {
      let text = '';
      for await (const chunk of response) text += chunk;
      resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', text });
    })
      .on('error', reject)
      .end();
  });
}

async function occupy(): Promise<{ server: Server; port: number }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(() => new Promise((resolve) => server.close(resolve)));
  return { server, port: (server.address() as AddressInfo).port };
}

describe('the server', () => {
  test('gives out the explorer and the graph', async () => {
    const serving = await start();
    expect(await get(serving, '/')).toMatchObject({ status: 200, text: '<title>Isnad</title>' });
    expect(await get(serving, '/?view=1')).toMatchObject({ status: 200 });
    expect(await get(serving, '/assets/app.js')).toMatchObject({ status: 200, type: 'text/javascript' });
    expect(await get(serving, '/graph-data/graph.json')).toMatchObject({ status: 200, text: '{"nodes":[]}' });
  });

  test.each([
    '/graph-data/private.txt',
    '/graph-data/../secret.txt',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/nothing',
  ])('answers %s with 404', async (path) => {
    expect(await get(await start(), path)).toMatchObject({ status: 404, text: 'There is no such file.\n' });
  });

  test('does not answer under the name of another site', async () => {
    expect(await get(await start(), '/graph-data/graph.json', 'evil.example')).toMatchObject({ status: 403 });
  });

  test('answers under names that were allowed, and says to anybody that it is there', async () => {
    const serving = await start(0, ['isnad.example.org']);
    expect(await get(serving, '/graph-data/graph.json', 'Isnad.example.org:443')).toMatchObject({ status: 200 });
    expect(await get(serving, '/graph-data/graph.json', 'evil.example')).toMatchObject({ status: 403 });
    expect(await get(serving, '/healthz', '10.1.2.3:4173')).toMatchObject({ status: 200, text: 'ok\n' });
  });

  test('takes the next free port when the one asked for is taken', async () => {
    const { port } = await occupy();
    const serving = await start(port);
    expect(serving.port).toBeGreaterThan(port);
    expect(serving.url).toBe(`http://127.0.0.1:${serving.port}/`);
  });
});

describe('isnad explore', () => {
  test('says when a port is taken, and where the explorer is', async () => {
    const { port } = await occupy();
    const opened: string[] = [];
    const place = await world(
      { 'a.txt': 'x', 'home/dist/explorer/index.html': '<html>' },
      { openBrowser: (url) => opened.push(url) > 0 },
    );
    await place.run('build', 'a.txt');
    expect(await place.run('explore', '--port', String(port))).toBe(0);
    const [, url] = /^Explorer: (http:\S+)$/m.exec(place.stdout()) ?? [];
    expect(place.stderr()).toContain(`Port ${port} is taken, using ${new URL(url ?? '').port}.`);
    expect(opened).toEqual([url]);
  });

  test('opens no browser with --no-open', async () => {
    const opened: string[] = [];
    const place = await world(
      { 'a.txt': 'x', 'home/dist/explorer/index.html': '<html>' },
      { openBrowser: (url) => opened.push(url) > 0 },
    );
    await place.run('build', 'a.txt');
    expect(await place.run('explore', '--port', '0', '--no-open')).toBe(0);
    expect(opened).toEqual([]);
  });
});

describe('isnad start', () => {
  test('builds the sample articles into graph-data', async () => {
    const place = await world({ 'home/seeds/1.txt': 'x', 'home/dist/explorer/index.html': '<html>' });
    expect(await place.run('start', '--port', '0')).toBe(0);
    expect(place.stdout()).toMatch(/Documents: 1 [\s\S]*Written: graph-data\nExplorer: http/);
  });

  test('builds your own articles beside the sample, not over it', async () => {
    const place = await world({ 'mine.txt': 'x', 'home/dist/explorer/index.html': '<html>' });
    expect(await place.run('start', 'mine.txt', '--port', '0')).toBe(0);
    expect(place.stdout()).toContain('Written: build/graph-data\n');
    expect(await place.list()).not.toContain('graph-data');
  });
});
