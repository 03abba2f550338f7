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
    await page.goForward();
    await expect.poll(() => selected(page)).toBe('person:haftar');
  });

  test('language, digits and theme switch without a reload and stay in the link', async () => {
    const page = await visit();
    await page.evaluate(() => {
      document.body.dataset.same = 'page';
    });
    /// Whether the legend stands left of the details.
    const legendIsLeft = async (): Promise<boolean> => {
      const [legend, details] = await Promise.all(
        ['legend', 'overview-panel'].map((part) => page.getByTestId(part).boundingBox()),
      );
      return (legend?.x ?? 0) < (details?.x ?? 0);
    };
    expect(await legendIsLeft()).toBe(false);
    await page.getByTestId('language').click();
    await expect.poll(legendIsLeft).toBe(true);
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

  test('digits and the names’ language are set by mouse or by keys, and stay in the link', async () => {
    const page = await visit('v=1&node=person:akar');
    const legend = page.getByTestId('legend');
    const heading = page.getByTestId('entity-panel').getByRole('heading', { level: 2 });
    expect(await page.getByTestId('entity-panel').textContent()).toContain('Hulusi Akar');
    await page.getByTestId('settings').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: '0123' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.url()).toContain('digits=arab');
    await expect.poll(() => legend.textContent()).toMatch(/[٠-٩]/);
    await page.getByText('0123').click();
    await expect.poll(() => legend.textContent()).not.toMatch(/[٠-٩]/);
    await expect.poll(() => page.url()).not.toContain('digits');
    expect(await heading.textContent()).toBe('خلوصي أكار');
    await page.getByRole('radio', { name: 'بالعربية' }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page.url()).toContain('names=en');
    await page.getByText('بالعربية', { exact: true }).click();
    await expect.poll(() => page.url()).not.toContain('names');
    await page.getByRole('radio', { name: 'فاتح' }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.mantineColorScheme)).toBe('dark');
    await page.keyboard.press('Escape');
    await page.getByTestId('language').press('Enter');
    await expect.poll(() => page.evaluate(() => document.documentElement.dir)).toBe('ltr');
    expect(await heading.textContent()).toBe('Hulusi Akar');
  });
});
