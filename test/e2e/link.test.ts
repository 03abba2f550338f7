/// The view in the address, in a real browser. The one rule kept here: a link opens what it was taken from.

import { describe, expect, test } from 'vitest';
import { sampleBundle } from '../explorer/fixture.ts';
import { clickNode, selected, settled } from './canvas.ts';
import { explorerOf } from './visit.ts';

const { visit, address } = explorerOf(sampleBundle());

describe('the link', () => {
  test('a link with a selection opens it, and going back returns to what was before', async () => {
    const page = await visit('v=1&node=state:turkey&future=7');
    expect(await page.getByTestId('entity-panel').getByRole('heading', { level: 2 }).textContent()).toBe('تركيا');
    await clickNode(page, 'person:haftar');
    await expect.poll(() => page.url()).toContain('person:haftar');
    await page.goBack();
    await expect.poll(() => selected(page)).toBe('state:turkey');
  });

  test('language, digits and theme switch without a reload and stay in the link', async () => {
    const page = await visit();
    await page.evaluate(() => {
      document.body.dataset.same = 'page';
    });
    await page.getByTestId('language').click();
    await expect
      .poll(() => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]))
      .toEqual(['en', 'ltr']);
    await page.getByTestId('theme').click();
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.mantineColorScheme)).toBe('dark');
    await expect.poll(() => page.url()).toMatch(/lang=en&theme=dark/);
    expect(await page.evaluate(() => document.body.dataset.same)).toBe('page');
    await page.reload();
    await settled(page);
    expect(await page.getByTestId('search').getAttribute('placeholder')).toContain('Search');
    await page.goto(`${address()}#v=1&digits=arab`);
    await expect.poll(() => page.getByTestId('legend').textContent()).toMatch(/[٠-٩]/);
  });
});
