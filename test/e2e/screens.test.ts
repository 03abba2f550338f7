/// Big graphs and small screens, in a real browser. The one rule kept here: nothing is lost on either.

import { describe, expect, test } from 'vitest';
import { generatedBundle, sampleBundle } from '../explorer/fixture.ts';
import { positionOf, selected } from './canvas.ts';
import { explorerOf } from './visit.ts';

const { visit, serve } = explorerOf(sampleBundle());

describe('size', () => {
  test('five hundred nodes open, and pointing at one refreshes only its neighbourhood', async () => {
    const page = await visit('', { site: await serve(generatedBundle(500)) });
    await page.evaluate(() => window.isnad?.canvas()?.point({ type: 'node', key: 'person:3' }));
    const labelled = (): Promise<readonly string[]> =>
      page.evaluate(() => window.isnad?.canvas()?.labels() ?? []).then((labels) => labels.map(({ key }) => key));
    await expect.poll(labelled).toContain('person:3');
  });

  test('a tap opens what a click opens', async () => {
    const page = await visit('', { width: 390, height: 844, touch: true });
    const { x, y } = await positionOf(page, 'state:turkey');
    await page.touchscreen.tap(x, y);
    await expect.poll(() => selected(page)).toBe('state:turkey');
  });

  test('on a narrow screen the graph stays in sight beside the details', async () => {
    const page = await visit('v=1&node=person:akar', { width: 390, height: 844 });
    const [canvas, panel] = await Promise.all([
      page.getByTestId('canvas').boundingBox(),
      page.getByTestId('entity-panel').boundingBox(),
    ]);
    expect(canvas?.height).toBeGreaterThan(200);
    expect(panel?.y).toBeGreaterThanOrEqual((canvas?.y ?? 0) + (canvas?.height ?? 0) - 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test('on a phone a table shows rows beside the details, under whatever is filtered', async () => {
    for (const language of ['ar', 'en']) {
      const filters = 'sure=40&hide=place&days=2020-01-01..2020-12-31';
      const hash = `v=1&lang=${language}&view=table&rows=events&node=event:support&${filters}`;
      const page = await visit(hash, { width: 390, height: 844, drawn: false });
      await page.getByTestId('event-panel').waitFor();
      const frame = await page.getByRole('grid').boundingBox();
      await page.getByRole('row').nth(3).waitFor();
      const inSight = await page
        .getByRole('row')
        .evaluateAll(
          (rows, bottom) => rows.filter((row) => row.getBoundingClientRect().bottom <= bottom).length,
          (frame?.y ?? 0) + (frame?.height ?? 0),
        );
      // The first is the head.
      expect(inSight).toBeGreaterThanOrEqual(4);
    }
  });

  test('on a phone look, digits and language are in reach', async () => {
    const page = await visit('v=1', { width: 390, height: 844, touch: true });
    await page.getByTestId('settings').tap();
    await page.getByText('داكن', { exact: true }).tap();
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.mantineColorScheme)).toBe('dark');
    await page.getByText('٠١٢٣').tap();
    await expect.poll(() => page.getByRole('contentinfo').textContent()).toMatch(/[٠-٩]/);
    await page.keyboard.press('Escape');
    await page.getByTestId('language').tap();
    await expect.poll(() => page.evaluate(() => document.documentElement.dir)).toBe('ltr');
  });
});
