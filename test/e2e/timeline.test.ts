/// The timeline as a person uses it, by mouse and by keyboard, from right to left and from left to right. The one rule
/// kept here: what is asserted is what the bars, the counts, the lists and the link say.

import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { TimeWindow } from '../../src/explorer/state/view.ts';
import { sampleBundle } from '../explorer/fixture.ts';
import { complaints, TWO_LOOKS } from './axe.ts';
import { pixels, positionOf } from './canvas.ts';
import { explorerOf } from './visit.ts';

/// The sample's axis: November 2019 to December 2020, a bar a month.
const BARS = 14;

const { visit } = explorerOf(sampleBundle());

/// Opens the page and waits for the timeline.
async function open(hash = ''): Promise<Page> {
  const page = await visit(hash);
  await page.getByTestId('time-plot').waitFor();
  return page;
}

async function chosen(page: Page): Promise<TimeWindow | null | undefined> {
  return page.evaluate(() => window.isnad?.view().window);
}

/// A window as `from..to`, or nothing.
async function said(page: Page, which: 'window' | 'compare' = 'window'): Promise<string> {
  const days = await page.evaluate((name) => window.isnad?.view()[name], which);
  return days ? `${days.from}..${days.to}` : '';
}

/// Where the middle of a bar is on the screen, counted from where the axis begins.
async function barAt(page: Page, index: number): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.getByTestId('time-plot').boundingBox();
  const rtl = await page.evaluate(() => document.documentElement.dir === 'rtl');
  const share = (index + 0.5) / BARS;
  return { x: (box?.x ?? 0) + (box?.width ?? 0) * (rtl ? 1 - share : share), y: (box?.y ?? 0) + 30 };
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, to.y, { steps: 3 });
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
}

async function middle(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
}

describe('choosing days', () => {
  test.each([
    ['ar', 'ArrowLeft', 'ArrowRight', 'من أكتوبر 2020 إلى ديسمبر 2020'],
    ['en', 'ArrowRight', 'ArrowLeft', 'October 2020 to December 2020'],
  ])('in %s time runs the way one reads, by mouse and by %s', async (language, later, earlier, words) => {
    const page = await open(`v=1&lang=${language}`);
    await drag(page, await barAt(page, 8), await barAt(page, 12));
    await expect.poll(() => said(page)).toBe('2020-07-01..2020-11-30');
    await expect.poll(() => page.url()).toContain('days=2020-07-01..2020-11-30');
    const start = await middle(page.getByTestId('window-from'));
    await drag(page, start, { ...(await barAt(page, 11)), y: start.y });
    await expect.poll(() => said(page)).toMatch(/^2020-1[01]-01\.\.2020-11-30$/);
    await drag(page, await barAt(page, 12), await barAt(page, 11));
    await expect.poll(() => said(page)).toMatch(/\.\.2020-10-31$/);
    const at = await barAt(page, 3);
    await page.mouse.dblclick(at.x, at.y);
    await expect.poll(() => said(page)).toBe('');
    await page.getByTestId('window-from').focus();
    for (let n = 0; n < 12; n += 1) await page.keyboard.press(later);
    expect(await said(page)).toBe('2020-11-01..2020-12-31');
    await page.getByTestId('window-body').focus();
    await page.keyboard.press(earlier);
    expect(await said(page)).toBe('2020-10-01..2020-11-30');
    await page.keyboard.press(`Shift+${later}`);
    expect(await page.getByTestId('window-body').getAttribute('aria-valuetext')).toContain(words);
    await page.keyboard.press('Home');
    expect(await said(page)).toBe('2019-11-01..2020-01-31');
    await page.keyboard.press('Escape');
    expect(await said(page)).toBe('');
  });

  test('Escape during a drag puts back the days from before, and closes nothing else', async () => {
    const page = await open('v=1&node=person:akar&days=2020-11-01..2020-11-30');
    const [from, to] = [await barAt(page, 12), await barAt(page, 8)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await expect.poll(() => said(page)).toBe('2020-07-01..2020-07-31');
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await said(page)).toBe('2020-11-01..2020-11-30');
    expect(await page.evaluate(() => window.isnad?.view().selection?.key)).toBe('person:akar');
  });

  test('exact dates, a click on a bar and the button for all days', async () => {
    const page = await open();
    await page.getByTestId('exact-dates').click();
    await page.getByTestId('window-from-date').fill('2020-11-13');
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page)).toBe('2020-11-13..2020-12-31');
    await page.keyboard.press('Escape');
    const { x, y } = await barAt(page, 12);
    await page.mouse.click(x, y);
    await expect.poll(() => said(page)).toBe('2020-11-01..2020-11-30');
    await page.getByTestId('all-days').click();
    expect(await chosen(page)).toBeNull();
  });

  test('the same days filter the graph and the list; those of what is selected are marked', async () => {
    const page = await open('v=1&lang=en&node=event:tripoliVisit');
    const claims = page.getByTestId('time-summary');
    expect(await claims.textContent()).toContain('27 claims');
    const marked = page.getByTestId('time-mark');
    expect(await marked.evaluateAll((all) => all.map((one) => one.dataset.from))).toEqual(['2020-07-03', '2020-12-26']);
    const { x, y } = await barAt(page, 8);
    await page.mouse.click(x, y);
    await expect.poll(() => claims.textContent()).toBe('July 2020 · 4 of 27 claims');
    await expect
      .poll(() => page.evaluate(() => window.isnad?.canvas()?.positionOf('person:haftar') ?? null))
      .toBeNull();
    await expect.poll(() => page.url()).toContain('days=');
    await page.evaluate(() => {
      location.hash += '&view=table';
    });
    await page.getByTestId('canvas').waitFor({ state: 'detached' });
    expect(await page.getByTestId('time-plot').isVisible()).toBe(true);
    expect(await page.locator('main').textContent()).not.toContain('Khalifa Haftar');
    await page.keyboard.press('3');
    await page.locator('[data-mark="place:tripoli"]').waitFor();
    const places = (): Promise<number> => page.locator('[data-mark]').count();
    const few = await places();
    await page.getByTestId('all-days').click();
    await expect.poll(places).toBeGreaterThan(few);
  });
});

describe('what the bars tell', () => {
  test('pointing at one says what it holds and lights it in the graph; leaving puts the light out', async () => {
    const page = await open();
    const far = await positionOf(page, 'person:haftar');
    const colour = (): Promise<readonly number[]> =>
      pixels(page, { x: Math.round(far.x), y: Math.round(far.y), width: 1, height: 1 });
    const before = await colour();
    const { x, y } = await barAt(page, 8);
    await page.mouse.move(x, y);
    const card = page.getByTestId('bar-card');
    await card.waitFor();
    expect(await card.textContent()).toContain('يوليو 2020');
    expect(await card.textContent()).toContain('4 روايات');
    await expect.poll(colour).not.toEqual(before);
    await page.mouse.move(far.x + 200, far.y);
    await card.waitFor({ state: 'detached' });
    await expect.poll(colour).toEqual(before);
  });

  test('a month pretends to be no day; what has no date stands apart; another clock counts other days', async () => {
    const page = await open('v=1&lang=en&days=2019-11-01..2019-11-30');
    expect(await page.getByTestId('undated').textContent()).toContain('10 without a date');
    await page.getByTestId('near').click();
    const box = await page.getByTestId('time-plot').boundingBox();
    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) * 0.4, (box?.y ?? 0) + 30);
    await expect.poll(() => page.getByTestId('bar-card').textContent()).toMatch(/2019.*1 more claim may belong here/s);
    await page.getByTestId('near').click();
    await page.getByTestId('clock').getByText('Publication day').click();
    await expect.poll(() => page.getByTestId('undated').textContent()).not.toContain('10 without');
    await expect.poll(() => page.url()).toContain('clock=published');
  });

  test('playing moves the days along until it is paused, by mouse and by keyboard', async () => {
    const page = await open('v=1&days=2020-06-01..2020-07-31');
    await page.getByTestId('speed').click();
    await page.getByTestId('speed').click();
    await page.getByTestId('play').click();
    await expect.poll(() => said(page)).not.toMatch(/^2020-06/);
    await page.getByTestId('play').press('Enter');
    await page.getByTestId('play').press('Home');
    const rested = await said(page);
    await page.getByTestId('play').press('Enter');
    await expect.poll(() => said(page)).not.toBe(rested);
    await page.getByTestId('play').click();
    const paused = await said(page);
    // Longer than it had rested between two steps.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 1300)));
    expect(await said(page)).toBe(paused);
    const { from, to } = (await chosen(page)) ?? { from: '', to: '' };
    expect(Number(to.slice(5, 7)) - Number(from.slice(5, 7))).toBe(1);
  });

  test('it closes and opens, in the link too; a narrow screen opens it on demand', async () => {
    const page = await open();
    await page.getByTestId('timeline-button').click();
    await page.getByTestId('time-plot').waitFor({ state: 'detached' });
    await expect.poll(() => page.url()).toContain('timeline=off');
    const phone = await visit('', { width: 390, height: 780 });
    expect(await phone.getByTestId('time-plot').count()).toBe(0);
    await phone.getByTestId('timeline-button').click();
    await phone.getByTestId('time-plot').waitFor();
  });
});

describe('two windows compared', () => {
  const BOTH = 'days=2020-11-01..2020-11-30&against=2020-07-01..2020-07-31';

  test('the days before are the usual ones; other days are chosen by keyboard; the way out is beside it', async () => {
    const page = await open('v=1&days=2020-11-01..2020-11-30');
    await page.getByTestId('compare').click();
    await page.getByTestId('comparison-bar').waitFor();
    expect(await said(page, 'compare')).toBe('2020-10-01..2020-10-31');
    await page.getByTestId('compare-body').focus();
    for (let n = 0; n < 3; n += 1) await page.keyboard.press('ArrowRight');
    expect(await said(page, 'compare')).toBe('2020-07-01..2020-07-31');
    expect(await page.getByTestId('comparison-bar').textContent()).toContain('نوفمبر 2020 مقابل يوليو 2020');
    expect(await page.getByTestId('change-gained').textContent()).toBe('11 خطًا جديدًا');
    await page.getByTestId('end-comparison').click();
    expect(await said(page, 'compare')).toBe('');
    expect(await said(page)).toBe('2020-11-01..2020-11-30');
    await page.getByTestId('compare').press('Enter');
    const tie = page.getByTestId('tie').first();
    await tie.getByTestId('tie-proof').press('Enter');
    await tie.getByTestId('evidence').first().waitFor();
    await page.getByTestId('end-comparison').press('Enter');
    expect(await said(page, 'compare')).toBe('');
  });

  test('new lines are green and gone ones grey; each tie in the list leads to its sentences', async () => {
    const page = await open(`v=1&lang=en&theme=light&${BOTH}`);
    const colours = async (edge: string): Promise<readonly number[]> => {
      const at = await page.evaluate((key) => window.isnad?.canvas()?.pointOn(key), edge);
      const clip = { x: Math.round(at?.x ?? 0) - 3, y: Math.round(at?.y ?? 0) - 3, width: 7, height: 7 };
      return pixels(page, clip);
    };
    /// How much greener than red the greenest pixel is.
    const greenness = async (edge: string): Promise<number> => {
      const seen = await colours(edge);
      return Math.max(...seen.flatMap((value, n) => (n % 4 === 1 ? [value - (seen[n - 1] ?? 0)] : [])));
    };
    await expect.poll(() => greenness('person:namroush>participant>event:dohaMeeting')).toBeGreaterThan(60);
    expect(await greenness('person:akar>visitor>event:tripoliVisit')).toBeLessThan(25);
    const tie = page.getByTestId('tie').filter({ hasText: 'Khalid al-Attiyah' }).first();
    expect(await tie.getAttribute('data-change')).toBe('gained');
    await tie.getByTestId('tie-proof').click();
    expect(await tie.getByTestId('evidence').textContent()).toContain('وذكر بيان وزارة الدفاع');
    await tie.getByRole('button', { name: 'Al-Namroush meets Khalid al-Attiyah' }).click();
    await page.getByTestId('event-panel').waitFor();
    await page.getByTestId('comparison-bar').getByRole('button', { name: 'List of changes' }).click();
    await page.getByTestId('comparison-panel').waitFor();
  });

  test.each(TWO_LOOKS)('axe has no serious complaint in %s, %s', async (language, theme) => {
    const page = await open(`v=1&lang=${language}&theme=${theme}&${BOTH}`);
    await page.getByTestId('comparison-panel').waitFor();
    expect(await complaints(page)).toEqual([]);
  });
});
