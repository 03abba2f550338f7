/// The explorer as a person uses it, in a real browser. The one rule kept here: what is asserted is what one sees,
/// hears or takes away, on the sample articles.

import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { readGexf } from '../../src/format/gexf-reader.ts';
import { writeGraphJson } from '../../src/format/graph-json.ts';
import { generatedBundle, sampleBundle } from '../explorer/fixture.ts';
import { clickNode, launch, pixels, positionOf, type Site, serve, settled, visit } from './explorer-page.ts';

const BUNDLE = sampleBundle();
const TEXTS = new Map(BUNDLE.documents.map((document) => [document.id, document.text]));
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

/// The node the view has selected, or the edge.
async function selected(page: Page): Promise<string | undefined> {
  return page.evaluate(() => window.isnad?.view().selection?.key);
}

describe.skipIf(!executable)('the way from a name to the article', () => {
  test.each(['أكار', 'Akar'])('Akar is found by typing «%s» and opened with Enter', async (typed) => {
    const { page } = await visit(browser, site);
    await page.keyboard.press('/');
    await page.keyboard.type(typed);
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByTestId('entity-panel').getByRole('heading', { level: 2 }).waitFor();
    expect(await page.getByTestId('entity-panel').getByRole('heading', { level: 2 }).textContent()).toBe('خلوصي أكار');
    await expect.poll(() => page.url()).toContain('node=person:akar');
  });

  test('a click on him in the graph opens his panel; his meeting, its sentence and the article follow', async () => {
    const { page, errors, foreign } = await visit(browser, site);
    await clickNode(page, 'person:akar');
    await page.getByTestId('entity-panel').waitFor();
    expect(await selected(page)).toBe('person:akar');
    expect(await page.getByTestId('entity-panel').textContent()).toContain('اجتمع وزير الدفاع التركي خلوصي آكار');
    await page
      .getByTestId('entity-panel')
      .getByRole('button', { name: /^لقاء خلوصي أكار وصلاح الدين/ })
      .first()
      .click();
    await page.getByTestId('event-panel').waitFor();
    expect(await selected(page)).toBe('event:ankara');
    await page
      .getByTestId('event-panel')
      .getByTestId('evidence')
      .first()
      .getByRole('button', { name: 'افتح في المقال' })
      .click();
    const target = page.getByTestId('article').locator('[data-target]').first();
    await target.waitFor();
    await page.waitForFunction(() => {
      const box = document.querySelector('[data-testid=article] [data-target]')?.getBoundingClientRect();
      return box !== undefined && box.top > 0 && box.bottom < innerHeight;
    });
    const sentence = BUNDLE.graph.nodes.find((node) => node.key === 'event:ankara')?.attributes.evidence[0]?.quote;
    expect([
      sentence,
      BUNDLE.graph.nodes.find((node) => node.key === 'event:ankara')?.attributes.evidence[1]?.quote,
    ]).toContain(await target.textContent());
    expect([errors, foreign]).toEqual([[], []]);
  });

  test('the sign in an article’s margin leads back to the graph', async () => {
    const { page } = await visit(browser, site, { hash: 'v=1&article=0:0:000_9eae835267ad6b56.txt' });
    await page.getByTestId('margin').first().click();
    await page.getByTestId('article').waitFor({ state: 'detached' });
    expect(await selected(page)).toBeDefined();
  });

  test('a click on a line opens its sentences', async () => {
    const { page } = await visit(browser, site);
    const edge = 'event:training>place>isparta';
    const key =
      BUNDLE.graph.edges.find((one) => one.source === 'event:training' && one.target === 'place:isparta')?.key ?? edge;
    const at = await page.evaluate((one) => window.isnad?.canvas()?.pointOn(one), key);
    await page.mouse.click(at?.x ?? 0, at?.y ?? 0);
    await page.getByTestId('edge-panel').waitFor();
    expect(await selected(page)).toBe(key);
    expect(await page.getByTestId('sentence').first().textContent()).toContain('إسبرطة');
  });

  test('pointing at a node lights its neighbourhood and veils the rest', async () => {
    const { page } = await visit(browser, site);
    const [far, near] = await Promise.all([positionOf(page, 'person:haftar'), positionOf(page, 'place:isparta')]);
    const colourAt = ({ x, y }: { x: number; y: number }): Promise<readonly number[]> =>
      pixels(page, { x: Math.round(x), y: Math.round(y) + 4, width: 1, height: 1 });
    const [farBefore, nearBefore] = [await colourAt(far), await colourAt(near)];
    const training = await positionOf(page, 'event:training');
    await page.mouse.move(training.x, training.y);
    await expect.poll(() => colourAt(far)).not.toEqual(farBefore);
    const change = (await colourAt(near)).map((value, n) => Math.abs(value - (nearBefore[n] ?? 0)));
    expect(Math.max(...change)).toBeLessThan(8);
    await page.mouse.move(training.x, 8);
    await expect.poll(() => colourAt(far)).toEqual(farBefore);
  });

  test('every mark in a panel is the slice of its article that it names', async () => {
    const { page } = await visit(browser, site);
    for (const { key } of BUNDLE.graph.nodes.filter((node) => node.key.startsWith('event:'))) {
      await page.evaluate((node) => window.isnad?.selectNode(node), key);
      await page.waitForFunction(
        (node) => document.querySelector(`[data-testid=event-panel][data-node="${node}"]`),
        key,
      );
      const marks = await page
        .getByTestId('sentence')
        .locator('mark')
        .evaluateAll((found) =>
          found.map((mark) => ({
            text: mark.textContent,
            start: Number(mark.getAttribute('data-start')),
            end: Number(mark.getAttribute('data-end')),
          })),
        );
      expect(marks.length, key).toBeGreaterThan(0);
      for (const { text, start, end } of marks)
        expect(
          [...TEXTS.values()].some((whole) => whole.slice(start, end) === text),
          `${key} ${text}`,
        ).toBe(true);
    }
  });

  test('no item is without evidence, and the foot of the page says so', async () => {
    const { page } = await visit(browser, site);
    expect(await page.getByTestId('unproven').getAttribute('data-count')).toBe('0');
  });
});

describe.skipIf(!executable)('the link', () => {
  test('a link with a selection opens it, and going back returns to what was before', async () => {
    const { page } = await visit(browser, site, { hash: 'v=1&node=state:turkey&future=7' });
    expect(await page.getByTestId('entity-panel').getByRole('heading', { level: 2 }).textContent()).toBe('تركيا');
    await clickNode(page, 'person:haftar');
    await expect.poll(() => page.url()).toContain('person:haftar');
    await page.goBack();
    await expect.poll(() => selected(page)).toBe('state:turkey');
  });

  test('language, digits and theme switch without a reload and stay in the link', async () => {
    const { page } = await visit(browser, site);
    await page.evaluate(() => {
      document.body.dataset.same = 'page';
    });
    await page.getByTestId('language').click();
    await expect
      .poll(() => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]))
      .toEqual(['en', 'ltr']);
    await page.getByTestId('theme').click();
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.mantineColorScheme)).toBe('dark');
    await expect.poll(() => page.url()).toMatch(/lang=en&theme=dark/);
    expect(await page.evaluate(() => document.body.dataset.same)).toBe('page');
    await page.reload();
    await settled(page);
    expect(await page.getByTestId('search').getAttribute('placeholder')).toContain('Search');
    await page.goto(`${site.address}#v=1&digits=arab`);
    await expect.poll(() => page.getByTestId('legend').textContent()).toMatch(/[٠-٩]/);
  });
});

describe.skipIf(!executable)('filters', () => {
  test('the legend hides a kind and counts what is left', async () => {
    const { page } = await visit(browser, site, { hash: 'v=1&lang=en' });
    const places = BUNDLE.graph.nodes.filter((node) => node.attributes.kind === 'place').length;
    await page
      .getByTestId('legend')
      .getByRole('button', { name: /^Place/ })
      .click();
    await expect
      .poll(() => page.getByTestId('legend').textContent())
      .toContain(`${BUNDLE.graph.nodes.length - places} of`);
    expect(await page.evaluate(() => window.isnad?.canvas()?.positionOf('place:sirte'))).toBeUndefined();
  });

  test('a neighbourhood shows the node and what is within its steps', async () => {
    const { page } = await visit(browser, site, { hash: 'v=1&lang=en&ego=1:event:training' });
    await expect.poll(() => page.getByTestId('legend').textContent()).toContain('3 of');
    await page.getByTestId('neighbourhood').getByText('2', { exact: true }).click();
    await expect.poll(() => page.url()).toContain('ego=2:event:training');
    await page.getByTestId('neighbourhood').getByRole('button').click();
    await expect.poll(() => page.getByTestId('legend').textContent()).toContain(`${BUNDLE.graph.nodes.length} of`);
  });
});

describe.skipIf(!executable)('downloads', () => {
  async function download(page: Page, what: 'shown' | 'all'): Promise<string> {
    await page.getByTestId('download').click();
    await page.getByTestId('format-gexf').click();
    await page.getByTestId('what').locator(`[value="${what}"] + label`).click();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByTestId('save').click()]);
    return readFile(await file.path(), 'utf8');
  }

  test('everything as GEXF comes back with the same nodes, edges and evidence', async () => {
    const { page } = await visit(browser, site);
    const text = await download(page, 'all');
    expect(writeGraphJson(readGexf(text))).toBe(writeGraphJson(BUNDLE.graph));
    const graph = gexf.parse(Graph, text);
    expect([graph.order, graph.size]).toEqual([BUNDLE.graph.nodes.length, BUNDLE.graph.edges.length]);
    const akar = BUNDLE.graph.nodes.find((node) => node.key === 'person:akar');
    expect(graph.getNodeAttribute('person:akar', 'label')).toBe('خلوصي أكار');
    expect(graph.getNodeAttribute('person:akar', 'x')).toBeCloseTo(akar?.attributes.x ?? 0, 3);
    expect(graph.getNodeAttribute('person:akar', 'color')).toMatch(/^(#|rgb)/);
  });

  test('what is shown is what the filters leave', async () => {
    const { page } = await visit(browser, site, { hash: 'v=1&ego=1:event:training' });
    const graph = gexf.parse(Graph, await download(page, 'shown'));
    expect([graph.nodes().sort(), graph.size]).toEqual([['event:training', 'place:isparta', 'state:turkey'], 2]);
  });
});

describe.skipIf(!executable)('labels', () => {
  async function labelOf(page: Page, key: string) {
    const found = await page.evaluate((node) => {
      const frame = document.querySelector('[data-testid=canvas]')?.getBoundingClientRect();
      const label = window.isnad
        ?.canvas()
        ?.labels()
        .find((one) => one.key === node);
      return frame && label
        ? { box: { ...label.box, x: label.box.x + frame.left, y: label.box.y + frame.top }, direction: label.direction }
        : null;
    }, key);
    if (!found) throw new Error(`${key} has no label`);
    return found;
  }

  test.each(['ar', 'en'])('no label covers the centre of a node when the page is in %s', async (language) => {
    const { page } = await visit(browser, site, { hash: `v=1&lang=${language}&names=ar` });
    const nodes = await Promise.all(BUNDLE.graph.nodes.map((node) => positionOf(page, node.key)));
    const boxes = await page.evaluate(() => {
      const frame = document.querySelector('[data-testid=canvas]')?.getBoundingClientRect();
      return (
        window.isnad
          ?.canvas()
          ?.labels()
          .map(({ box }) => ({ ...box, x: box.x + (frame?.left ?? 0), y: box.y + (frame?.top ?? 0) })) ?? []
      );
    });
    expect(boxes.length).toBeGreaterThan(20);
    for (const box of boxes) {
      expect(
        nodes.filter(({ x, y }) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height),
      ).toEqual([]);
    }
  });

  test('an Arabic label is the same picture in a page of either direction, beside its node', async () => {
    const seen = await Promise.all(
      ['ar', 'en'].map(async (language) => {
        const { page } = await visit(browser, site, { hash: `v=1&lang=${language}&names=ar` });
        const { box, direction } = await labelOf(page, 'person:haftar');
        const { x, size } = await positionOf(page, 'person:haftar');
        expect(direction).toBe('rtl');
        expect(box.x + box.width < x - size || box.x > x + size).toBe(true);
        return pixels(page, {
          x: Math.floor(box.x),
          y: Math.floor(box.y),
          width: Math.ceil(box.width),
          height: Math.ceil(box.height),
        });
      }),
    );
    const dark = (data: readonly number[] | undefined): number =>
      (data ?? []).filter((value, n) => n % 4 === 0 && value < 110).length;
    expect(dark(seen[0])).toBeGreaterThan(60);
    expect(Math.abs(dark(seen[0]) - dark(seen[1]))).toBeLessThan(dark(seen[0]) * 0.12);
  });
});

describe.skipIf(!executable)('without a pointer', () => {
  test('arrows walk from node to node, the live region says where one is, Enter opens', async () => {
    const { page } = await visit(browser, site);
    await page.getByTestId('canvas').focus();
    await page.keyboard.press('ArrowRight');
    const region = page.locator('[aria-live=polite]').filter({ hasText: /صل/ }).last();
    await expect.poll(() => region.textContent()).toContain('تركيا');
    for (const arrow of ['ArrowUp', 'ArrowRight', 'ArrowLeft', 'ArrowDown']) await page.keyboard.press(arrow);
    await expect.poll(() => region.textContent()).toMatch(/←/);
    await page.keyboard.press('Enter');
    await expect.poll(() => selected(page)).toBeDefined();
    await page.keyboard.press('Escape');
    await expect.poll(() => selected(page)).toBeUndefined();
  });

  const looks = ['ar', 'en'].flatMap((language) => ['light', 'dark'].map((theme) => [language, theme] as const));
  test.each(looks)('axe has no serious complaint in %s, %s', async (language, theme) => {
    const { page } = await visit(browser, site, { hash: `v=1&lang=${language}&theme=${theme}&node=event:support` });
    await page.getByTestId('event-panel').waitFor();
    await page.evaluate(axe.source);
    for (const step of ['panel', 'article'] as const) {
      if (step === 'article') {
        await page.evaluate(() =>
          document.querySelector<HTMLButtonElement>('[data-testid=evidence] [data-testid=open-article]')?.click(),
        );
        await page.getByTestId('article').waitFor();
        await page.waitForTimeout(200);
      }
      const found = await page.evaluate(async () => {
        const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
        return violations.map(({ id, impact, nodes }) => ({
          id,
          impact,
          where: nodes.map((node) => node.html.slice(0, 160)),
        }));
      });
      expect(
        found.filter(({ impact }) => impact === 'serious' || impact === 'critical'),
        step,
      ).toEqual([]);
    }
  });
});

describe.skipIf(!executable)('when something is amiss', () => {
  test('a lost graphics context brings back the same picture', async () => {
    const { page, errors } = await visit(browser, site);
    const before = await positionOf(page, 'person:akar');
    const colour = async (): Promise<readonly number[]> =>
      pixels(page, { x: Math.round(before.x) - 1, y: Math.round(before.y) - 1, width: 2, height: 2 });
    const seen = await colour();
    await page.evaluate(async () => {
      const contexts = [...document.querySelectorAll<HTMLCanvasElement>('[data-testid=canvas] canvas')].flatMap(
        (canvas) => canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? [],
      );
      for (const context of contexts) context.loseContext();
      await new Promise((done) => setTimeout(done, 200));
      for (const context of contexts) context.restoreContext();
    });
    await settled(page);
    await expect.poll(async () => (await colour()).join()).toBe(seen.join());
    expect((await positionOf(page, 'person:akar')).x).toBeCloseTo(before.x, 0);
    expect(errors).toEqual([]);
  });

  test('without WebGL the list, search and evidence work, and the page says so', async () => {
    const { page, errors } = await visit(browser, site, {
      hash: 'v=1&lang=en',
      drawn: false,
      before: () => {
        const original = HTMLCanvasElement.prototype.getContext as (
          this: HTMLCanvasElement,
          ...args: unknown[]
        ) => unknown;
        HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
          return String(args[0]).includes('webgl') ? null : original.apply(this, args);
        } as typeof HTMLCanvasElement.prototype.getContext;
      },
    });
    await page.getByTestId('list').waitFor();
    expect(await page.getByTestId('list').textContent()).toContain('WebGL');
    await page.getByTestId('list').getByRole('row').filter({ hasText: 'Hulusi Akar' }).click();
    await page.getByTestId('entity-panel').getByTestId('sentence').first().waitFor();
    expect(errors).toEqual([]);
  });

  test.each([
    [
      'a graph of another schema',
      { 'manifest.json': JSON.stringify({ ...BUNDLE.manifest, schema: 99 }) },
      /schema 99.*reads schema 1/s,
    ],
    ['no graph at all', { 'manifest.json': null }, /not found.*isnad build/s],
    ['a graph that breaks off', { 'graph.json': '{"nodes": [' }, /graph\.json is not a graph/],
  ] as const)('%s is explained', async (_, files, message) => {
    const broken = await serve(BUNDLE, files);
    const { page } = await visit(browser, broken, { hash: 'v=1&lang=en', drawn: false });
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toMatch(message);
    broken.close();
  });

  test('an empty graph says what to do', async () => {
    const empty = await serve({ ...BUNDLE, graph: { ...BUNDLE.graph, nodes: [], edges: [] } });
    const { page } = await visit(browser, empty, { hash: 'v=1&lang=en', drawn: false });
    await page.getByRole('heading', { name: 'The graph is empty' }).waitFor();
    empty.close();
  });
});

describe.skipIf(!executable)('Escape', () => {
  test('closes one thing at a time, the innermost first', async () => {
    const { page } = await visit(browser, site, { hash: 'v=1&lang=en&ego=2:person:akar&node=event:support' });
    await page.getByTestId('event-panel').getByTestId('open-article').first().click();
    await page.getByTestId('article').waitFor();
    const open = (): Promise<unknown> =>
      page.evaluate(() => {
        const { article, selection, ego } = window.isnad?.view() ?? {};
        return [article, selection, ego].map(Boolean);
      });
    for (const left of [
      [false, true, true],
      [false, false, true],
      [false, false, false],
    ]) {
      await page.keyboard.press('Escape');
      await expect.poll(open).toEqual(left);
    }
  });

  test('closes a dialog without letting go of the selection', async () => {
    const { page } = await visit(browser, site, { hash: 'v=1&lang=en&node=event:support' });
    await page.getByRole('button', { name: 'Compare side by side' }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await selected(page)).toBe('event:support');
  });
});

describe.skipIf(!executable)('size', () => {
  test('five hundred nodes open, and pointing at one refreshes only its neighbourhood', async () => {
    const big = await serve(generatedBundle(500));
    const { page, errors } = await visit(browser, big);
    await page.evaluate(() => window.isnad?.canvas()?.point({ type: 'node', key: 'person:3' }));
    await expect
      .poll(() =>
        page.evaluate(() =>
          window.isnad
            ?.canvas()
            ?.labels()
            .some((label) => label.key === 'person:3'),
        ),
      )
      .toBe(true);
    expect(errors).toEqual([]);
    big.close();
  });

  test('a tap opens what a click opens', async () => {
    const { page } = await visit(browser, site, { width: 390, height: 844, touch: true });
    const { x, y } = await positionOf(page, 'state:turkey');
    await page.touchscreen.tap(x, y);
    await expect.poll(() => selected(page)).toBe('state:turkey');
  });

  test('on a narrow screen the graph stays in sight beside the details', async () => {
    const { page } = await visit(browser, site, { hash: 'v=1&node=person:akar', width: 390, height: 844 });
    const [canvas, panel] = await Promise.all([
      page.getByTestId('canvas').boundingBox(),
      page.getByTestId('entity-panel').boundingBox(),
    ]);
    expect(canvas?.height).toBeGreaterThan(200);
    expect(panel?.y).toBeGreaterThanOrEqual((canvas?.y ?? 0) + (canvas?.height ?? 0) - 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
