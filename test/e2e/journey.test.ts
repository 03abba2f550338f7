/// The questions a journalist comes with, asked of the graph of the sample articles in a real browser. The one rule kept
/// here: presses are counted by the page itself, and nobody leaves without a sentence and where it stands.

import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readDocumentsJson } from '../../src/format/documents-json.ts';
import { readGraphJson } from '../../src/format/graph-json.ts';
import { readManifestJson } from '../../src/format/manifest-json.ts';
import { clickNode } from './canvas.ts';
import { search, searchOptions, typeQuery } from './search-list.ts';
import { explorerOf } from './visit.ts';

declare global {
  interface Window {
    /// How often a pointer was pressed.
    presses?: number;
  }
}

function read(name: string): string {
  return readFileSync(`graph-data/${name}.json`, 'utf8');
}

const BUNDLE = {
  graph: readGraphJson(read('graph')),
  documents: readDocumentsJson(read('documents')),
  manifest: readManifestJson(read('manifest')),
};
const { visit } = explorerOf(BUNDLE);

/// The words of a question and what answers it, in either language.
const WORDS = {
  ar: {
    met: 'من التقى النمروش 2020',
    signed: 'ماذا وقع النمروش',
    linked: 'أكار → قطر',
    namroush: /النمروش/,
    meeting: /^(لقاء|استقبال|محادثات|اجتماع)/,
    agreement: /^(توقيع|اتفاق)/,
    linkedWords: /أكار.*قطر/,
    who: 'من يقول ذلك',
    cite: 'انسخ الإحالة',
  },
  en: {
    met: 'who met al-Namroush in 2020',
    signed: 'what did al-Namroush sign',
    linked: 'Akar -> Qatar',
    namroush: /Namroush/,
    meeting: /^(Meeting|Reception|Talks)/,
    agreement: /^Agreement/,
    linkedWords: /Akar.*Qatar/,
    who: 'Who says it',
    cite: 'Copy citation',
  },
} as const;

type Language = keyof typeof WORDS;
const LANGUAGES: readonly Language[] = ['ar', 'en'];

/// Opens the page with a clipboard and a count of presses.
async function open(language: Language): Promise<Page> {
  const before = (): void => {
    window.presses = 0;
    addEventListener('pointerdown', () => (window.presses = (window.presses ?? 0) + 1), { capture: true });
  };
  const page = await visit(`v=1&lang=${language}`, { before });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  return page;
}

async function presses(page: Page): Promise<number> {
  return page.evaluate(() => window.presses ?? 0);
}

/// The pressed key's or button's copy holds the sentence and the file and place it is read from.
async function expectCopied(page: Page, sentence: string): Promise<void> {
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(sentence);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\d{3}_[0-9a-f]{16}\.txt, \d+–\d+$/);
}

/// Whether all of it stands in the window.
async function isInSight(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}

/// The sentence of the first card, which must be in sight and in an article word by word.
async function firstSentence(page: Page): Promise<string> {
  const sentence = page.getByTestId('evidence').first().getByTestId('sentence');
  await sentence.waitFor();
  const text = (await sentence.textContent()) ?? '';
  expect(BUNDLE.documents.some((document) => document.text.includes(text))).toBe(true);
  expect(await isInSight(sentence)).toBe(true);
  return text;
}

/// Goes on with Tab to the first of some buttons, as somebody without a mouse would.
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  const isThere = (): Promise<boolean> => wanted.evaluate((element) => element === document.activeElement);
  for (let step = 0; step < 80 && !(await isThere()); step += 1) await page.keyboard.press('Tab');
  expect(await isThere()).toBe(true);
}

describe('“who met al-Namroush in 2020, who says so, and what was signed?”', () => {
  test.each(LANGUAGES)('typed and clicked (%s): the sentences, a citation and the dossier', async (language) => {
    const words = WORDS[language];
    const page = await open(language);
    await page.getByTestId('search').click();
    await typeQuery(page, words.met);
    const hit = searchOptions(page).first();
    expect(await hit.textContent()).toMatch(words.meeting);
    expect(await hit.textContent()).toContain('2020');
    await hit.click();
    const met = await firstSentence(page);
    const panel = page.getByTestId('event-panel');
    expect(await panel.textContent()).toMatch(words.namroush);
    expect(await panel.getByTestId('evidence').first().textContent()).toContain(words.who);
    expect(await presses(page)).toBeLessThanOrEqual(3);
    const card = panel.getByTestId('evidence').first();
    await card.getByRole('button', { name: words.cite }).click();
    await expectCopied(page, met);

    const before = await presses(page);
    await page.getByTestId('search').click();
    await typeQuery(page, words.signed);
    expect(await searchOptions(page).first().textContent()).toMatch(words.agreement);
    await searchOptions(page).first().click();
    await expect.poll(() => panel.getByRole('heading', { level: 2 }).textContent()).toMatch(words.agreement);
    const signed = await firstSentence(page);
    expect((await presses(page)) - before).toBeLessThanOrEqual(3);
    await card.getByTestId('star').click();
    await page.getByTestId('dossier-button').click();
    const entry = page.getByTestId('dossier-entry').first();
    await entry.waitFor();
    expect(await entry.locator('blockquote').textContent()).toContain(signed);
    expect(await entry.locator('cite').textContent()).toMatch(/\.txt/);
  });

  test('clicked alone, from him in the graph', async () => {
    const words = WORDS.ar;
    const page = await open('ar');
    const namroush = BUNDLE.graph.nodes.find(
      ({ attributes }) => attributes.kind === 'person' && words.namroush.test(attributes.label),
    );
    await clickNode(page, namroush?.key ?? '');
    const person = page.getByTestId('entity-panel');
    await person.waitFor();
    await person.getByRole('button', { name: words.meeting }).filter({ hasText: '2020' }).first().click();
    const panel = page.getByTestId('event-panel');
    await panel.waitFor();
    await firstSentence(page);
    expect(await presses(page)).toBeLessThanOrEqual(3);
    await page.goBack();
    await person.waitFor();
    await person.getByRole('button', { name: words.agreement }).first().click();
    await expect.poll(() => panel.getByRole('heading', { level: 2 }).textContent()).toMatch(words.agreement);
    const signed = await firstSentence(page);
    await panel.getByTestId('evidence').first().getByRole('button', { name: words.cite }).click();
    await expectCopied(page, signed);
    expect(await presses(page)).toBeLessThanOrEqual(4);
  });

  test.each(LANGUAGES)('by keyboard alone (%s)', async (language) => {
    const words = WORDS[language];
    const page = await open(language);
    for (const [asked, kind] of [
      [words.met, words.meeting],
      [words.signed, words.agreement],
    ] as const) {
      await search(page, asked);
      await page.keyboard.press('Enter');
      const panel = page.getByTestId('event-panel');
      await expect.poll(() => panel.getByRole('heading', { level: 2 }).textContent()).toMatch(kind);
      const sentence = await firstSentence(page);
      await tabTo(page, panel.getByTestId('evidence').first().getByRole('button', { name: words.cite }));
      await page.keyboard.press('Enter');
      await expectCopied(page, sentence);
    }
    expect(await presses(page)).toBe(0);
  });
});

describe('“how are Akar and Qatar linked?”', () => {
  test.each(LANGUAGES)('typed and clicked (%s): the paths, their sentences and a citation', async (language) => {
    const words = WORDS[language];
    const page = await open(language);
    await page.getByTestId('search').click();
    await typeQuery(page, words.linked);
    expect(await searchOptions(page).first().textContent()).toMatch(words.linkedWords);
    await searchOptions(page).first().click();
    const path = page.getByTestId('path').first();
    await path.getByTestId('quotes').first().click();
    const sentence = await firstSentence(page);
    expect(await presses(page)).toBeLessThanOrEqual(3);
    await path.getByTestId('evidence').first().getByRole('button', { name: words.cite }).click();
    await expectCopied(page, sentence);
  });

  test('clicked alone: him, Qatar with Shift, and the sentences', async () => {
    const page = await open('ar');
    const keyOf = (label: RegExp): string =>
      BUNDLE.graph.nodes.find(({ attributes }) => !('factuality' in attributes) && label.test(attributes.label))?.key ??
      '';
    await clickNode(page, keyOf(/أكار/));
    await page.getByTestId('entity-panel').waitFor();
    await page.keyboard.down('Shift');
    await clickNode(page, keyOf(/^قطر$/));
    await page.keyboard.up('Shift');
    await page.getByTestId('path').first().getByTestId('quotes').first().click();
    await firstSentence(page);
    expect(await presses(page)).toBeLessThanOrEqual(3);
  });

  test.each(LANGUAGES)('by keyboard alone (%s)', async (language) => {
    const words = WORDS[language];
    const page = await open(language);
    await search(page, words.linked);
    await page.keyboard.press('Enter');
    const path = page.getByTestId('path').first();
    await path.waitFor();
    await tabTo(page, path.getByTestId('quotes').first());
    await page.keyboard.press('Enter');
    const sentence = await firstSentence(page);
    await tabTo(page, path.getByTestId('evidence').first().getByRole('button', { name: words.cite }));
    await page.keyboard.press('Enter');
    await expectCopied(page, sentence);
    expect(await presses(page)).toBe(0);
  });
});
