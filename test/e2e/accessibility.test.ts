/// Every screen with axe, in a real browser. The one rule kept here: no screen keeps anybody out, in either language and
/// either theme.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sampleBundle } from '../explorer/fixture.ts';
import { complaints, LOOKS } from './axe.ts';
import { positionOf, settled } from './canvas.ts';
import { explorerOf } from './visit.ts';

const { visit, serve } = explorerOf(sampleBundle());

/// The screens one comes to from an event that is selected, in turn; each way begins where the last one ended.
const SCREENS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['graph', async (page) => page.getByTestId('event-panel').waitFor()],
  [
    'reader',
    async (page) => {
      await page.getByTestId('evidence').first().getByTestId('open-article').click();
      await page.getByTestId('article').waitFor();
    },
  ],
  [
    'key help',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByTestId('article').waitFor({ state: 'detached' });
      await page.keyboard.press('?');
      await page.getByTestId('key-help').waitFor();
    },
  ],
  [
    'empty dossier',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByTestId('key-help').waitFor({ state: 'detached' });
      await page.getByTestId('dossier-button').click();
      await page.getByTestId('dossier').waitFor();
    },
  ],
  [
    'table',
    async (page) => {
      await page.keyboard.press('2');
      await page.getByRole('grid').waitFor();
    },
  ],
  [
    'filled dossier',
    async (page) => {
      await page.getByTestId('event-panel').getByTestId('star').first().click();
      await page.getByTestId('dossier-button').click();
      await page.getByTestId('dossier-entry').first().waitFor();
    },
  ],
  [
    'map',
    async (page) => {
      await page.keyboard.press('3');
      await page.locator('[data-mark]').first().waitFor();
    },
  ],
  [
    'table of sentences',
    async (page) => {
      await page.keyboard.press('2');
      await page.locator('[data-tab=claims]').click();
      await page.getByRole('row').nth(1).waitFor();
    },
  ],
  [
    'paths and their sentences',
    async (page) => {
      await page.evaluate(() => {
        const link = new URLSearchParams(location.hash.slice(1));
        for (const field of ['node', 'view', 'rows']) link.delete(field);
        link.set('route', 'person:akar,state:qatar');
        location.hash = link.toString();
      });
      await page.getByTestId('quotes').first().click();
      await page.getByTestId('path').getByTestId('evidence').first().waitFor();
      await settled(page);
    },
  ],
  [
    'menu of a node',
    async (page) => {
      const { x, y } = await positionOf(page, 'person:haftar');
      await page.mouse.click(x, y, { button: 'right' });
      await page.getByTestId('node-menu').waitFor();
    },
  ],
];

describe('accessibility', () => {
  test.each(LOOKS)('of the screens in turn, in %s, %s', async (language, theme) => {
    const page = await visit(`v=1&lang=${language}&theme=${theme}&node=event:support`);
    for (const [name, open] of SCREENS) {
      await open(page);
      expect(await complaints(page), name).toEqual([]);
    }
  });

  test.each(LOOKS)('of a page within a page and of a problem, in %s, %s', async (language, theme) => {
    const look = `v=1&lang=${language}&theme=${theme}`;
    const page = await visit(`${look}&embed=yes&node=event:support`);
    await page.getByTestId('event-panel').waitFor();
    expect(await complaints(page), 'embed').toEqual([]);
    const problem = await visit(look, { site: await serve(sampleBundle(), { 'graph.json': '{' }), drawn: false });
    await problem.getByRole('heading').first().waitFor();
    expect(await complaints(problem), 'problem').toEqual([]);
  });

  test('a phone shows the whole head, and nothing is wider than its window', async () => {
    for (const language of ['ar', 'en']) {
      const page = await visit(`v=1&lang=${language}`, { width: 390, height: 844 });
      const box = await page.getByTestId('language').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    }
  });
});
