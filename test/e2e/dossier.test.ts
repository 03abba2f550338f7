/// Stars, notes, the dossier, sharing and the tour, in a real browser. The one rule kept here: what a person takes away
/// is read back and holds every source.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sampleBundle } from '../explorer/fixture.ts';
import { savedBy } from './download.ts';
import { explorerOf } from './visit.ts';

const BUNDLE = sampleBundle();

const { visit, newContext } = explorerOf(BUNDLE);

/// Stars Akar with a note, and the first sentence that names him.
async function starAkar(page: Page): Promise<void> {
  const panel = page.getByTestId('entity-panel');
  await panel.getByTestId('star').first().click();
  await panel.getByTestId('note-button').first().click();
  await page.getByTestId('note').fill('<b>متى</b> وصل؟');
  await page.keyboard.press('Escape');
  await panel.getByTestId('evidence').first().getByTestId('star').click();
}

describe('the dossier', () => {
  test('gathers what was starred, with notes and citations, and is still there on the next visit', async () => {
    const page = await visit('v=1&node=person:akar');
    await starAkar(page);
    await page.getByTestId('dossier-button').click();
    const entries = page.getByTestId('dossier-entry');
    await entries.first().waitFor();
    expect(await entries.count()).toBe(2);
    expect(await entries.first().getByTestId('note').inputValue()).toBe('<b>متى</b> وصل؟');
    const quotes = await page.getByTestId('dossier').locator('blockquote').allTextContents();
    const text = BUNDLE.documents.map((document) => document.text).join('\n');
    for (const quote of quotes) expect(text).toContain(quote);
    await page.reload();
    await entries.first().waitFor();
    expect(await entries.count()).toBe(2);
  });

  test('is saved as a page that holds each quote with its place, and its notes as text', async () => {
    const page = await visit('v=1&lang=en&node=person:akar');
    await starAkar(page);
    await page.getByTestId('dossier-button').click();
    await page.getByRole('textbox', { name: 'Title of the dossier' }).fill('Akar in Tripoli');
    const { text: html } = await savedBy(page, () => page.getByTestId('dossier-html').click());
    expect(html).toContain('<title>Akar in Tripoli</title>');
    expect(html).toContain('&lt;b&gt;متى&lt;/b&gt;');
    expect(html.match(/<blockquote/g)?.length).toBe(html.match(/<cite/g)?.length);
    expect(html).toMatch(/characters \d+–\d+/);
    const copy = await (await newContext()).newPage();
    await copy.setContent(html);
    expect(await copy.locator('b').count()).toBe(0);
  });

  test('notes go to a file and come back; another file changes nothing and says why', async () => {
    const page = await visit('v=1&lang=en&node=person:akar');
    await starAkar(page);
    await page.getByTestId('dossier-button').click();
    const { bytes: notes } = await savedBy(page, () => page.getByTestId('dossier-notes').click());
    for (const label of ['Remove from the dossier', 'Remove from the dossier']) {
      await page.getByTestId('dossier').getByRole('button', { name: label }).first().click();
    }
    await page.getByText('Nothing is starred yet').waitFor();
    const input = page.getByTestId('dossier').locator('input[type="file"]');
    await input.setInputFiles({
      name: 'graph.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"nodes":[]}'),
    });
    expect(await page.getByRole('alert').textContent()).toMatch(/graph\.json.*format is not "isnad-notebook"/);
    await input.setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer: notes });
    await page.getByTestId('dossier-entry').first().waitFor();
    expect(await page.getByTestId('dossier-entry').count()).toBe(2);
  });

  test('is all there when printed, and nothing else is', async () => {
    const page = await visit('v=1&node=person:akar');
    await starAkar(page);
    await page.getByTestId('dossier-button').click();
    await page.getByTestId('dossier-entry').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('banner').isVisible()).toBe(false);
    expect(await page.getByTestId('dossier-print').isVisible()).toBe(false);
    expect(await page.getByTestId('dossier').locator('cite').first().isVisible()).toBe(true);
  });
});

describe('sharing', () => {
  test('the embedded page has no chrome, opens evidence over the picture, and leads to the whole', async () => {
    const page = await visit('embed&node=person:akar');
    await page.getByTestId('entity-panel').waitFor();
    expect(await page.getByRole('banner').count()).toBe(0);
    expect(await page.getByRole('contentinfo').count()).toBe(0);
    const whole = await page.getByTestId('embed').getByRole('link').getAttribute('href');
    expect(whole).toContain('node=person:akar');
    expect(whole).not.toContain('embed');
  });

  test('a copied link opens the same view; the copied frame is the same without chrome', async () => {
    const page = await visit('v=1&lang=en&node=person:akar&hide=place');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = async (item: string): Promise<string> => {
      await page.getByTestId('share').press('Enter');
      await page.getByTestId(item).press('Enter');
      await page.getByRole('button', { name: 'Copied' }).waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    const link = await copied('copy-link');
    expect(link).toContain('node=person:akar&hide=place');
    await page.getByRole('button', { name: 'Share this view' }).waitFor();
    expect(await copied('copy-embed')).toMatch(/^<iframe src="[^"]+&amp;embed=yes[^"]*"/);
  });

  test('a link made for another build says so', async () => {
    const page = await visit('v=1&data=000000000000&lang=en');
    expect(await page.getByTestId('other-data').textContent()).toContain('another build');
  });
});

describe('the tour', () => {
  test.each(['ar', 'en'])('is offered once, led by the keyboard and ended with Escape (%s)', async (language) => {
    const page = await visit(`v=1&lang=${language}`);
    await page.getByTestId('tour-start').focus();
    await page.keyboard.press('Enter');
    await page.locator('.driver-popover').waitFor();
    const onwards = language === 'ar' ? 'ArrowLeft' : 'ArrowRight';
    for (let step = 1; step <= 6; step += 1) {
      await page.locator('.driver-popover-progress-text', { hasText: new RegExp(`^${step} `) }).waitFor();
      if (step < 6) await page.keyboard.press(onwards);
    }
    await page.keyboard.press('Escape');
    await page.locator('.driver-popover').waitFor({ state: 'detached' });
    expect(await page.getByTestId('tour-invitation').count()).toBe(0);
    await page.reload();
    await page.getByTestId('overview-panel').waitFor();
    expect(await page.getByTestId('tour-invitation').count()).toBe(0);
  });

  test('can be declined, and taken later from the settings', async () => {
    const page = await visit('v=1&lang=en');
    await page.getByTestId('tour-skip').click();
    expect(await page.getByTestId('tour-invitation').count()).toBe(0);
    await page.getByTestId('settings').click();
    await page.getByTestId('tour-again').click();
    await page.locator('.driver-popover').waitFor();
  });
});
