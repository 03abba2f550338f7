/// The names on the canvas, in a real browser. The one rule kept here: they are read as they are written, whichever way
/// the page runs.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { firstStrong } from '../../src/explorer/text/direction.ts';
import { sampleBundle } from '../explorer/fixture.ts';
import { type Frame, pixels, positionOf } from './canvas.ts';
import { explorerOf } from './visit.ts';

declare global {
  interface Window {
    /// What was written on any canvas, with the direction it was written in.
    painted?: [string, string][];
  }
}

const BUNDLE = sampleBundle();
const { visit } = explorerOf(BUNDLE);

interface Label {
  readonly key: string;
  /// Where it stands in the window.
  readonly box: Frame;
  readonly direction: string;
}

async function labelsOf(page: Page): Promise<readonly Label[]> {
  const frame = await page.getByTestId('canvas').boundingBox();
  const labels = await page.evaluate(() => window.isnad?.canvas()?.labels() ?? []);
  return labels.map(({ key, box, direction }) => {
    return { key, direction, box: { ...box, x: box.x + (frame?.x ?? 0), y: box.y + (frame?.y ?? 0) } };
  });
}

/// How many dark points the label has on the screen.
async function inkOf(page: Page, { x, y, width, height }: Frame): Promise<number> {
  const clip = { x: Math.floor(x), y: Math.floor(y), width: Math.ceil(width), height: Math.ceil(height) };
  return (await pixels(page, clip)).filter((value, n) => n % 4 === 0 && value < 110).length;
}

describe('labels', () => {
  test('cover the centre of no node, and an Arabic one is the same picture in a page of either direction', async () => {
    const ink: number[] = [];
    for (const language of ['ar', 'en']) {
      const page = await visit(`v=1&lang=${language}&names=ar`);
      const labels = await labelsOf(page);
      expect(labels.length).toBeGreaterThan(20);
      const nodes = await Promise.all(BUNDLE.graph.nodes.map((node) => positionOf(page, node.key)));
      for (const { box } of labels) {
        expect(
          nodes.filter(({ x, y }) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height),
        ).toEqual([]);
      }
      const haftar = labels.find(({ key }) => key === 'person:haftar');
      if (!haftar) throw new Error('Haftar has no label.');
      const { x, size } = await positionOf(page, 'person:haftar');
      expect(haftar.direction).toBe('rtl');
      expect(haftar.box.x + haftar.box.width < x - size || haftar.box.x > x + size).toBe(true);
      ink.push(await inkOf(page, haftar.box));
    }
    const [arabic = 0, english = 0] = ink;
    expect(arabic).toBeGreaterThan(60);
    expect(Math.abs(arabic - english)).toBeLessThan(arabic * 0.12);
  });

  test.each(['ar', 'en'])('are painted whole, each in its own direction (%s)', async (language) => {
    const before = (): void => {
      const paint = CanvasRenderingContext2D.prototype.fillText;
      window.painted = [];
      CanvasRenderingContext2D.prototype.fillText = function (...words) {
        window.painted?.push([words[0], this.direction]);
        return paint.apply(this, words);
      };
    };
    const page = await visit(`v=1&lang=${language}&names=ar&node=event:ankara`, { before });
    const painted = async (): Promise<readonly (readonly [string, string])[]> =>
      page.evaluate(() => window.painted ?? []);
    await expect.poll(async () => (await painted()).map(([text]) => text)).toContain('خلوصي أكار');
    const all = await painted();
    for (const [text, direction] of all) expect([text, direction]).toEqual([text, firstStrong(text)]);
    expect(all.filter(([text]) => /^[\u0621-\u064A]$/.test(text))).toEqual([]);
  });
});
