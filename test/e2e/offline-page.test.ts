/// The page that holds a graph in itself, in a real browser with the network cut. The one rule kept here: it opens from a
/// disk and asks for nothing.

import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPage } from '../../src/format/offline-page.ts';
import { sampleBundle } from '../explorer/fixture.ts';
import { settled } from './canvas.ts';
import { choose, openDialog, save } from './download.ts';
import { explorerOf } from './visit.ts';

const BUNDLE = sampleBundle();
const { visit, newContext } = explorerOf(BUNDLE);
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-page-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a page that works offline', () => {
  test('opens from a disk with the network cut, where one was, with panels, articles and files to open', async () => {
    const page = await visit('v=1&lang=en&node=person:akar');
    await openDialog(page, 'html');
    await choose(page, 'what', 'all');
    const { text } = await save(page);
    expect(readPage(text)).toEqual(BUNDLE);
    const copy = join(folder, 'saved.html');
    await writeFile(copy, text);

    const context = await newContext({ offline: true, acceptDownloads: true, reducedMotion: 'reduce' });
    const asked: string[] = [];
    const errors: string[] = [];
    const offline = await context.newPage();
    offline.on('request', (request) => asked.push(request.url()));
    offline.on('pageerror', (error) => errors.push(error.message));
    await offline.goto(pathToFileURL(copy).href);
    await settled(offline);
    await offline.getByTestId('entity-panel').getByRole('heading', { level: 2 }).waitFor();
    expect(await offline.getByTestId('entity-panel').textContent()).toContain('Hulusi Akar');
    await offline.getByTestId('open-article').first().click();
    await offline.getByTestId('article').waitFor();
    await offline.keyboard.press('Escape');
    // It hands itself on, without a server.
    await openDialog(offline, 'html');
    await choose(offline, 'what', 'shown');
    expect(readPage((await save(offline)).text).graph.nodes).toHaveLength(BUNDLE.graph.nodes.length);
    await offline.keyboard.press('Escape');
    const table = { name: 'links.csv', mimeType: 'text/csv', buffer: Buffer.from('source,target\na,b\n') };
    await offline.locator('input[type=file]').first().setInputFiles(table);
    await offline.getByTestId('proof-banner').waitFor();
    expect(errors).toEqual([]);
    expect(asked.filter((address) => !/^(file|blob|data):/.test(address))).toEqual([]);
  });
});
