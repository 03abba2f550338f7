/// Taking the graph away as a file, in a real browser. The one rule kept here: what was downloaded is read as whoever gets
/// it would read it.

import { strFromU8, unzipSync } from 'fflate';
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readBundleJson } from '../../src/format/bundle-json.ts';
import { readCsv } from '../../src/format/csv-reader.ts';
import { readGexf } from '../../src/format/gexf-reader.ts';
import { writeGraphJson } from '../../src/format/graph-json.ts';
import { readGraphml } from '../../src/format/graphml-reader.ts';
import { sampleBundle } from '../explorer/fixture.ts';
import { complaints } from './axe.ts';
import { choose, openDialog, save, savedBy } from './download.ts';
import { explorerOf } from './visit.ts';

const BUNDLE = sampleBundle();
const { visit } = explorerOf(BUNDLE);

describe('a graph file', () => {
  async function gexfOf(page: Page, what: 'shown' | 'all'): Promise<string> {
    await openDialog(page, 'gexf');
    await choose(page, 'what', what);
    return (await save(page)).text;
  }

  test('everything as GEXF comes back with the same nodes, edges and evidence', async () => {
    const page = await visit();
    const text = await gexfOf(page, 'all');
    expect(writeGraphJson(readGexf(text))).toBe(writeGraphJson(BUNDLE.graph));
    const graph = gexf.parse(Graph, text);
    expect([graph.order, graph.size]).toEqual([BUNDLE.graph.nodes.length, BUNDLE.graph.edges.length]);
    const akar = BUNDLE.graph.nodes.find((node) => node.key === 'person:akar');
    expect(graph.getNodeAttribute('person:akar', 'label')).toBe('خلوصي أكار');
    expect(graph.getNodeAttribute('person:akar', 'x')).toBeCloseTo(akar?.attributes.x ?? 0, 3);
    expect(graph.getNodeAttribute('person:akar', 'color')).toMatch(/^(#|rgb)/);
  });

  test('everything as GraphML comes back the same', async () => {
    const page = await visit('v=1&lang=en');
    await openDialog(page, 'graphml');
    await choose(page, 'what', 'all');
    const { name, text } = await save(page);
    expect(name).toMatch(/\.graphml$/);
    expect(writeGraphJson(readGraphml(text))).toBe(writeGraphJson(BUNDLE.graph));
  });

  test('what is shown is what the filters leave', async () => {
    const page = await visit('v=1&ego=1:event:training');
    const graph = gexf.parse(Graph, await gexfOf(page, 'shown'));
    expect([graph.nodes().sort(), graph.size]).toEqual([['event:training', 'place:isparta', 'state:turkey'], 2]);
  });
});

describe('the dialog of downloads', () => {
  test('is worked with the keyboard alone', async () => {
    const page = await visit();
    await page.getByTestId('download').focus();
    await page.keyboard.press('Enter');
    await page.getByTestId('format-png').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.getByTestId('format-bundle').getAttribute('aria-checked')).toBe('true');
    await page.getByTestId('file-name').focus();
    await page.keyboard.type('أرشيف');
    const { name, text } = await savedBy(page, () => page.keyboard.press('Enter'));
    expect(name).toBe('أرشيف.json');
    expect(readBundleJson(text)).toMatchObject({ documents: BUNDLE.documents });
    await page.keyboard.press('Escape');
    await page.getByTestId('download-form').waitFor({ state: 'detached' });
    const focused = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.activeElement?.getAttribute('data-testid'));
    await expect.poll(focused).toBe('download');
  });

  test('lets a long writing be stopped, and then be done after all', async () => {
    const page = await visit('v=1&lang=en');
    // A writer that never comes.
    await page.route(/write-worker/, () => undefined);
    await openDialog(page, 'gexf');
    await page.getByTestId('save').click();
    await page.getByTestId('stop-writing').click();
    await page.getByTestId('stop-writing').waitFor({ state: 'detached' });
    expect(await page.getByTestId('download-status').textContent()).toBe('');
    await page.unroute(/write-worker/);
    const graph = readGexf((await save(page)).text);
    expect(graph.nodes).toHaveLength(BUNDLE.graph.nodes.length);
  });

  test('says what a file will hold, and writes just that', async () => {
    const page = await visit('v=1&lang=en&ego=1:event:training');
    await openDialog(page, 'csv');
    expect(await page.getByTestId('content').textContent()).toMatch(/3 nodes, 2 ties, \d+ sentences?/);
    const archive = unzipSync(new Uint8Array((await save(page)).bytes));
    const files = new Map(Object.entries(archive).map(([name, bytes]) => [name, strFromU8(bytes)]));
    expect([...(archive['evidence.csv'] ?? [])].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    const { nodes, edges } = readCsv(files);
    expect([nodes.length, edges.length]).toEqual([3, 2]);
  });

  test('writes what others read: a report, citations, FollowTheMoney and linked data', async () => {
    const page = await visit('v=1&lang=en');
    await openDialog(page, 'report');
    const report = await save(page);
    expect(report.name).toBe('isnad-report.html');
    expect(report.text).toContain('dir="rtl"');
    expect(report.text).toContain('اجتمع وزير الدفاع التركي خلوصي آكار');
    const taken = async (format: 'bibtex' | 'csl' | 'ftm' | 'jsonld') => {
      await page.getByTestId(`format-${format}`).click();
      return save(page);
    };
    expect((await taken('bibtex')).text.match(/^@/gm)).toHaveLength(BUNDLE.documents.length);
    expect(JSON.parse((await taken('csl')).text)).toHaveLength(BUNDLE.documents.length);
    expect(JSON.parse((await taken('jsonld')).text)).toHaveProperty('@context');
    const archive = unzipSync(new Uint8Array((await taken('ftm')).bytes));
    expect(Object.keys(archive).sort()).toEqual(['entities.ftm.json', 'statements.csv']);
    const entities = strFromU8(archive['entities.ftm.json'] ?? new Uint8Array())
      .trim()
      .split('\n');
    expect(entities.map((line) => JSON.parse(line).schema)).toContain('Person');
  });

  test.each(['lang=ar&theme=light', 'lang=en&theme=dark'])(
    'has no serious fault for screen readers (%s)',
    async (look) => {
      const page = await visit(`v=1&${look}`);
      await openDialog(page, 'csv');
      expect(await complaints(page, '[role=dialog]')).toEqual([]);
    },
  );

  test('says so where the graph is not drawn and a picture cannot be taken', async () => {
    const page = await visit('v=1&lang=en&view=table', { drawn: false });
    await page.getByTestId('list').waitFor();
    await openDialog(page, 'png');
    expect(await page.getByTestId('save').isDisabled()).toBe(true);
    expect(await page.getByTestId('download-form').textContent()).toContain('switch from the list to the graph');
    await page.getByTestId('format-gexf').click();
    expect(await page.getByTestId('save').isDisabled()).toBe(false);
  });
});
