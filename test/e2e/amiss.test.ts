/// When something is amiss, in a real browser. The one rule kept here: the page says what, and goes on with what is left.

import { describe, expect, test } from 'vitest';
import { sampleBundle } from '../explorer/fixture.ts';
import { pixels, positionOf, selected, settled } from './canvas.ts';
import { search } from './search-list.ts';
import { explorerOf } from './visit.ts';

const BUNDLE = sampleBundle();
const { visit, serve } = explorerOf(BUNDLE);

/// Takes WebGL away from the page, and it alone.
function withoutWebGl(): void {
  const original = HTMLCanvasElement.prototype.getContext as (this: HTMLCanvasElement, ...args: unknown[]) => unknown;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
    return String(args[0]).includes('webgl') ? null : original.apply(this, args);
  } as typeof HTMLCanvasElement.prototype.getContext;
}

describe('when something is amiss', () => {
  test('a lost graphics context brings back the same picture', async () => {
    const page = await visit();
    const before = await positionOf(page, 'person:akar');
    const colour = async (): Promise<string> =>
      (await pixels(page, { x: Math.round(before.x) - 1, y: Math.round(before.y) - 1, width: 2, height: 2 })).join();
    const seen = await colour();
    await page.evaluate(async () => {
      const canvases = [...document.querySelectorAll<HTMLCanvasElement>('[data-testid=canvas] canvas')];
      const drawn = canvases.filter((canvas) => canvas.getContext('webgl2') !== null);
      const losing = drawn.flatMap((canvas) => canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? []);
      const lost = drawn.map(
        (canvas) => new Promise((done) => canvas.addEventListener('webglcontextlost', done, { once: true })),
      );
      for (const one of losing) one.loseContext();
      await Promise.all(lost);
      // To restore before all have heard of it is refused.
      await new Promise((done) => setTimeout(done));
      for (const one of losing) one.restoreContext();
    });
    await settled(page);
    await expect.poll(colour).toBe(seen);
    expect((await positionOf(page, 'person:akar')).x).toBeCloseTo(before.x, 0);
  });

  test('without WebGL the list, search and evidence work, and the page says so', async () => {
    const page = await visit('v=1&lang=en', { drawn: false, before: withoutWebGl });
    await page.getByTestId('list').waitFor();
    expect(await page.getByTestId('list').textContent()).toContain('WebGL');
    await page.getByTestId('list').getByRole('row').filter({ hasText: 'Hulusi Akar' }).click();
    await page.getByTestId('entity-panel').getByTestId('sentence').first().waitFor();
    await page.getByTestId('time-plot').waitFor();
    await search(page, 'Haftar');
    await page.keyboard.press('Enter');
    await expect.poll(() => selected(page)).toBe('person:haftar');
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
    const page = await visit('v=1&lang=en', { site: await serve(BUNDLE, files), drawn: false });
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toMatch(message);
  });

  test('an empty graph says what to do', async () => {
    const site = await serve({ ...BUNDLE, graph: { ...BUNDLE.graph, nodes: [], edges: [] } });
    const page = await visit('v=1&lang=en', { site, drawn: false });
    await page.getByRole('heading', { name: 'The graph is empty' }).waitFor();
  });
});
