/// Who met whom, in a real browser. The one rule kept here: from two actors it is one step to the sentences that link
/// them.

import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { sampleBundle } from '../explorer/fixture.ts';
import { launch, type Site, serve, settled, visit } from './explorer-page.ts';

const executable = inject('chromium');
let browser: Browser;
let site: Site;

beforeAll(async () => {
  if (!executable) return;
  browser = await launch(executable);
  site = await serve(sampleBundle());
});

afterEach(async () => {
  for (const context of browser?.contexts() ?? []) await context.close();
});

afterAll(async () => {
  site?.close();
  await browser?.close();
});

const TIE = 'tie:person:akar|person:namroush';

describe.skipIf(!executable)('who met whom', () => {
  test('a click leaves actors alone; a click on their line opens the sentences that link them', async () => {
    const { page } = await visit(browser, site);
    await page.getByTestId('projection').getByText('من مع من').click();
    await settled(page);
    expect(await page.evaluate(() => window.isnad?.canvas()?.positionOf('place:tripoli'))).toBeUndefined();
    const at = await page.evaluate((key) => window.isnad?.canvas()?.pointOn(key), TIE);
    if (!at) throw new Error('The line between the two is not on the canvas.');
    await page.mouse.move(at.x, at.y);
    await page.mouse.click(at.x, at.y);
    await page.getByTestId('tie-panel').waitFor();
    const weight = (await page.getByTestId('link-title').textContent()) ?? '';
    const shown = await page.getByTestId('tie-panel').getByTestId('evidence').count();
    expect(shown).toBeGreaterThan(0);
    expect(weight).toMatch(/أحداث|حدث/);
    await expect.poll(() => page.url()).toContain('only=actors');
  });

  test('a link opens the tie by itself, in English too, and the keyboard walks from actor to actor', async () => {
    const { page } = await visit(browser, site, { hash: `v=1&lang=en&only=actors&ego=1:person:akar&edge=${TIE}` });
    await page.getByTestId('tie-panel').waitFor();
    expect(await page.getByTestId('link-title').textContent()).toMatch(/\d+ events? · \d+ sentences?/);
    await page.getByTestId('canvas').focus();
    const said = new Set<string>();
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight']) {
      await page.keyboard.press(key);
      for (const text of await page.locator('[aria-live="polite"]').allTextContents()) said.add(text);
    }
    expect([...said].join('\n')).toMatch(/^\d+ events?: .+ → .+, \d+ sentences?/m);
    await page.keyboard.press('Enter');
    await page.getByTestId('entity-panel').waitFor();
  });
});
