/// The way from a name to the article it stands in, in a real browser. The one rule kept here: what is asserted is what
/// one sees on the sample articles.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sampleBundle } from '../explorer/fixture.ts';
import { clickEdge, clickNode, colourAt, positionOf, selected } from './canvas.ts';
import { search } from './search-list.ts';
import { explorerOf } from './visit.ts';

const BUNDLE = sampleBundle();
const TEXTS = BUNDLE.documents.map((document) => document.text);
const { visit } = explorerOf(BUNDLE);

describe('the way from a name to the article', () => {
  test('Akar is found by typing «أكار» or «Akar», opened with Enter and brought to the middle', async () => {
    const page = await visit();
    const heading = page.getByTestId('entity-panel').getByRole('heading', { level: 2 });
    const canvas = await page.getByTestId('canvas').boundingBox();
    const [middleX, middleY] = [
      (canvas?.x ?? 0) + (canvas?.width ?? 0) / 2,
      (canvas?.y ?? 0) + (canvas?.height ?? 0) / 2,
    ];
    const fromTheMiddle = async (): Promise<number> => {
      const { x, y } = await positionOf(page, 'person:akar');
      return Math.hypot(x - middleX, y - middleY);
    };
    for (const typed of ['أكار', 'Akar']) {
      await search(page, typed);
      await page.keyboard.press('Enter');
      await heading.waitFor();
      expect(await heading.textContent()).toBe('خلوصي أكار');
      await expect.poll(() => page.url()).toContain('node=person:akar');
      await expect.poll(fromTheMiddle).toBeLessThan(60);
      await page.keyboard.press('Escape');
      await heading.waitFor({ state: 'detached' });
    }
  });

  test.each([
    ['a click', async (page: Page) => page.getByTestId('jump-sentences').click()],
    ['Enter', async (page: Page) => page.getByTestId('jump-sentences').press('Enter')],
  ])('however many connections he has, his sentences are one press away, by %s', async (_, press) => {
    const page = await visit('v=1&node=person:akar', { height: 600 });
    const sentence = page.getByTestId('entity-panel').getByTestId('evidence').first();
    await sentence.waitFor();
    expect((await sentence.boundingBox())?.y).toBeGreaterThan(600);
    await press(page);
    await expect.poll(async () => (await sentence.boundingBox())?.y).toBeLessThan(400);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('sentences');
  });

  test('a click on him in the graph opens his panel; his meeting, its sentence and the article follow', async () => {
    const page = await visit();
    await clickNode(page, 'person:akar');
    await page.getByTestId('entity-panel').waitFor();
    expect(await selected(page)).toBe('person:akar');
    await expect
      .poll(() => page.getByTestId('entity-panel').textContent())
      .toContain('اجتمع وزير الدفاع التركي خلوصي آكار');
    await page
      .getByTestId('entity-panel')
      .getByRole('button', { name: /^لقاء خلوصي أكار وصلاح الدين/ })
      .first()
      .click();
    await page.getByTestId('event-panel').waitFor();
    expect(await selected(page)).toBe('event:ankara');
    await page
      .getByTestId('event-panel')
      .getByTestId('evidence')
      .first()
      .getByRole('button', { name: 'افتح في المقال' })
      .click();
    const target = page.getByTestId('article').locator('[data-target]').first();
    await target.waitFor();
    await page.waitForFunction(() => {
      const box = document.querySelector('[data-testid=article] [data-target]')?.getBoundingClientRect();
      return box !== undefined && box.top > 0 && box.bottom < innerHeight;
    });
    const sentence = BUNDLE.graph.nodes.find((node) => node.key === 'event:ankara')?.attributes.evidence[0]?.quote;
    expect([
      sentence,
      BUNDLE.graph.nodes.find((node) => node.key === 'event:ankara')?.attributes.evidence[1]?.quote,
    ]).toContain(await target.textContent());
  });

  test('the sign in an article’s margin leads back to the graph', async () => {
    const page = await visit('v=1&article=0:0:000_9eae835267ad6b56.txt');
    await page.getByTestId('margin').first().click();
    await page.getByTestId('article').waitFor({ state: 'detached' });
    expect(await selected(page)).toBeDefined();
  });

  test('a click on a line opens its sentences', async () => {
    const page = await visit();
    const edge = BUNDLE.graph.edges.find((one) => one.source === 'event:training' && one.target === 'place:isparta');
    const key = edge?.key ?? '';
    await clickEdge(page, key);
    await page.getByTestId('edge-panel').waitFor();
    expect(await selected(page)).toBe(key);
    expect(await page.getByTestId('sentence').first().textContent()).toContain('إسبرطة');
  });

  test('pointing at a node lights its neighbourhood and veils the rest', async () => {
    const page = await visit();
    const below = async (key: string): Promise<readonly number[]> => {
      const { x, y } = await positionOf(page, key);
      return colourAt(page, { x, y: y + 4 });
    };
    const far = (): Promise<readonly number[]> => below('person:haftar');
    const [farBefore, nearBefore] = [await far(), await below('place:isparta')];
    const training = await positionOf(page, 'event:training');
    await page.mouse.move(training.x, training.y);
    await expect.poll(far).not.toEqual(farBefore);
    const change = (await below('place:isparta')).map((value, n) => Math.abs(value - (nearBefore[n] ?? 0)));
    expect(Math.max(...change)).toBeLessThan(8);
    await page.mouse.move(training.x, 8);
    await expect.poll(far).toEqual(farBefore);
  });

  test('no item is without evidence, and every mark in a panel is the slice of its article that it names', async () => {
    const page = await visit();
    expect(await page.getByTestId('unproven').getAttribute('data-count')).toBe('0');
    for (const { key } of BUNDLE.graph.nodes.filter((node) => node.key.startsWith('event:'))) {
      await page.evaluate((node) => window.isnad?.selectNode(node), key);
      await page.waitForFunction(
        (node) => document.querySelector(`[data-testid=event-panel][data-node="${node}"]`),
        key,
      );
      const marks = await page
        .getByTestId('sentence')
        .locator('mark')
        .evaluateAll((found) =>
          found.map((mark) => ({
            text: mark.textContent,
            start: Number(mark.getAttribute('data-start')),
            end: Number(mark.getAttribute('data-end')),
          })),
        );
      expect(marks.length, key).toBeGreaterThan(0);
      for (const { text, start, end } of marks)
        expect(
          TEXTS.some((whole) => whole.slice(start, end) === text),
          `${key} ${text}`,
        ).toBe(true);
    }
  });
});
