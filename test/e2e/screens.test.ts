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
});
