/// The list under the search box. The one rule kept here: it is read once it has come to rest, since while the index
/// grows better hits may come before others.

import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/// What is listed.
export function searchOptions(page: Page): Locator {
  return page.getByRole('listbox').getByRole('option');
}

/// Types into the search box, which has the focus, and waits for the list.
export async function typeQuery(page: Page, words: string): Promise<void> {
  await page.keyboard.type(words);
  const options = searchOptions(page);
  await options.first().waitFor();
  await page.getByText(/ما زالت فهرسة|still being indexed/).waitFor({ state: 'detached' });
  let before = '';
  await expect
    .poll(async () => {
      const [last, now] = [before, (await options.allTextContents()).join()];
      before = now;
      return now === last;
    })
    .toBe(true);
}

/// Goes to the search box by its key and types.
export async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await typeQuery(page, words);
}
