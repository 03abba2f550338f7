/// Evidence as a person reads it, in a real browser: the card, the article, the reports side by side. The one rule
/// kept here: what stands in quotes is the slice of the article that the data name.

import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { indexBundle } from '../../src/explorer/data/dataset.ts';
import { foundSentences } from '../../src/explorer/reader/article.ts';
import { weighedBundle } from '../explorer/claim-fixture.ts';
import { complaints } from './axe.ts';
import { pixels, positionOf } from './canvas.ts';
import { explorerOf } from './visit.ts';

const BUNDLE = weighedBundle();
const DATASET = indexBundle(BUNDLE);
const ARTICLE = '000_9eae835267ad6b56.txt';

const { visit } = explorerOf(BUNDLE);

/// The text of the sentence that is lit in the open article, once it stands in the window.
async function litSentence(page: Page): Promise<string> {
  await page.waitForFunction(() => {
    const box = document.querySelector('[data-testid=article] [data-target]')?.getBoundingClientRect();
    return box !== undefined && box.top > 0 && box.bottom < innerHeight;
  });
  return (await page.locator('[data-testid=article] [data-target]').first().textContent()) ?? '';
}

describe('a card of evidence', () => {
  test('says who, when, how, and how surely, with reasons in words', async () => {
    const page = await visit('v=1&lang=en&node=event:dohaMeeting');
    const card = page.getByTestId('evidence').first();
    const claim = DATASET.nodes.get('event:dohaMeeting')?.attributes.evidence[0];
    expect(await card.getByTestId('sentence').textContent()).toBe(claim?.quote);
    expect(await card.getByTestId('sentence').evaluate((sentence) => getComputedStyle(sentence).direction)).toBe('rtl');
    const document = DATASET.documents.get(claim?.document ?? '');
    const printed = await page.getByTestId('event-panel').textContent();
    expect(printed).toContain(document?.outlet ?? 'outlet not stated');
    expect(printed).toContain(document?.title);
    expect(printed).toMatch(document?.published ? /published \d{1,2} \w+ \d{4}/i : /no date of publication/);
    expect(await card.textContent()).toContain('Ministry of Defence');
    expect(await card.textContent()).toContain('others about the event say 12 November 2020');
    await card.getByTestId('confidence-reasons').focus();
    await page.keyboard.press('Enter');
    const reasons = await card.getByTestId('reasons').textContent();
    expect(reasons).toContain('a finite verb with its subject and objects');
    expect(reasons).toContain('The article has it from Ministry of Defence');
    expect(reasons).toContain('The sentence gives no date.');
    expect(reasons).not.toContain('told as');
    await card.getByTestId('confidence-reasons').click();
    await expect.poll(() => card.getByTestId('reasons').isVisible()).toBe(false);
  });

  test('marks subject, object, trigger, place and date each in its own way, and the key repeats it', async () => {
    const page = await visit('v=1&node=event:reception');
    const styles = await page.getByTestId('mark-key').evaluateAll((keys) =>
      keys.flatMap((key) =>
        [...key.querySelectorAll<HTMLElement>('[data-kind]')].map((mark) => {
          const { borderBottomStyle, borderBottomColor, fontWeight } = getComputedStyle(mark);
          return [mark.dataset.kind, [borderBottomStyle, borderBottomColor, fontWeight].join(' ')] as const;
        }),
      ),
    );
    const byKind = new Map(styles);
    expect([...byKind.keys()].sort()).toEqual(['argument', 'date', 'place', 'subject', 'trigger']);
    expect(new Set([...byKind].filter(([kind]) => kind !== 'argument').map(([, style]) => style)).size).toBe(4);
    const inText = await page
      .getByTestId('sentence')
      .locator('mark')
      .evaluateAll((marks) => marks.map((mark) => (mark as HTMLElement).dataset.kind));
    expect(new Set(inText)).toEqual(new Set(byKind.keys()));
  });

  test('lets one hear its source alone, and takes it back by the same press', async () => {
    const page = await visit('v=1&node=event:dohaMeeting');
    const only = page.getByTestId('evidence').first().getByTestId('speaker-only');
    await only.click();
    await expect.poll(() => page.evaluate(() => window.isnad?.view().speaker)).toBe('organization:defence');
    await only.click();
    await expect.poll(() => page.evaluate(() => window.isnad?.view().speaker)).toBeNull();
  });
});

test('a sentence that only names somebody leads to what it tells of', async () => {
  const page = await visit('v=1&lang=en&node=person:akar');
  await page
    .getByTestId('told-here')
    .first()
    .getByRole('button', { name: /^Hulusi Akar meets/ })
    .click();
  await page.getByTestId('event-panel').waitFor();
  expect(await page.evaluate(() => window.isnad?.view().selection?.key)).toBe('event:ankara');
});

describe('the reader', () => {
  test('steps from sentence to sentence by keys and buttons, each the slice that the data name', async () => {
    const found = foundSentences(DATASET, ARTICLE);
    const text = DATASET.documents.get(ARTICLE)?.text ?? '';
    const [first, second] = found.map(({ start, end }) => text.slice(start, end));
    const page = await visit(`v=1&lang=en&article=0:0:${ARTICLE}`);
    await page.getByTestId('article').waitFor();
    await page.keyboard.press('j');
    expect(await litSentence(page)).toBe(first);
    await page.getByRole('button', { name: 'Next sentence in the graph' }).click();
    await expect.poll(() => litSentence(page)).toBe(second);
    expect(await page.getByTestId('reading-steps').textContent()).toContain(`Sentence 2 of ${found.length}`);
    await page.keyboard.press('k');
    await expect.poll(() => litSentence(page)).toBe(first);
    await page.keyboard.press('k');
    await expect.poll(() => page.getByTestId('reading-steps').textContent()).toContain(`Sentence ${found.length} of`);
  });

  test('marks every other relation of the article in its margin', async () => {
    const page = await visit(`v=1&hide=visit&article=0:0:${ARTICLE}`);
    await page.getByTestId('article').waitFor();
    const things = new Set(
      foundSentences(DATASET, ARTICLE).flatMap((sentence) => sentence.found.map(({ key }) => key)),
    );
    const signs = await page
      .getByTestId('margin')
      .evaluateAll((all) => all.map((sign) => sign.getAttribute('aria-label')));
    expect(signs.length).toBeGreaterThanOrEqual(things.size);
    expect(signs.filter((sign) => sign?.includes('تخفيه المرشحات'))).toHaveLength(1);
  });
});

describe('reports and names', () => {
  test('an event counts reports, outlets and those independent, and a dispute has two columns', async () => {
    const page = await visit('v=1&lang=en&node=event:support');
    const panel = page.getByTestId('event-panel');
    expect(await panel.getByTestId('report-count').textContent()).toBe('3 reports from 3 outlets (3 independent)');
    expect(await panel.textContent()).toContain('Disputed');
    await panel.getByRole('button', { name: 'Compare side by side' }).click();
    const sides = page.getByRole('dialog').getByTestId('side');
    await sides.first().waitFor();
    expect(await sides.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
      'Say it happened 2',
      'Deny it 1',
    ]);
    const [left, right] = await Promise.all([sides.nth(0).boundingBox(), sides.nth(1).boundingBox()]);
    expect(Math.abs((left?.y ?? 0) - (right?.y ?? 9))).toBeLessThan(2);
    await page.keyboard.press('Escape');
    await sides.first().waitFor({ state: 'detached' });
    await panel.getByRole('button', { name: 'Compare side by side' }).focus();
    await page.keyboard.press('Enter');
    await sides.first().waitFor();
  });

  test('several reports of one event are folded into it, and stand side by side by their days', async () => {
    const page = await visit('v=1&lang=en&node=event:ankara');
    const claims = DATASET.nodes.get('event:ankara')?.attributes.evidence ?? [];
    const days = [...new Set(claims.map(({ document }) => document))].map((id) => DATASET.documents.get(id)?.published);
    expect(days.length).toBeGreaterThan(1);
    const dated = days.filter((day) => typeof day === 'string').sort();
    for (const open of [(button: Locator) => button.click(), (button: Locator) => button.press('Enter')]) {
      await open(page.getByTestId('event-panel').getByRole('button', { name: 'Compare side by side' }));
      const dialog = page.getByRole('dialog');
      await dialog.getByTestId('evidence').first().waitFor();
      expect(await dialog.getByTestId('evidence').count()).toBe(claims.length);
      const printed = await dialog.getByText(/^published /i).allTextContents();
      expect(
        printed.map((text) => new Date(`${text.replace(/^published /i, '')} UTC`).toISOString().slice(0, 10)),
      ).toEqual(dated);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    }
  });

  test('a disputed node bears a mark, which goes when the denials are filtered away', async () => {
    const page = await visit('v=1&lang=en');
    const orange = async (): Promise<number> => {
      const { x, y, size } = await positionOf(page, 'event:support');
      const [left, top] = [Math.round(x + size * 0.8 - 7), Math.round(y - size * 0.8 - 7)];
      const data = await pixels(page, { x: left, y: top, width: 14, height: 14 });
      return data.filter((red, n) => n % 4 === 0 && red > 190 && (data[n + 1] ?? 0) < 160 && (data[n + 2] ?? 0) < 120)
        .length;
    };
    expect(await orange()).toBeGreaterThan(8);
    await page
      .getByTestId('legend')
      .getByRole('button', { name: /^Denied/ })
      .click();
    await expect.poll(orange).toBeLessThan(3);
    await page.evaluate(() => window.isnad?.selectNode('event:support'));
    expect(await page.getByTestId('report-count').textContent()).toBe('2 of 3 reports from 2 outlets');
    expect(await page.getByTestId('event-panel').getByText('Disputed').count()).toBe(0);
  });

  test('names that are one, and names kept apart, are explained and lead to their sentences', async () => {
    const page = await visit('v=1&lang=en&node=person:akar');
    const [spelling] = await page.getByTestId('merge').allTextContents();
    expect(spelling).toContain('Spellings of one name, word by word · 85% sure');
    expect(await page.getByTestId('apart').textContent()).toContain('Yaşar Güler');
    await page.getByTestId('merge').first().getByRole('button').first().click();
    await page.getByTestId('article').waitFor();
    expect(await litSentence(page)).toContain('خلوصي آكار');
  });

  test.each([
    ['ar', 'dark'],
    ['en', 'light'],
  ])('axe has no serious complaint of reasons, names and reader in %s, %s', async (language, theme) => {
    const page = await visit(`v=1&lang=${language}&theme=${theme}&node=event:ankara`);
    await page.getByTestId('confidence-reasons').first().click();
    expect(await complaints(page)).toEqual([]);
    await page.evaluate(() => window.isnad?.selectNode('person:akar'));
    await page.getByTestId('merge').first().waitFor();
    expect(await complaints(page)).toEqual([]);
    await page.getByTestId('merge').first().getByRole('button').first().click();
    await page.getByTestId('article').waitFor();
    expect(await complaints(page)).toEqual([]);
  });
});
