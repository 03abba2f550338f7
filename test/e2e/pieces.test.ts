/// What is drawn a piece at a time, in a real browser: the panel of what is selected and the list of the search. The one
/// rule kept here: what is below the part one sees arrives by itself, and at once where somebody goes there.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sampleBundle } from '../explorer/fixture.ts';
import { search, searchOptions } from './search-list.ts';
import { explorerOf } from './visit.ts';

const { visit } = explorerOf(sampleBundle());

async function select(page: Page, node: string): Promise<void> {
  await page.evaluate((key) => window.isnad?.selectNode(key), node);
}

/// The option that is chosen at the moment.
async function chosen(page: Page): Promise<number> {
  return searchOptions(page).evaluateAll((all) =>
    all.findIndex((option) => option.hasAttribute('data-combobox-selected')),
  );
}

describe('the details', () => {
  test('come to their end without being scrolled, and a jump goes to what is not drawn yet', async () => {
    const page = await visit('v=1&lang=en', { height: 500 });
    await select(page, 'person:akar');
    const panel = page.getByTestId('entity-panel');
    await expect.poll(() => panel.getByTestId('evidence').count()).toBeGreaterThan(2);
    await panel.getByRole('heading', { name: 'Sentences' }).waitFor();
    expect(await page.locator('aside [data-later]').count()).toBe(0);
    // The press comes in the very task in which the panel appears.
    await page.evaluate(() => {
      const seen = new MutationObserver(() => {
        const jump = document.querySelector<HTMLElement>('[data-testid="jump-sentences"]');
        if (document.querySelector('#details h2')?.textContent === 'Hulusi Akar' || !jump) return;
        seen.disconnect();
        jump.click();
      });
      seen.observe(document.querySelector('#details') as Element, { childList: true, subtree: true });
    });
    await select(page, 'person:namroush');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('sentences');
    await expect.poll(() => page.evaluate(() => document.getElementById('details')?.scrollTop ?? 0)).toBeGreaterThan(0);
  });

  test('of what was passed over on the way are never drawn', async () => {
    const page = await visit('v=1&lang=en');
    await page.evaluate(() => {
      for (const key of ['person:akar', 'person:haftar', 'event:support']) window.isnad?.selectNode(key);
    });
    await page.getByTestId('event-panel').waitFor();
    expect(await page.getByTestId('entity-panel').count()).toBe(0);
    await page.goBack();
    await expect.poll(() => page.evaluate(() => window.isnad?.view().selection?.key)).toBe('person:haftar');
    await page.goBack();
    await expect.poll(() => page.evaluate(() => window.isnad?.view().selection?.key)).toBe('person:akar');
  });

  test('name their signs to the pointer and to the keyboard, and say what a press has made of them', async () => {
    const page = await visit('v=1&lang=en&node=person:akar');
    const star = page.getByTestId('entity-panel').getByTestId('star').first();
    const hint = page.getByRole('tooltip');
    await star.hover();
    await expect.poll(() => hint.textContent()).toBe('Star for the dossier');
    await star.click();
    await expect.poll(() => hint.textContent()).toBe(await star.getAttribute('aria-label'));
    expect(await hint.textContent()).not.toBe('Star for the dossier');
    await page.mouse.move(640, 20);
    await expect.poll(() => hint.count()).toBe(0);
    await page.getByTestId('link-to').focus();
    await page.keyboard.press('Tab');
    await expect.poll(() => hint.textContent()).toBe(await page.getByTestId('open-menu').getAttribute('aria-label'));
  });
});

describe('the list of the search', () => {
  test('is gone through by keys to its last entry, whatever is drawn of it, and round', async () => {
    const page = await visit();
    await search(page, 'ال');
    await page.keyboard.press('ArrowUp');
    const count = await searchOptions(page).count();
    expect(count).toBeGreaterThan(12);
    await expect.poll(() => chosen(page)).toBe(count - 1);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => chosen(page)).toBe(0);
    await page.keyboard.type('ن');
    await expect.poll(() => chosen(page)).toBe(0);
  });

  test.each([
    ['ar', 'النمرش', 'لا شيء بهذا الاسم. اسم واحد يشبهه'],
    ['en', 'قطرر', 'Nothing is called so. 1 similar name'],
  ])('says aloud how many names are like what was typed in %s', async (language, typed, said) => {
    const page = await visit(`v=1&lang=${language}`);
    await search(page, typed);
    await page.getByTestId('search-guess').waitFor();
    await expect.poll(() => page.getByText(said).count()).toBe(1);
  });
});

test('who asks what somebody is linked to is forgiven a slip too', async () => {
  const page = await visit('v=1&lang=ar&node=person:akar');
  await page.getByTestId('link-to').click();
  await page.getByTestId('link-name').fill('النمرش');
  await page.getByTestId('link-guess').getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByTestId('path').first().waitFor();
  await expect.poll(() => page.url()).toContain('route=person:akar,person:namroush');
});
