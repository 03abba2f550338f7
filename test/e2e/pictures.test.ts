/// Pictures of the graph, taken away in a real browser. The one rule kept here: they are read back point by point, as
/// whoever gets them would see them.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sampleBundle } from '../explorer/fixture.ts';
import type { Frame } from './canvas.ts';
import { choose, openDialog, save } from './download.ts';
import { dataAddress, type Ink, inkOf, likeness, SCALE, written } from './ink.ts';
import { explorerOf } from './visit.ts';

const { visit } = explorerOf(sampleBundle());

describe('a picture', () => {
  const NAME = 'خلوصي أكار';
  const KEY = 'person:akar';

  /// The node's label on the canvas, with some room around it.
  async function frameOf(page: Page): Promise<Frame> {
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
    const { bytes: png } = await save(page);
    await page.getByTestId('format-svg').click();
    const { bytes: svg } = await save(page);
    return [
      await inkOf(page, dataAddress('image/png', png), frame),
      await inkOf(page, dataAddress('image/svg+xml', svg), frame),
    ];
  }

  test('writes Arabic as the page does: joined, shaped, from right to left, in PNG and in SVG', async () => {
    const page = await visit('v=1&theme=light&ego=1:person:akar');
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
  });

  test('as PNG has the size, the title and the legend that were asked for', async () => {
    const page = await visit('v=1&lang=en');
    const canvas = await page.getByTestId('canvas').boundingBox();
    await openDialog(page, 'png');
    await choose(page, 'option-scale', '1');
    await choose(page, 'option-extent', 'poster');
    await page.getByLabel('With a title').check({ force: true });
    await page.getByTestId('file-name').fill('Akar and others');
    const { name, bytes: png } = await save(page);
    expect(name).toBe('Akar and others.png');
    expect(png.readUInt32BE(16)).toBe(Math.round((canvas?.width ?? 0) * 2.5));
    expect(png.readUInt32BE(20)).toBeGreaterThan(Math.round((canvas?.height ?? 0) * 2.5) + 56);
    await expect.poll(() => page.getByTestId('download-status').textContent()).toContain('Akar and others.png');
  });

  test('as SVG has every label of the screen as one text, in light colours where that is asked of the dark', async () => {
    const page = await visit('v=1&theme=dark');
    const labels = await page.evaluate(() => window.isnad?.canvas()?.labels().length);
    await openDialog(page, 'svg');
    await choose(page, 'option-background', 'white');
    await page.getByLabel('مع مفتاح الألوان والأشكال').uncheck({ force: true });
    const { text: svg } = await save(page);
    expect(svg.match(/<text(?![^>]*aria-hidden)[^>]*>/g)).toHaveLength(labels ?? -1);
    expect(svg).toContain('fill="#1f2933"');
    expect(svg).not.toContain('#eef1f4');
    expect(svg).toContain('@font-face');
  });
});
