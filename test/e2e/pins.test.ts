/// Nodes put in their places by hand, in a real browser, by mouse and by keyboard. The one rule kept here: where a node
/// was put is seen by whoever gets the link.

import { describe, expect, test } from 'vitest';
import { sampleBundle } from '../explorer/fixture.ts';
import { clickNode, dragNode, positionOf, selected, stands } from './canvas.ts';
import { explorerOf } from './visit.ts';

const { visit } = explorerOf(sampleBundle());

const AKAR = 'person:akar';

function moved({ x, y }: { readonly x: number; readonly y: number }, by: { readonly x: number; readonly y: number }) {
  return { x: x + by.x, y: y + by.y };
}

describe('a node that is moved by hand', () => {
  test('stays there, is in the link and in the frame made of it, and goes back when it is let go', async () => {
    const page = await visit('v=1&lang=en');
    const [from, other] = [await positionOf(page, AKAR), await positionOf(page, 'person:haftar')];
    await dragNode(page, AKAR, { x: 60, y: 40 });
    await stands(page, AKAR, moved(from, { x: 60, y: 40 }));
    expect(await selected(page)).toBeUndefined();
    await expect.poll(() => page.url()).toMatch(/pins=-?[\d.]+:-?[\d.]+:person:akar/);
    const hash = page.url().split('#')[1] ?? '';
    const second = await visit(hash);
    await stands(second, AKAR, moved(from, { x: 60, y: 40 }));
    await stands(second, 'person:haftar', other);
    await second.getByTestId('layout').click();
    await second.getByRole('button', { name: 'Let go of 1 moved node' }).click();
    await stands(second, AKAR, from);
    await expect.poll(() => second.url()).not.toContain('pins');
    const frame = await visit(`${hash}&embed=yes`);
    const unmoved = await visit('v=1&lang=en&embed=yes');
    const [a, b] = await Promise.all([frame, unmoved].map((one) => positionOf(one, AKAR)));
    expect((a?.x ?? 0) - (b?.x ?? 0)).toBeGreaterThan(20);
  });

  test('far out scales nothing else, and is there when everything is shown', async () => {
    const page = await visit('v=1&lang=en');
    const other = await positionOf(page, 'state:qatar');
    const frame = await page.getByTestId('canvas').boundingBox();
    const from = await positionOf(page, AKAR);
    const edge = { x: (frame?.x ?? 0) + 4 - from.x, y: 0 };
    await dragNode(page, AKAR, edge);
    await stands(page, AKAR, moved(from, edge));
    await stands(page, 'state:qatar', other);
    await expect.poll(() => page.url()).toContain('pins');
    await page.reload();
    await page.waitForFunction(() => window.isnad?.ready === true && window.isnad.canvas() !== null);
    await stands(page, 'state:qatar', other);
    await stands(page, AKAR, moved(from, edge));
    await page.getByRole('button', { name: 'Show the whole graph' }).click();
    const inside = async (): Promise<boolean> => {
      const { x, size } = await positionOf(page, AKAR);
      return x - size > (frame?.x ?? 0);
    };
    await expect.poll(inside).toBe(true);
  });

  test('by keyboard: Space takes it, arrows move it, Space puts it down; Escape puts it back; its menu lets it go', async () => {
    const page = await visit('v=1&lang=en&node=person:akar');
    const from = await positionOf(page, AKAR);
    const said = page.locator('[aria-live=assertive]');
    await page.getByTestId('canvas').focus();
    await page.keyboard.press('Space');
    await expect.poll(() => said.textContent()).toContain('Hulusi Akar is held');
    for (const key of ['ArrowRight', 'ArrowRight', 'Shift+ArrowUp']) await page.keyboard.press(key);
    await page.keyboard.press('Space');
    await expect.poll(() => said.textContent()).toContain('stays here');
    const there = moved(from, { x: 48, y: -4 });
    await stands(page, AKAR, there);
    await expect.poll(() => page.url()).toContain('pins=');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await stands(page, AKAR, there);
    expect(await selected(page)).toBe(AKAR);
    await page.keyboard.press('Shift+F10');
    await page.getByTestId('menu-release').focus();
    await page.keyboard.press('Enter');
    await stands(page, AKAR, from);
    await expect.poll(() => page.url()).not.toContain('pins');
  });

  test('goes with the browser’s Back to where it was in the former view', async () => {
    const page = await visit('v=1&lang=en');
    const from = await positionOf(page, AKAR);
    await clickNode(page, 'person:haftar');
    await page.getByTestId('entity-panel').waitFor();
    await dragNode(page, AKAR, { x: 50, y: -30 });
    await stands(page, AKAR, moved(from, { x: 50, y: -30 }));
    await expect.poll(() => page.url()).toContain('pins=');
    await page.goBack();
    await stands(page, AKAR, from);
    await page.goForward();
    await stands(page, AKAR, moved(from, { x: 50, y: -30 }));
  });
});
