/// The explorer on a store, from the command line to the sentence. The one rule kept here: the page begins with a part of
/// the graph, and what is beyond it is reached as a person would.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateGraph } from '../../src/bench/explorer/generated-graph.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import { type GraphFile, isEvent } from '../../src/model/graph.ts';
import { writtenGraph } from '../cli/written-graph.ts';
import { complaints } from './axe.ts';
import { isDrawn, settled } from './canvas.ts';
import { explorerOf } from './visit.ts';

const ISNAD = resolve('bin/isnad.js');
const WHOLE = generateGraph({ nodes: 2600, edges: 7000 }, loadLexicon());
const { visit } = explorerOf(WHOLE);

let [folder, server, address]: [string, ChildProcess | undefined, string] = ['', undefined, ''];

/// Starts `isnad explore` on the store and waits for its address.
async function startServer(): Promise<string> {
  server = spawn(process.execPath, [ISNAD, 'explore', '--store', 'graph-store', '--no-open', '--port', '0'], {
    cwd: folder,
  });
  let said = '';
  for await (const chunk of server.stdout ?? []) {
    said += chunk;
    const [, url] = /^Explorer: (\S+)$/m.exec(said) ?? [];
    if (url) return url;
  }
  throw new Error(`isnad explore ended: ${said}`);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-e2e-store-'));
  mkdirSync(join(folder, 'graph-data'));
  const written = writtenGraph({ ...WHOLE, diagnostics: [], lexicon: 'none' });
  for (const [name, text] of written) writeFileSync(join(folder, 'graph-data', name), text);
  const loaded = spawnSync(process.execPath, [ISNAD, 'store'], { cwd: folder, encoding: 'utf8' });
  expect(loaded.status, loaded.stderr).toBe(0);
  address = await startServer();
  // Making a database takes seconds, and much longer where others compute.
}, 240_000);

afterAll(async () => {
  server?.kill('SIGTERM');
  if (server?.exitCode === null && server.signalCode === null) await new Promise((done) => server?.once('exit', done));
  rmSync(folder, { recursive: true, force: true });
});

async function opening(): Promise<GraphFile> {
  return (await fetch(new URL('graph-data/graph.json', address))).json() as Promise<GraphFile>;
}

/// A person of many events who is not in the part that the page opens with.
function personBeyond({ nodes }: GraphFile): {
  readonly key: string;
  readonly name: string;
  readonly latin: string;
  readonly events: number;
} {
  const known = new Set(nodes.map(({ key }) => key));
  const eventsOf = (key: string): number => WHOLE.graph.edges.filter(({ source }) => source === key).length;
  const others = WHOLE.graph.nodes.filter(({ key, attributes }) => attributes.kind === 'person' && !known.has(key));
  const found = others.find(({ key }) => eventsOf(key) > 2);
  if (!found) throw new Error('everybody is in the first part');
  const { ar: name, en: latin } = found.attributes.labels;
  return { key: found.key, name, latin, events: eventsOf(found.key) };
}

const visitStore = (): Promise<Page> => visit('v=1&lang=en', { site: { address, close: () => {} } });

test('opens on the strongest, finds who is not among them, adds, expands and shows the sentence', async () => {
  const first = await opening();
  expect(first.nodes.length).toBe(1000);
  expect(first.nodes.some(({ attributes }) => isEvent(attributes))).toBe(true);
  const { key, name, latin, events } = personBeyond(first);
  const page = await visitStore();
  expect(await isDrawn(page, key)).toBe(false);

  await page.getByTestId('search').fill(name);
  const hit = page.getByTestId('stored-hits').getByRole('option').first();
  await hit.waitFor();
  expect(await hit.textContent()).toBe(`${name} · Person`);
  await hit.click();
  const panel = page.getByTestId('entity-panel');
  await panel.getByRole('heading', { level: 2, name: latin }).waitFor();
  await settled(page);
  expect(await isDrawn(page, key)).toBe(true);

  await panel.getByText(`${events} connections, `).waitFor();
  const proofs = panel.getByTestId('proof');
  const before = await proofs.count();
  await panel.getByTestId('more-neighbours').click();
  await expect.poll(() => proofs.count()).toBe(events);
  expect(before).toBeLessThan(events);
  await expect.poll(() => panel.getByTestId('more-neighbours').count()).toBe(0);

  await proofs.first().click();
  const sentence = page.getByTestId('evidence').first();
  await sentence.waitFor();
  expect(await sentence.textContent()).toContain(name);
  await settled(page);
  expect(await complaints(page)).toEqual([]);
});

test('finds an event by who took part and its year, and a sentence by its words, beyond what is drawn', async () => {
  const drawn = new Set((await opening()).nodes.map(({ key }) => key));
  const event = WHOLE.graph.nodes.find(
    ({ attributes, key }) => isEvent(attributes) && attributes.date && !drawn.has(key),
  );
  if (!event || !isEvent(event.attributes)) throw new Error('all events are in the first part');
  const ends = WHOLE.graph.edges.filter(({ target }) => target === event.key).map(({ source }) => source);
  const names = WHOLE.graph.nodes.filter(({ key }) => ends.includes(key)).map(({ attributes }) => attributes.label);
  const page = await visitStore();
  const hits = page.getByTestId('stored-hits');
  await page.getByTestId('search').fill(`${names.join(' ')} ${event.attributes.date?.start.slice(0, 4)}`);
  await hits.getByText(event.attributes.label).first().waitFor();
  const [evidence] = event.attributes.evidence;
  const words = (evidence?.quote ?? '').split(' ').slice(0, 12).reverse().join(' ');
  await page.getByTestId('search').fill(words);
  await hits
    .getByText(evidence?.quote ?? '')
    .first()
    .waitFor();
});

test('another process is kept out while it is served, and let in when that was killed', async () => {
  const write = () =>
    spawnSync(
      process.execPath,
      [ISNAD, 'export', '--store', 'graph-store', '--format', 'json', '--out', 'again.json'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
  const refused = write();
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain(`the store is in use by process ${server?.pid}: end it first`);
  expect((await opening()).nodes.length).toBe(1000);
  server?.kill('SIGKILL');
  await new Promise((done) => server?.once('exit', done));
  const written = write();
  expect(written.status, written.stderr).toBe(0);
  expect(readFileSync(join(folder, 'again.json'), 'utf8')).toBe(
    readFileSync(join(folder, 'graph-data', 'graph.json'), 'utf8'),
  );
});
