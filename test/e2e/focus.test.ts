/// Where one is after something has closed or changed, in a real browser. The one rule kept here: nobody is sent to the
/// beginning of the page, and nothing new is met in its middle.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sampleBundle } from '../explorer/fixture.ts';
import { positionOf } from './canvas.ts';
import { openDialog, save } from './download.ts';
import { explorerOf } from './visit.ts';

const { visit } = explorerOf(sampleBundle());

/// The test id, or else the id, or else the words of what has the focus.
async function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const at = document.activeElement as HTMLElement;
    return at === document.body ? null : at.dataset.testid || at.id || at.textContent;
  });
}

/// How far the details are scrolled.
async function offset(page: Page): Promise<number> {
  return page.evaluate(() => document.getElementById('details')?.scrollTop ?? -1);
}

describe('the details', () => {
  test('begin at their top with each selection, and stay where they are when a filter changes', async () => {
    const page = await visit('v=1&node=event:support', { height: 480 });
    await page.getByTestId('event-panel').waitFor();
    await page.evaluate(() => document.getElementById('details')?.scrollTo({ top: 200 }));
    await expect.poll(() => offset(page)).toBeGreaterThan(100);
    const before = await offset(page);
    await page.getByTestId('clock').locator('label').last().click();
    await expect.poll(() => page.evaluate(() => window.isnad?.view().clock)).toBe('published');
    expect(await offset(page)).toBe(before);
    await page.evaluate(() => window.isnad?.selectNode('person:akar'));
    await page.getByTestId('entity-panel').waitFor();
    await expect.poll(() => offset(page)).toBe(0);
  });

  test('take the focus when what had it is gone with the former selection', async () => {
    const page = await visit('v=1&node=event:training');
    await page.getByTestId('event-panel').getByTestId('proof').first().focus();
    await page.keyboard.press('Enter');
    await page.getByTestId('edge-panel').waitFor();
    await expect.poll(() => focused(page)).toBe('details');
  });
});

describe('the focus goes back', () => {
  test('to the button of the article, by Escape and by its cross', async () => {
    const page = await visit('v=1&lang=en&node=event:support');
    const button = page.getByTestId('event-panel').getByTestId('open-article').first();
    for (const close of [
      () => page.keyboard.press('Escape'),
      () =>
        page
          .getByTestId('article')
          .waitFor()
          .then(() => page.getByRole('dialog').getByLabel('Close').click()),
    ]) {
      await button.focus();
      await page.keyboard.press('Enter');
      await page.getByTestId('article').waitFor();
      await close();
      await page.getByTestId('article').waitFor({ state: 'detached' });
      await expect.poll(() => focused(page)).toBe('open-article');
    }
  });

  test('to the button of the comparison, and to what asked for the help', async () => {
    const page = await visit('v=1&lang=en&node=event:support');
    const button = page.getByRole('button', { name: 'Compare side by side' });
    await button.focus();
    for (const key of ['Enter', '?']) {
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await expect.poll(() => focused(page)).toBe('Compare side by side');
    }
  });

  test('to the canvas from the menu of a node, by keyboard and by mouse', async () => {
    const page = await visit('v=1&node=person:akar');
    await page.getByTestId('canvas').focus();
    await page.keyboard.press('Shift+F10');
    await page.getByTestId('node-menu').waitFor();
    await page.keyboard.press('Escape');
    await page.getByTestId('node-menu').waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('canvas');
    const { x, y } = await positionOf(page, 'person:akar');
    await page.mouse.click(x, y, { button: 'right' });
    await page.getByTestId('node-menu').waitFor();
    await page.keyboard.press('Escape');
    await page.getByTestId('node-menu').waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('canvas');
  });

  test('to the button that saves, once the file is written', async () => {
    const page = await visit();
    await openDialog(page, 'gexf');
    await save(page);
    await expect.poll(() => focused(page)).toBe('save');
  });

  test('from the dossier, which Escape leaves, to its button', async () => {
    const page = await visit();
    await page.getByTestId('dossier-button').click();
    await page.getByTestId('dossier').waitFor();
    await page.keyboard.press('Escape');
    await page.getByTestId('canvas').waitFor();
    expect(await page.getByTestId('dossier').count()).toBe(0);
    await expect.poll(() => focused(page)).toBe('dossier-button');
  });
});

describe('what is read', () => {
  test.each(['ar', 'en'])('keys stand in the order of their words (%s)', async (language) => {
    const page = await visit(`v=1&lang=${language}`);
    await page.keyboard.press('?');
    const keys = page.getByTestId('key-help').locator('kbd');
    for (const row of [
      ['J', 'K'],
      ['1', '2', '3'],
      ['+', '-', '0'],
    ]) {
      const places = await Promise.all(
        row.map(async (name) => (await keys.getByText(name, { exact: true }).last().boundingBox())?.x ?? 0),
      );
      const sorted = places.toSorted((a, b) => (language === 'ar' ? b - a : a - b));
      expect(places).toEqual(sorted);
    }
  });

  test.each([
    ['ar', '31 ديسمبر 2020'],
    ['en', '31 December 2020'],
  ])('the caption of the timeline is whole at 1280 pixels (%s)', async (language, end) => {
    const page = await visit(`v=1&lang=${language}&days=2020-01-02..2020-12-31`);
    const summary = page.getByTestId('time-summary');
    await expect.poll(() => summary.textContent()).toContain(end);
    const hidden = await summary.evaluate((at) => [at.scrollWidth - at.clientWidth, at.scrollHeight - at.clientHeight]);
    expect(Math.max(...hidden)).toBeLessThanOrEqual(0);
  });

  test.each(['light', 'dark'])('what stands in empty fields has a contrast of 4.5 (%s)', async (theme) => {
    const page = await visit(`v=1&lang=en&theme=${theme}`);
    await page.getByTestId('dossier-button').click();
    const contrast = await page.getByLabel('Title of the dossier').evaluate((field) => {
      const light = (css: string): number => {
        const [r = 0, g = 0, b = 0] = (css.match(/[\d.]+/g) ?? []).map((part) => {
          const share = Number(part) / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ink = light(getComputedStyle(field, '::placeholder').color);
      const sheet = field.closest('article');
      const ground = light(sheet ? getComputedStyle(sheet).backgroundColor : '');
      return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
    });
    expect(contrast).toBeGreaterThanOrEqual(4.5);
  });

  test('the dossier is printed dark on white whatever the theme', async () => {
    const page = await visit('v=1&theme=dark');
    await page.getByTestId('dossier-button').click();
    const colours = (): Promise<readonly string[]> =>
      page.getByTestId('dossier').evaluate((at) => {
        const sheet = at.querySelector('article') as Element;
        return [getComputedStyle(sheet).backgroundColor, getComputedStyle(sheet).color];
      });
    const dark = await colours();
    await page.emulateMedia({ media: 'print' });
    await expect.poll(colours).toEqual(['rgb(255, 255, 255)', 'rgb(31, 41, 51)']);
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(colours).toEqual(dark);
  });
});

describe('bars over the picture', () => {
  const MANY = 'days=2020-11-01..2020-11-30&against=2020-10-01..2020-10-31';

  test.each([
    ['a wide page', `v=1&${MANY}`, 1280],
    ['a page of middle width', `v=1&lang=en&sure=40&hide=place&${MANY}`, 800],
    ['a phone', 'v=1&lang=en&sure=40&ego=1:person:akar', 390],
  ])('cover no node when a link opens on %s, nor when everything is shown', async (_, hash, width) => {
    const page = await visit(hash, { width });
    await page.getByTestId('filter-chips').waitFor();
    const lowest = await page
      .locator('[data-over-picture]')
      .evaluate((bars) => Math.max(...[...bars.children].map((bar) => bar.getBoundingClientRect().bottom)));
    const highest = (): Promise<number> =>
      page.evaluate(() => {
        const canvas = window.isnad?.canvas();
        const shown = (canvas?.labels() ?? []).flatMap(({ key }) => canvas?.positionOf(key) ?? []);
        return Math.min(...shown.map(({ y, size }) => y - size));
      });
    await expect.poll(highest).toBeGreaterThanOrEqual(lowest);
    await page.evaluate(() => window.isnad?.canvas()?.fit());
    await expect.poll(highest).toBeGreaterThanOrEqual(lowest);
  });
});
