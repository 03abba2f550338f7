/// Asking how two nodes are linked, and walking from neighbourhood to neighbourhood, in a real browser. The one rule
/// kept here: each way there is tried by mouse or by keyboard, as a person would.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sampleBundle } from '../explorer/fixture.ts';
import { clickNode, colourAt, positionOf, settled } from './canvas.ts';
import { explorerOf } from './visit.ts';

const ASKED = 'v=1&route=person:akar,state:qatar';

const BUNDLE = sampleBundle();
const { visit } = explorerOf(BUNDLE);

/// The two ends of the question that stands.
async function route(page: Page): Promise<readonly (string | undefined)[]> {
  return page.evaluate(() => [window.isnad?.view().route?.from, window.isnad?.view().route?.to]);
}

async function centre(page: Page): Promise<string | undefined> {
  return page.evaluate(() => window.isnad?.view().ego?.centre);
}

describe('how two nodes are linked', () => {
  test('is asked by a click and a click with Shift, told in sentences with dates and counts, and left with Escape', async () => {
    const page = await visit('v=1&lang=en');
    await clickNode(page, 'person:akar');
    await page.getByTestId('entity-panel').waitFor();
    await page.keyboard.down('Shift');
    await clickNode(page, 'person:namroush');
    await page.keyboard.up('Shift');
    await page.getByTestId('path').first().waitFor();
    expect(await route(page)).toEqual(['person:akar', 'person:namroush']);
    await expect.poll(() => page.url()).toContain('route=person:akar,person:namroush');
    const first = await page.getByTestId('path').first().textContent();
    expect(first).toContain('Hulusi Akar met Salah al-Din al-Namroush');
    expect(first).toContain('14 November 2020');
    expect(first).toMatch(/3 sentences.*from \d outlets/);
    await page.keyboard.press('Escape');
    expect(await route(page)).toEqual([undefined, undefined]);
  });

  test('is asked from a panel by keyboard alone', async () => {
    const page = await visit('v=1&node=person:akar');
    await page.getByTestId('link-to').focus();
    await page.keyboard.press('Enter');
    await page.getByTestId('link-name').waitFor();
    await page.keyboard.press('Escape');
    await page.getByTestId('link-name').waitFor({ state: 'detached' });
    await page.getByTestId('link-to').press('Enter');
    await page.getByTestId('link-name').waitFor();
    await page.keyboard.type('قطر');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByTestId('path').first().waitFor();
    expect(await route(page)).toEqual(['person:akar', 'state:qatar']);
    const summary = await page.getByTestId('path-summary').textContent();
    expect(summary).toContain('خلوصي أكار ←');
    const told = await page.getByTestId('path').allTextContents();
    expect(told.some((text) => text.includes('لقاء جمع خلوصي أكار وصلاح الدين النمروش'))).toBe(true);
  });

  test('is asked in the graph by keyboard: an arrow walks, Shift and Enter ask', async () => {
    const page = await visit('v=1&node=person:akar');
    await page.getByTestId('canvas').focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Shift+Enter');
    await page.getByTestId('path').first().waitFor();
    expect((await route(page))[0]).toBe('person:akar');
  });

  test('the best path is lit at once, another by being on it, and choosing one keeps it lit and whole in sight', async () => {
    const unasked = await visit();
    const far = await positionOf(unasked, 'person:namroush');
    const usual = await colourAt(unasked, far);
    const page = await visit(ASKED);
    await page.getByTestId('path').first().waitFor();
    const colour = (): Promise<readonly number[]> => colourAt(page, far);
    await expect.poll(colour).not.toEqual(usual);
    const before = await colour();
    await page.getByTestId('choose-path').nth(1).focus();
    await expect.poll(colour).not.toEqual(before);
    await page.getByTestId('search').focus();
    await page.keyboard.press('Escape');
    await expect.poll(colour).toEqual(before);
    await page.getByTestId('choose-path').nth(1).hover();
    await expect.poll(colour).not.toEqual(before);
    await page.getByTestId('choose-path').first().click();
    expect(await page.getByTestId('choose-path').first().getAttribute('aria-pressed')).toBe('true');
    const frame = await page.getByTestId('canvas').boundingBox();
    await expect
      .poll(async () => {
        const ends = await Promise.all(['person:akar', 'state:qatar'].map((key) => positionOf(page, key)));
        return ends.every(({ x, y }) => frame && x > frame.x && x < frame.x + frame.width && y > frame.y);
      })
      .toBe(true);
  });

  test('each hop leads to its sentences, from there to the article, and to the event and back', async () => {
    const page = await visit(ASKED);
    await page.getByTestId('quotes').first().click();
    const evidence = page.getByTestId('way').first().getByTestId('evidence').first();
    expect(await evidence.getByRole('button', { name: 'انسخ الإحالة' }).count()).toBe(1);
    await evidence.getByTestId('open-article').click();
    await page.getByTestId('article').locator('[data-target]').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByTestId('article').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'افتح الحدث' }).first().click();
    await page.getByTestId('event-panel').waitFor();
    await page.getByTestId('back-to-paths').click();
    await page.getByTestId('way').first().getByRole('link', { name: 'خلوصي أكار' }).click();
    await page.getByTestId('entity-panel').waitFor();
    await page.keyboard.press('Escape');
    await page.getByTestId('path-panel').waitFor();
  });

  test('a node that most paths go through is left out by one click and let in by another', async () => {
    const page = await visit(`${ASKED}&lang=en`);
    await page.getByTestId('avoid').filter({ hasText: 'Government of National Accord' }).click();
    await page.getByTestId('allow').waitFor();
    await page.getByTestId('path').first().waitFor();
    await expect.poll(() => page.url()).toContain('organization:gna');
    const told = async (): Promise<string> => (await page.getByTestId('path').allTextContents()).join(' ');
    await expect.poll(told).not.toContain('Accord');
    await page.getByTestId('allow').click();
    await expect
      .poll(async () => (await page.getByTestId('path').allTextContents()).join(' '))
      .toContain('Government of National Accord');
  });

  test('where there is no path it says what to try, and trying it finds one', async () => {
    const page = await visit(`${ASKED}&lang=en&hide=agreement,visit,meeting`);
    await page.getByTestId('no-path').waitFor();
    expect(await page.getByTestId('path-summary').textContent()).toBe('Not linked within 4 steps.');
    await page.getByRole('button', { name: 'Filters leave evidence out: look in all of it' }).click();
    await page.getByTestId('path').first().waitFor();
  });
});

describe('walking neighbourhoods', () => {
  test('a neighbourhood shows the node and what is within its steps', async () => {
    const page = await visit('v=1&lang=en&ego=1:event:training');
    await expect.poll(() => page.getByTestId('legend').textContent()).toContain('3 of');
    await expect.poll(() => page.evaluate(() => window.isnad?.view().camera?.ratio)).toBeLessThan(1);
    expect(await page.getByTestId('counts-whole').textContent()).toContain('whole graph');
    await page.getByTestId('neighbourhood').getByText('2', { exact: true }).click();
    await expect.poll(() => page.url()).toContain('ego=2:event:training');
    await page.getByTestId('neighbourhood').getByRole('button').click();
    await expect.poll(() => page.getByTestId('legend').textContent()).toContain(`${BUNDLE.graph.nodes.length} of`);
  });

  test('the other button of the mouse opens a menu that shows one relation alone, then others one by one', async () => {
    const page = await visit('v=1&lang=en');
    const { x, y } = await positionOf(page, 'person:akar');
    await page.mouse.click(x, y, { button: 'right' });
    const bundle = (relation: string) => page.locator(`[data-testid=bundle][data-relation=${relation}]`);
    expect(await bundle('visitor').textContent()).toMatch(/visitor.*Visit 1.*Meeting 1.*2/);
    await bundle('visitor').click();
    await expect.poll(() => page.getByTestId('ego-counts').textContent()).toMatch(/^3 shown · \d+ more/);
    expect(await bundle('visitor').getAttribute('aria-checked')).toBe('true');
    await bundle('supporter').click();
    await expect.poll(() => page.getByTestId('ego-counts').textContent()).toMatch(/^4 shown/);
    await bundle('supporter').click();
    await expect.poll(() => page.getByTestId('ego-counts').textContent()).toMatch(/^3 shown/);
    await page.getByTestId('expand').click();
    await expect.poll(() => page.getByTestId('ego-counts').textContent()).toMatch(/^7 shown/);
    await expect.poll(() => page.url()).toContain('opened=');
  });

  test('by keyboard: the menu key opens it, another node is made the centre, Backspace comes back', async () => {
    const page = await visit('v=1&node=state:turkey&ego=1:person:akar');
    await page.getByTestId('canvas').focus();
    await page.keyboard.press('ContextMenu');
    await page.getByTestId('node-menu').waitFor();
    await page.getByTestId('make-centre').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => centre(page)).toBe('state:turkey');
    expect(await page.getByTestId('trail').textContent()).toContain('خلوصي أكار');
    await page.getByTestId('canvas').focus();
    await page.keyboard.press('Backspace');
    await expect.poll(() => centre(page)).toBe('person:akar');
    expect(await page.getByTestId('trail').count()).toBe(0);
    const counts = page.getByTestId('ego-counts');
    const before = await counts.textContent();
    await page.keyboard.press('ContextMenu');
    // The menu takes the focus a moment after it is shown; Enter would open what is then under it.
    await page.getByTestId('node-menu').locator(':focus').first().waitFor();
    const bundle = page.getByTestId('bundle').first();
    await bundle.focus();
    const was = await bundle.getAttribute('aria-checked');
    await page.keyboard.press('Enter');
    await expect.poll(() => bundle.getAttribute('aria-checked')).not.toBe(was);
    await expect.poll(() => counts.textContent()).not.toBe(before);
    await page.keyboard.press('Escape');
    await page.getByTestId('node-menu').waitFor({ state: 'detached' });
    await page.getByTestId('neighbourhood').getByRole('radio').first().focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page.url()).toContain('ego=2:person:akar');
    await page.getByTestId('leave-neighbourhood').press('Enter');
    await expect.poll(() => centre(page)).toBeUndefined();
  });

  test('the names over the graph and the browser’s Back lead to former centres', async () => {
    const page = await visit('v=1&lang=en&ego=1:person:akar&node=state:turkey');
    await page.getByTestId('open-menu').click();
    await page.getByTestId('make-centre').click();
    await expect.poll(() => centre(page)).toBe('state:turkey');
    await page.getByTestId('trail').getByRole('button', { name: 'Hulusi Akar' }).click();
    await expect.poll(() => centre(page)).toBe('person:akar');
    await page.goBack();
    await expect.poll(() => centre(page)).toBe('state:turkey');
  });

  test('a long touch opens the menu and selects nothing', async () => {
    const page = await visit('', { touch: true });
    const { x, y } = await positionOf(page, 'person:haftar');
    const client = await page.context().newCDPSession(page);
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await page.getByTestId('node-menu').waitFor();
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await settled(page);
    expect(await page.getByTestId('node-menu').textContent()).toContain('خليفة حفتر');
    expect(await page.evaluate(() => window.isnad?.view().selection)).toBeNull();
  });
});
