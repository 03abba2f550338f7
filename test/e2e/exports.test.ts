/// Taking the graph away: pictures, a page that works offline, tables. The one rule kept here: what was downloaded is
/// opened as whoever gets it would open it.

import { copyFile, readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import type { ExportName } from '../../src/explorer/export/choice.ts';
import { readBundleJson } from '../../src/format/bundle-json.ts';
import { readCsv } from '../../src/format/csv-reader.ts';
import { readPage } from '../../src/format/offline-page.ts';
import { sampleBundle } from '../explorer/fixture.ts';
import { launch, type Site, serve, settled, visit } from './explorer-page.ts';

const BUNDLE = sampleBundle();
const executable = inject('chromium');
let browser: Browser;
let site: Site;

beforeAll(async () => {
  if (!executable) return;
  browser = await launch(executable);
  site = await serve(BUNDLE);
});

afterEach(async () => {
  for (const context of browser?.contexts() ?? []) await context.close();
});

afterAll(async () => {
  site?.close();
  await browser?.close();
});

async function openDialog(page: Page, format: ExportName): Promise<void> {
  await page.getByTestId('download').click();
  await page.getByTestId(`format-${format}`).click();
}

async function choose(page: Page, option: string, value: string): Promise<void> {
  await page.getByTestId(option).locator(`[value="${value}"] + label`).click();
}

async function save(page: Page): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByTestId('save').click()]);
  return file;
}

async function bytesOf(file: Download): Promise<Buffer> {
  return readFile(await file.path());
}

/// How many times larger than on the screen pictures are compared.
const SCALE = 4;

interface Ink {
  readonly width: number;
  readonly height: number;
  /// The middle of what is inked, in pixels of the picture.
  readonly middle: readonly [number, number];
  /// Rows of 0 and 1 around what is inked.
  readonly rows: readonly string[];
}

/// What of a picture is as dark as names are, which no kind is, within a frame given in pixels of the screen.
async function inkOf(
  page: Page,
  address: string,
  frame: { x: number; y: number; width: number; height: number } | null,
): Promise<Ink> {
  return page.evaluate(
    async ([source, within, scale]) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      // The rim of a picture of an element may show what is behind it.
      const box = within ?? { x: 2, y: 2, width: image.width / scale - 4, height: image.height / scale - 4 };
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [Math.round(box.width * scale), Math.round(box.height * scale)];
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.fillStyle = '#fff';
      context.fillRect(0, 0, canvas.width, canvas.height);
      const large = source.startsWith('data:image/svg') ? scale : 1;
      const [x, y] = [-box.x * scale, -box.y * scale];
      // A picture inside a picture is painted before its fonts are there, and again when they are.
      context.drawImage(image, x, y, image.width * large, image.height * large);
      await new Promise((next) => setTimeout(next, 400));
      context.drawImage(image, x, y, image.width * large, image.height * large);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      const dark = (column: number, row: number): boolean => {
        const at = (row * canvas.width + column) * 4;
        return Math.max(data[at] ?? 255, data[at + 1] ?? 255, data[at + 2] ?? 255) < 80;
      };
      let [left, right, top, bottom] = [canvas.width, -1, canvas.height, -1];
      for (let row = 0; row < canvas.height; row += 1)
        for (let column = 0; column < canvas.width; column += 1)
          if (dark(column, row)) {
            [left, right] = [Math.min(left, column), Math.max(right, column)];
            [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
          }
      const rows: string[] = [];
      for (let row = top; row <= bottom; row += 1) {
        let text = '';
        for (let column = left; column <= right; column += 1) text += dark(column, row) ? '1' : '0';
        rows.push(text);
      }
      const middle: [number, number] = [(left + right) / 2 / scale + box.x, (top + bottom) / 2 / scale + box.y];
      return { width: right - left + 1, height: bottom - top + 1, middle, rows };
    },
    [address, frame, SCALE] as const,
  );
}

/// The share of inked points that two inkings have in common, one shifted against the other.
function overlap(a: Ink, b: Ink, dx: number, dy: number): number {
  let [both, either] = [0, 0];
  for (let row = 0; row < Math.max(a.height, b.height); row += 1)
    for (let column = 0; column < Math.max(a.width, b.width); column += 1) {
      const [inA, inB] = [a.rows[row]?.[column] === '1', b.rows[row + dy]?.[column + dx] === '1'];
      both += Number(inA && inB);
      either += Number(inA || inB);
    }
  return both / either;
}

/// The share in common where two inkings, their corners laid on each other, lie best: letters begin between two points.
function likeness(a: Ink, b: Ink): number {
  const steps = [-2, -1, 0, 1, 2];
  return Math.max(...steps.flatMap((dx) => steps.map((dy) => overlap(a, b, dx, dy))));
}

function dataAddress(type: string, bytes: Buffer): string {
  return `data:${type};base64,${bytes.toString('base64')}`;
}

/// A text as the page itself writes it, in an element of its own.
async function written(page: Page, text: string, weight: number): Promise<Ink> {
  await page.evaluate(
    ([words, bold, size]) => {
      const element = document.createElement('div');
      element.id = 'reference';
      element.dir = 'auto';
      element.textContent = words;
      const font = `${bold} ${size}px "IBM Plex Sans Arabic"`;
      element.style.cssText = `position:fixed;inset:0 auto auto 0;z-index:9999;padding:20px;background:#fff;color:#1f2933;font:${font};white-space:nowrap`;
      document.body.append(element);
    },
    [text, weight, 13 * SCALE] as const,
  );
  const shot = await page.locator('#reference').screenshot();
  await page.evaluate(() => document.getElementById('reference')?.remove());
  return inkOf(page, dataAddress('image/png', shot), null);
}

describe.skipIf(!executable)('a picture', () => {
  const NAME = 'خلوصي أكار';
  const KEY = 'person:akar';

  /// The node's label on the canvas, with some room around it.
  async function frameOf(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
    const box = await page.evaluate(
      (key) =>
        window.isnad
          ?.canvas()
          ?.labels()
          .find((label) => label.key === key)?.box,
      KEY,
    );
    if (!box) throw new Error('The label is not on the canvas.');
    return { x: box.x - 1, y: box.y - 3, width: box.width + 2, height: box.height + 6 };
  }

  async function pictures(page: Page): Promise<readonly Ink[]> {
    const frame = await frameOf(page);
    await openDialog(page, 'png');
    await choose(page, 'option-scale', String(SCALE));
    await page.getByLabel('مع مفتاح الألوان والأشكال').uncheck({ force: true });
    const png = await bytesOf(await save(page));
    await page.getByTestId('format-svg').click();
    const svg = await bytesOf(await save(page));
    return [
      await inkOf(page, dataAddress('image/png', png), frame),
      await inkOf(page, dataAddress('image/svg+xml', svg), frame),
    ];
  }

  test('writes Arabic as the page does: joined, shaped, from right to left, in PNG and in SVG', async () => {
    const { page, errors } = await visit(browser, site, { hash: 'v=1&theme=light&ego=1:person:akar' });
    const [png, svg] = await pictures(page);
    const reference = await written(page, NAME, 500);
    const apart = await written(page, [...NAME].join('\u200C'), 500);
    const backwards = await written(page, `\u202D${NAME}`, 500);
    for (const ink of [png, svg]) {
      if (!ink) throw new Error('Nothing was painted.');
      expect(likeness(ink, reference)).toBeGreaterThan(0.75);
      expect(likeness(ink, apart)).toBeLessThan(0.5);
      expect(likeness(ink, backwards)).toBeLessThan(0.5);
    }
    const [left, right] = [png?.middle ?? [], svg?.middle ?? []];
    expect(Math.abs((left[0] ?? 0) - (right[0] ?? 9))).toBeLessThan(1);
    expect(Math.abs((left[1] ?? 0) - (right[1] ?? 9))).toBeLessThan(1);
    expect(errors).toEqual([]);
  });

  test('as PNG has the size, the title and the legend that were asked for', async () => {
    const { page } = await visit(browser, site, { hash: 'v=1&lang=en' });
    const canvas = await page.getByTestId('canvas').boundingBox();
    await openDialog(page, 'png');
    await choose(page, 'option-scale', '1');
    await choose(page, 'option-extent', 'poster');
    await page.getByLabel('With a title').check({ force: true });
    await page.getByTestId('file-name').fill('Akar and others');
    const file = await save(page);
    expect(file.suggestedFilename()).toBe('Akar and others.png');
    const png = await bytesOf(file);
    expect(png.readUInt32BE(16)).toBe(Math.round((canvas?.width ?? 0) * 2.5));
    expect(png.readUInt32BE(20)).toBeGreaterThan(Math.round((canvas?.height ?? 0) * 2.5) + 56);
    await expect.poll(() => page.getByTestId('download-status').textContent()).toContain('Akar and others.png');
  });

  test('as SVG has every label of the screen as one text, in light colours where that is asked of the dark', async () => {
    const { page } = await visit(browser, site, { hash: 'v=1&theme=dark' });
    const labels = await page.evaluate(() => window.isnad?.canvas()?.labels().length);
    await openDialog(page, 'svg');
    await choose(page, 'option-background', 'white');
    await page.getByLabel('مع مفتاح الألوان والأشكال').uncheck({ force: true });
    const svg = (await bytesOf(await save(page))).toString();
    expect(svg.match(/<text(?![^>]*aria-hidden)[^>]*>/g)).toHaveLength(labels ?? -1);
    expect(svg).toContain('fill="#1f2933"');
    expect(svg).not.toContain('#eef1f4');
    expect(svg).toContain('@font-face');
  });
});

describe.skipIf(!executable)('a page that works offline', () => {
  test('opens from a disk with the network cut, where one was, with panels, articles and files to open', async () => {
    const { page } = await visit(browser, site, { hash: 'v=1&lang=en&node=person:akar' });
    await openDialog(page, 'html');
    await choose(page, 'what', 'all');
    const path = await (await save(page)).path();
    expect(readPage((await readFile(path)).toString())).toEqual(BUNDLE);

    const context = await browser.newContext({ offline: true, acceptDownloads: true, reducedMotion: 'reduce' });
    const asked: string[] = [];
    const errors: string[] = [];
    const offline = await context.newPage();
    offline.on('request', (request) => asked.push(request.url()));
    offline.on('pageerror', (error) => errors.push(error.message));
    const copy = `${path}.html`;
    await copyFile(path, copy);
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
    expect(readPage((await bytesOf(await save(offline))).toString()).graph.nodes).toHaveLength(
      BUNDLE.graph.nodes.length,
    );
    await offline.keyboard.press('Escape');
    const table = { name: 'links.csv', mimeType: 'text/csv', buffer: Buffer.from('source,target\na,b\n') };
    await offline.locator('input[type=file]').first().setInputFiles(table);
    await offline.getByTestId('proof-banner').waitFor();
    expect(asked.filter((address) => !/^(file|blob|data):/.test(address))).toEqual([]);
    expect(errors).toEqual([]);
  });
});

describe.skipIf(!executable)('the dialog of downloads', () => {
  test('is worked with the keyboard alone', async () => {
    const { page } = await visit(browser, site);
    await page.getByTestId('download').focus();
    await page.keyboard.press('Enter');
    await page.getByTestId('format-png').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.getByTestId('format-bundle').getAttribute('aria-checked')).toBe('true');
    await page.getByTestId('file-name').focus();
    await page.keyboard.type('أرشيف');
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(file.suggestedFilename()).toBe('أرشيف.json');
    expect(readBundleJson((await bytesOf(file)).toString())).toMatchObject({ documents: BUNDLE.documents });
    await page.keyboard.press('Escape');
    await page.getByTestId('download-form').waitFor({ state: 'detached' });
    const focused = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.activeElement?.getAttribute('data-testid'));
    await expect.poll(focused).toBe('download');
  });

  test('says what a file will hold, and writes just that', async () => {
    const { page } = await visit(browser, site, { hash: 'v=1&lang=en&ego=1:event:training' });
    await openDialog(page, 'csv');
    expect(await page.getByTestId('content').textContent()).toMatch(/3 nodes, 2 ties, \d+ sentences?/);
    const archive = unzipSync(new Uint8Array(await bytesOf(await save(page))));
    const files = new Map(Object.entries(archive).map(([name, bytes]) => [name, strFromU8(bytes)]));
    expect([...(archive['evidence.csv'] ?? [])].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    const { nodes, edges } = readCsv(files);
    expect([nodes.length, edges.length]).toEqual([3, 2]);
  });

  test.each(['lang=ar&theme=light', 'lang=en&theme=dark'])(
    'has no serious fault for screen readers (%s)',
    async (look) => {
      const { page } = await visit(browser, site, { hash: `v=1&${look}` });
      await openDialog(page, 'csv');
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: typeof axe }).axe.run('[role=dialog]'),
      );
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    },
  );

  test('says so where the graph is not drawn and a picture cannot be taken', async () => {
    const { page } = await visit(browser, site, { hash: 'v=1&lang=en&view=table', drawn: false });
    await page.getByTestId('list').waitFor();
    await openDialog(page, 'png');
    expect(await page.getByTestId('save').isDisabled()).toBe(true);
    expect(await page.getByTestId('download-form').textContent()).toContain('switch from the list to the graph');
    await page.getByTestId('format-gexf').click();
    expect(await page.getByTestId('save').isDisabled()).toBe(false);
  });
});
