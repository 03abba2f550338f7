/// The page without a pointer, in a real browser. The one rule kept here: what the mouse does the keys do, and what one
/// cannot see is said.

import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sampleBundle } from '../explorer/fixture.ts';
import { positionOf, selected, settled } from './canvas.ts';
import { explorerOf } from './visit.ts';

const { visit, newContext, address } = explorerOf(sampleBundle());

describe('without a pointer', () => {
  test('arrows walk from node to node, the live region says where one is, Enter opens', async () => {
    const page = await visit();
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

  test('Control and Enter open the line one came by, from there arrows go on, and keys move the camera', async () => {
    const page = await visit('v=1&lang=en&node=person:akar');
    await page.getByTestId('canvas').focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Control+Enter');
    await page.getByTestId('edge-panel').waitFor();
    expect(await selected(page)).toMatch(/^person:akar>.*>event:/);
    const { x } = await positionOf(page, 'state:qatar');
    await page.keyboard.press('+');
    await expect.poll(async () => (await positionOf(page, 'state:qatar')).x).not.toBe(x);
    await page.keyboard.press('0');
    await expect.poll(async () => Math.round((await positionOf(page, 'state:qatar')).x)).toBe(Math.round(x));
  });

  test('F6 goes from the graph to the details, on to the other parts, and back with Shift', async () => {
    const page = await visit('v=1&node=person:akar');
    await page.getByTestId('entity-panel').waitFor();
    const focused = (): Promise<string | undefined> =>
      page.evaluate(() => {
        const at = document.activeElement as HTMLElement | null;
        return at?.dataset.testid ?? at?.id;
      });
    await page.getByTestId('canvas').focus();
    for (const part of ['details', 'timeline', 'filters', 'canvas']) {
      await page.keyboard.press('F6');
      await expect.poll(focused).toBe(part);
    }
    await page.keyboard.press('Shift+F6');
    await expect.poll(focused).toBe('filters');
    await page.keyboard.press('2');
    await page.getByRole('grid').waitFor();
    await page.keyboard.press('F6');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
    await page.keyboard.press('?');
    expect(await page.getByTestId('key-help').textContent()).toContain('F6');
  });

  test('a line’s sentences are opened, read in their article, starred and found in the dossier', async () => {
    const page = await visit('v=1&node=event:training');
    const press = async (button: Locator, key = 'Enter'): Promise<void> => {
      await button.focus();
      await page.keyboard.press(key);
    };
    await press(page.getByTestId('event-panel').getByTestId('proof').first());
    const line = page.getByTestId('edge-panel');
    await line.waitFor();
    expect(await selected(page)).toContain('event:training');
    const quote = await line.getByTestId('sentence').first().textContent();
    await press(line.getByTestId('open-article').first());
    await page.getByTestId('article').locator('[data-target]').first().waitFor();
    await press(page.getByTestId('margin').first());
    await page.getByTestId('article').waitFor({ state: 'detached' });
    await expect.poll(() => page.url()).not.toContain('article=');
    await page.goBack();
    await page.getByTestId('article').locator('[data-target]').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByTestId('article').waitFor({ state: 'detached' });
    await line.waitFor();
    for (const star of [line.getByTestId('star').first(), line.getByTestId('evidence').first().getByTestId('star')]) {
      await press(star, 'Space');
      await expect.poll(() => star.getAttribute('aria-pressed')).toBe('true');
    }
    await press(line.getByTestId('note-button').first());
    await page.getByTestId('note').waitFor();
    await page.keyboard.type('من الثاني؟');
    await page.keyboard.press('Escape');
    await page.getByTestId('note').waitFor({ state: 'detached' });
    await press(page.getByTestId('dossier-button'));
    await page.getByTestId('dossier-entry').first().waitFor();
    expect(await page.getByTestId('note').first().inputValue()).toBe('من الثاني؟');
    expect(await page.getByTestId('dossier-entry').count()).toBe(2);
    expect(await page.getByTestId('dossier').locator('blockquote').allTextContents()).toContain(quote);
  });
});

test('the camera jumps for whoever asked for less motion, and glides for others', async () => {
  const calm = await visit();
  const lively = await (await newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await lively.goto(address());
  await settled(lively);
  /// How far a node still moves after two frames of coming closer.
  const rest = (page: Page): Promise<number> =>
    page.evaluate(async () => {
      const at = () => window.isnad?.canvas()?.positionOf('state:qatar')?.x ?? 0;
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      window.isnad?.canvas()?.zoom('in');
      await frame();
      await frame();
      const soon = at();
      await new Promise((done) => setTimeout(done, 900));
      return Math.abs(at() - soon);
    });
  expect(await rest(calm)).toBeLessThan(0.5);
  // A machine may be too slow to show a glide; not each time.
  await expect.poll(() => rest(lively)).toBeGreaterThan(1);
});

describe('Escape', () => {
  test('closes one thing at a time, the innermost first', async () => {
    const page = await visit('v=1&lang=en&ego=2:person:akar&node=event:support');
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
    const page = await visit('v=1&lang=en&node=event:support');
    await page.getByRole('button', { name: 'Compare side by side' }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await selected(page)).toBe('event:support');
  });
});
