/// Layouts, measures and communities in a real browser. The one rule kept here: what is asserted is what one sees, by
/// mouse and by keyboard.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sampleBundle } from '../explorer/fixture.ts';
import { complaints } from './axe.ts';
import { colourAt, framed, positionOf } from './canvas.ts';
import { explorerOf } from './visit.ts';

const BUNDLE = sampleBundle();

const { visit } = explorerOf(BUNDLE);

/// Where all nodes stand, rounded to whole pixels.
async function places(page: Page): Promise<Readonly<Record<string, readonly number[]>>> {
  return page.evaluate(
    (keys) =>
      Object.fromEntries(
        keys.map((key) => {
          const at = window.isnad?.canvas()?.positionOf(key);
          return [key, at ? [Math.round(at.x), Math.round(at.y)] : []];
        }),
      ),
    BUNDLE.graph.nodes.map(({ key }) => key),
  );
}

async function arranged(page: Page): Promise<void> {
  await page.getByTestId('layout').and(page.locator(':not([data-loading])')).waitFor();
  await framed(page);
}

/// Waits until nodes stand elsewhere than before.
async function moved(page: Page, before: Readonly<Record<string, readonly number[]>>): Promise<void> {
  await expect.poll(() => places(page)).not.toEqual(before);
  await arranged(page);
}

async function shown(page: Page): Promise<number> {
  return Object.values(await places(page)).filter((at) => at.length > 0).length;
}

describe('layouts', () => {
  test('forces are chosen by mouse, are in the link and give the same picture after a reload', async () => {
    const page = await visit();
    const before = await places(page);
    await page.getByTestId('layout').click();
    await page.getByRole('radio', { name: 'قوى الجذب' }).click();
    await moved(page, before);
    await page.getByText('اكتمل الترتيب').waitFor();
    await expect.poll(() => page.url()).toContain('layout=force');
    await page.keyboard.press('Escape');
    const after = await places(page);
    await page.reload();
    await expect.poll(() => places(page)).toEqual(after);
  });

  test('rings and their setting are chosen by keyboard, and the places of the file come back', async () => {
    const page = await visit('v=1&lang=en&node=person:akar');
    const before = await places(page);
    await page.getByTestId('layout').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: 'As built' }).focus();
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowDown');
    await moved(page, before);
    await expect.poll(() => page.url()).toContain('layout=radial');
    await page.getByRole('slider', { name: 'Rings' }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page.url()).toContain('rings=3');
    await page.getByRole('radio', { name: 'As built' }).click();
    await expect.poll(() => places(page)).toEqual(before);
    await expect.poll(() => page.url()).not.toContain('layout');
  });
});

describe('communities', () => {
  test('are named on the picture without covering each other, and a click shows one alone until Escape', async () => {
    const page = await visit();
    const all = await shown(page);
    await page.getByTestId('coloring').getByText('التجمّع').click();
    const labels = page.getByTestId('community-label').and(page.locator(':visible'));
    await labels.first().waitFor();
    const boxes = await labels.evaluateAll((list) => list.map((label) => label.getBoundingClientRect().toJSON()));
    for (const [n, a] of boxes.entries()) {
      for (const b of boxes.slice(n + 1)) {
        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(apart, `${n}`).toBe(true);
      }
    }
    await labels.first().click();
    await page.getByTestId('community-bar').waitFor();
    const few = await shown(page);
    expect(few).toBeGreaterThan(2);
    expect(few).toBeLessThan(all);
    await expect.poll(() => page.url()).toContain('community=');
    await page.keyboard.press('Escape');
    await page.getByTestId('community-bar').waitFor({ state: 'detached' });
    await expect.poll(() => shown(page)).toBe(all);
  });

  test('are listed with counts; one is opened by keyboard and left by its bar; a link leads to it', async () => {
    const page = await visit('v=1&lang=en&color=community');
    const first = page.getByTestId('communities').getByRole('button').first();
    await first.focus();
    await page.keyboard.press('Enter');
    await page.getByTestId('community-bar').waitFor();
    const count = Number(/\d+$/.exec((await first.textContent()) ?? '')?.[0]);
    await expect.poll(() => shown(page)).toBe(count);
    const colour = async (from: Page): Promise<readonly number[]> =>
      colourAt(from, await positionOf(from, BUNDLE.graph.nodes[0]?.key ?? ''));
    const link = page.url();
    await page.getByRole('button', { name: 'Show all communities' }).click();
    await page.getByTestId('community-bar').waitFor({ state: 'detached' });
    await expect.poll(() => shown(page)).toBe(BUNDLE.graph.nodes.length);
    const before = await colour(page);
    const other = await visit(link.slice(link.indexOf('#') + 1));
    await expect.poll(() => shown(other)).toBe(count);
    await other.getByRole('button', { name: 'Show all communities' }).click();
    await expect.poll(() => colour(other)).toEqual(before);
  });

  test.each(['v=1&color=community', 'v=1&lang=en&theme=dark&color=community&size=pagerank'])(
    'and layouts have no serious findings of axe: %s',
    async (hash) => {
      const page = await visit(hash);
      await page.getByTestId('community-label').first().waitFor({ state: 'attached' });
      await page.getByTestId('layout').click();
      await page.getByRole('radio', { name: /^(As built|كما بُنيت)/ }).waitFor();
      expect(await complaints(page)).toEqual([]);
    },
  );
});

describe('measures and the camera', () => {
  test('sizes follow the measure that is chosen, and the panel tells the ranks', async () => {
    const page = await visit('v=1&lang=en&node=person:akar');
    const before = await positionOf(page, 'person:akar');
    await page.getByTestId('sizing').selectOption('betweenness');
    await page.getByText('Bigger: more shortest paths pass it').waitFor();
    await expect.poll(async () => (await positionOf(page, 'person:akar')).size).not.toBe(before.size);
    const ranks = page.getByTestId('ranks');
    await ranks.waitFor();
    expect(await ranks.textContent()).toMatch(/Mentionsno\. \d+ of \d+/);
  });

  test('the camera is in the link once it rests, and a link leads back to the same place', async () => {
    const page = await visit();
    const entries = await page.evaluate(() => history.length);
    await expect.poll(() => page.url()).not.toContain('camera');
    await page.getByRole('button', { name: 'قرّب' }).click();
    await expect.poll(() => page.url()).toContain('camera=');
    expect(await page.evaluate(() => history.length)).toBe(entries);
    const there = await positionOf(page, 'person:akar');
    const other = await visit(page.url().split('#')[1] ?? '');
    await expect.poll(async () => Math.round((await positionOf(other, 'person:akar')).x)).toBe(Math.round(there.x));
    await page.getByRole('button', { name: 'أظهر الشبكة كلها' }).first().click();
    await expect.poll(() => page.url()).not.toContain('camera');
  });
});
