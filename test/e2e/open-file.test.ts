/// Opening files in the explorer, by dropping them and by a button. The one rule kept here: whatever is dropped, the
/// page either shows it or says what is wrong with it, and goes on.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/format/format.ts';
import { sampleBundle } from '../explorer/fixture.ts';
import { complaints } from './axe.ts';
import { clickNode, settled } from './canvas.ts';
import { explorerOf } from './visit.ts';

const BUNDLE = sampleBundle();

const { visit, serve } = explorerOf(BUNDLE);

type Texts = Readonly<Record<string, string>>;

/// Drags files over the page; the drop itself is left out where only hovering is wanted.
async function drag(
  page: Page,
  files: Texts,
  ...events: readonly ('dragenter' | 'dragover' | 'drop')[]
): Promise<void> {
  await page.evaluate(
    ([texts, names]) => {
      const dataTransfer = new DataTransfer();
      for (const [name, text] of Object.entries(texts)) dataTransfer.items.add(new File([text], name));
      for (const name of names) {
        const event = new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true });
        document.querySelector('main')?.dispatchEvent(event);
      }
    },
    [files, events] as const,
  );
}

async function drop(page: Page, files: Texts): Promise<void> {
  await drag(page, files, 'dragenter', 'dragover', 'drop');
}

const GEPHI = `<gexf version="1.2" xmlns:viz="x"><graph><attributes class="node"><attribute id="0" title="type" type="string"/>
</attributes><nodes><node id="a" label="سالم الهادي"><attvalues><attvalue for="0" value="person"/></attvalues>
<viz:position x="0" y="0"/></node><node id="b" label="&lt;img src=x onerror=alert(1)&gt;"><attvalues>
<attvalue for="0" value="سفينة"/></attvalues><viz:position x="9" y="4"/></node></nodes>
<edges><edge id="e" source="a" target="b" label="يملك"/></edges></graph></gexf>`;

async function problem(page: Page): Promise<string> {
  await page.getByTestId('file-problem').waitFor();
  return (await page.getByTestId('file-problem').textContent()) ?? '';
}

describe('dropping a file', () => {
  test('shows where it may be dropped, and takes that back when it leaves', async () => {
    const page = await visit();
    await drag(page, { 'a.gexf': GEPHI }, 'dragenter', 'dragover');
    await page.getByTestId('drop-target').waitFor();
    expect(await page.getByTestId('drop-target').textContent()).toContain('يبقى الملف على هذا الجهاز');
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['x'], 'a.gexf'));
      document.querySelector('main')?.dispatchEvent(new DragEvent('dragleave', { dataTransfer, bubbles: true }));
    });
    await page.getByTestId('drop-target').waitFor({ state: 'detached' });
  });

  test('from Gephi opens it, and says that it has no source sentences', async () => {
    const page = await visit('v=1&node=person:akar');
    await drop(page, { 'gephi.gexf': GEPHI });
    await page.getByTestId('proof-banner').waitFor();
    await settled(page);
    expect(await page.getByTestId('proof-banner').textContent()).toContain('لا جمل مصدر في هذا الملف');
    expect(await page.getByTestId('unproven').getAttribute('data-count')).toBe('3');
    expect(await page.getByTestId('other-data').count()).toBe(0);
    const legend = await page.getByTestId('legend').textContent();
    expect(legend).toMatch(/شخص.*أخرى/);
    expect(legend).not.toMatch(/من يقول ذلك|الثقة|ماذا حدث/);
    expect(await page.getByTestId('timeline-button').count()).toBe(0);
    expect(await page.evaluate(() => window.isnad?.view().selection)).toBeNull();
    await clickNode(page, 'b');
    const panel = page.getByTestId('entity-panel');
    await panel.waitFor();
    expect(await panel.getByRole('heading', { level: 2 }).textContent()).toBe('<img src=x onerror=alert(1)>');
    expect(await panel.textContent()).toContain('سفينة');
    await page.getByTestId('surface').locator('[value="table"] + label').click();
    await page.getByTestId('list').waitFor();
    expect(await page.getByTestId('list').textContent()).toContain('سالم الهادي');
  });

  test('of three tables opens the graph with its sentences, which can be read without the articles', async () => {
    const page = await visit('v=1&lang=en');
    await drop(page, Object.fromEntries(FORMATS.csv.write(BUNDLE)));
    await page.getByTestId('proof-banner').waitFor();
    await settled(page);
    expect(await page.getByTestId('proof-banner').textContent()).toContain('not the articles');
    await page.evaluate(() => window.isnad?.selectNode('person:akar'));
    const evidence = page.getByTestId('entity-panel').getByTestId('evidence').first();
    await evidence.waitFor();
    expect(await evidence.textContent()).toContain('آكار');
    expect(await evidence.getByTestId('open-article').isDisabled()).toBe(true);
  });

  test('of GraphML opens the graph with its sentences', async () => {
    const page = await visit('v=1&lang=en');
    await drop(page, Object.fromEntries(FORMATS.graphml.write(BUNDLE)));
    await page.getByTestId('proof-banner').waitFor();
    await settled(page);
    await page.evaluate(() => window.isnad?.selectNode('person:akar'));
    const evidence = page.getByTestId('entity-panel').getByTestId('evidence').first();
    await expect.poll(() => evidence.textContent()).toContain('آكار');
  });

  test('of the graph with its articles opens as if it had been built here', async () => {
    const page = await visit();
    await drop(page, { 'gephi.gexf': GEPHI });
    await page.getByTestId('proof-banner').waitFor();
    await drop(page, Object.fromEntries(FORMATS.bundle.write(BUNDLE)));
    await page.getByTestId('proof-banner').waitFor({ state: 'detached' });
    await settled(page);
    expect(await page.getByTestId('unproven').getAttribute('data-count')).toBe('0');
    await page.evaluate(() => window.isnad?.selectNode('person:akar'));
    await page.getByTestId('open-article').first().click();
    await page.getByTestId('article').locator('[data-target]').first().waitFor();
  });

  test('without places lays it out in a worker', async () => {
    const page = await visit();
    const rows = Array.from({ length: 300 }, (_, n) => `n${n},n${(n * 7 + 1) % 40}`);
    await drop(page, { 'links.csv': `source,target\n${rows.join('\n')}\n` });
    await page.getByTestId('proof-banner').waitFor();
    await settled(page);
    const spots = await page.evaluate(() => ['n0', 'n1', 'n200'].map((key) => window.isnad?.canvas()?.positionOf(key)));
    expect(new Set(spots.map((at) => `${Math.round(at?.x ?? 0)} ${Math.round(at?.y ?? 0)}`)).size).toBe(3);
  });
});

describe('a file that cannot be opened', () => {
  test('is told by file and line in the language of the page, and what was open stays', async () => {
    const page = await visit('v=1&node=person:akar');
    await drop(page, { 'nodes.csv': 'Id,Label\na,A\n', 'edges.csv': 'Source,Target\na,a\n\na,nobody\n' });
    const text = await problem(page);
    expect(text).toContain('edges.csv، السطر 4');
    expect(text).toContain('خط يؤدي إلى عقدة غير موجودة في الملف');
    expect(text).toContain('the target is "nobody", and there is no node with that id');
    expect(text).toContain('ما كان مفتوحًا ما زال هنا');
    expect(await page.getByTestId('entity-panel').textContent()).toContain('خلوصي أكار');
    await page.getByTestId('file-problem').getByRole('button').click();
    await page.getByTestId('file-problem').waitFor({ state: 'detached' });
  });

  test('names line and column of a file that breaks off', async () => {
    const page = await visit('v=1&lang=en');
    await drop(page, { 'x.gexf': '<gexf>\n  <graph>\n' });
    expect(await problem(page)).toMatch(/x\.gexf, line 3, column 1.*the file breaks off: <graph> is never closed/);
  });

  test('has no serious fault for screen readers', async () => {
    const page = await visit('v=1&lang=en&theme=dark');
    await drop(page, { 'gephi.gexf': GEPHI });
    await page.getByTestId('proof-banner').waitFor();
    await drop(page, { 'photo.jpg': 'no graph' });
    await problem(page);
    expect(await complaints(page)).toEqual([]);
  });
});

describe('the button that opens files', () => {
  test('is in the head of the page, and on a phone in its settings', async () => {
    for (const [width, openTools] of [
      [1280, async () => {}],
      [390, async (page: Page) => page.getByTestId('settings').press('Enter')],
    ] as const) {
      const page = await visit('v=1&lang=en', { width });
      await openTools(page);
      const button = page.getByTestId('open-file').and(page.locator(':visible'));
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.press('Enter')]);
      await chooser.setFiles({ name: 'gephi.gexf', mimeType: 'application/xml', buffer: Buffer.from(GEPHI) });
      await page.getByTestId('proof-banner').waitFor();
      await settled(page);
    }
  });

  test('is on a page that found no graph, too', async () => {
    const page = await visit('', { site: await serve(BUNDLE, { 'manifest.json': null }), drawn: false });
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByTestId('open-file').click()]);
    expect(chooser.isMultiple()).toBe(true);
    const [graph = ''] = FORMATS.gexf.write(BUNDLE).values();
    await chooser.setFiles({ name: 'graph.gexf', mimeType: 'application/xml', buffer: Buffer.from(graph) });
    await settled(page);
    expect(await page.getByTestId('proof-banner').count()).toBe(1);
  });
});
