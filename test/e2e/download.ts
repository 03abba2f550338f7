/// What a person takes away from the page. The one rule kept here: a download is read whole, as whoever gets it would.

import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import type { ExportName } from '../../src/explorer/export/choice.ts';

export interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
  readonly text: string;
}

/// Whatever is downloaded because of an act.
export async function savedBy(page: Page, act: () => Promise<void>): Promise<Saved> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  const bytes = await buffer(await file.createReadStream());
  return { name: file.suggestedFilename(), bytes, text: bytes.toString() };
}

/// Opens the dialog of downloads at a format.
export async function openDialog(page: Page, format: ExportName): Promise<void> {
  await page.getByTestId('download').click();
  await page.getByTestId(`format-${format}`).click();
}

/// Chooses one of several values in the dialog.
export async function choose(page: Page, option: string, value: string): Promise<void> {
  await page.getByTestId(option).locator(`[value="${value}"] + label`).click();
}

/// Presses the dialog's button.
export async function save(page: Page): Promise<Saved> {
  return savedBy(page, () => page.getByTestId('save').click());
}
