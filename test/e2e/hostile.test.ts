/// Content that means harm, in a real browser. The one rule kept here: it shows as text, runs nothing, breaks nothing.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { HOSTILE_NAMES, hostileBundle } from '../explorer/hostile.ts';
import { explorerOf } from './visit.ts';

const { visit } = explorerOf(hostileBundle());

async function expectUnharmed(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
  expect(await page.locator('img[src="x"], svg[onload], a[href^="javascript"]').count()).toBe(0);
}

/// Whether the page has grown wider than its window.
async function overflows(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}

describe('content that means harm', () => {
  test('a name full of markup, script, marks of direction or nothing at all is shown as it is written', async () => {
    const page = await visit('v=1&lang=en&node=person:script');
    const panel = page.getByTestId('entity-panel');
    for (const [key, name] of Object.entries(HOSTILE_NAMES)) {
      await page.evaluate((node) => window.isnad?.selectNode(`person:${node}`), key);
      const heading = panel.getByRole('heading', { level: 2 });
      await expect.poll(() => heading.textContent(), { message: key }).toBe(name);
      expect(await overflows(page), key).toBe(false);
      expect((await panel.boundingBox())?.width, key).toBeLessThan(420);
      await expectUnharmed(page);
    }
  });

  test('ten thousand sentences on one tie open a few at a time, and the article with them opens too', async () => {
    const page = await visit('v=1&lang=en&edge=office:script');
    await page.getByTestId('edge-panel').getByTestId('evidence').first().waitFor();
    expect(await page.getByTestId('edge-panel').getByTestId('evidence').count()).toBeLessThan(50);
    expect(await page.getByTestId('edge-panel').textContent()).toContain('10,000');
    await page.getByTestId('edge-panel').getByTestId('open-article').first().click();
    await page.getByTestId('article').waitFor();
    await expectUnharmed(page);
  });

  test('it can be searched, starred and read in the dossier', async () => {
    const page = await visit('v=1&lang=en&node=person:script');
    await page.getByTestId('entity-panel').getByTestId('star').first().click();
    await page.keyboard.press('/');
    await page.keyboard.type('<script>');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByTestId('dossier-button').click();
    await page.getByTestId('dossier-entry').first().waitFor();
    expect(await overflows(page)).toBe(false);
    await expectUnharmed(page);
  });
});
