/// Filters as a person uses them, in a real browser. The one rule kept here: whatever is hidden is said to be, with a
/// way to see it, and every count is that of the list it stands for.

import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { indexBundle } from '../../src/explorer/data/dataset.ts';
import { visibleGraph } from '../../src/explorer/data/visibility.ts';
import { decodeView } from '../../src/explorer/state/hash.ts';
import { readGexf } from '../../src/format/gexf-reader.ts';
import { weighedBundle } from '../explorer/claim-fixture.ts';
import { complaints, TWO_LOOKS } from './axe.ts';
import { isDrawn } from './canvas.ts';
import { savedBy } from './download.ts';
import { explorerOf } from './visit.ts';

const BUNDLE = weighedBundle();
const DATASET = indexBundle(BUNDLE);

const { visit } = explorerOf(BUNDLE);

/// How many claims the filters of a link leave.
function leftBy(hash: string): number {
  return visibleGraph(DATASET, decodeView(`#${hash}`)).surviving.rows.reduce((sum, row) => sum + row, 0);
}

const TOTAL = DATASET.claims.rows.length;

function chips(page: Page): Locator {
  return page.getByTestId('filter-chips');
}

async function hashOf(page: Page): Promise<string> {
  return page.evaluate(() => location.hash.slice(1));
}

describe('the filter panel', () => {
  test('the legend hides a kind and counts what is left', async () => {
    const page = await visit('v=1&lang=en');
    const places = BUNDLE.graph.nodes.filter((node) => node.attributes.kind === 'place').length;
    await page
      .getByTestId('legend')
      .getByRole('button', { name: /^Place/ })
      .click();
    await expect
      .poll(() => page.getByTestId('legend').textContent())
      .toContain(`${BUNDLE.graph.nodes.length - places} of`);
    expect(await isDrawn(page, 'place:sirte')).toBe(false);
  });

  test('a way of telling is hidden by a press and shown alone by another; the chip takes it back', async () => {
    const page = await visit('v=1&lang=en');
    const legend = page.getByTestId('legend');
    expect(await chips(page).count()).toBe(0);
    await legend.getByRole('button', { name: /^Denied/ }).click();
    await expect.poll(() => chips(page).textContent()).toContain('Without: Denied');
    expect(await chips(page).textContent()).toContain(`${TOTAL - 1} of ${TOTAL} claims`);
    await legend.getByRole('button', { name: 'Only Denied' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => chips(page).textContent()).toContain(`1 of ${TOTAL} claims`);
    expect(await legend.getByRole('button', { name: /^Affirmed/ }).textContent()).toMatch(/\d{2}/);
    await chips(page)
      .getByRole('button', { name: /^Remove the filter/ })
      .click();
    await expect.poll(() => chips(page).count()).toBe(0);
  });

  test('the confidence slider moves by keys and by mouse, and the counts and the link follow', async () => {
    const page = await visit('v=1&lang=en');
    const slider = page.getByTestId('confidence').getByRole('slider');
    await slider.focus();
    for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => hashOf(page)).toContain('sure=60');
    expect(await chips(page).textContent()).toContain('Confidence ≥ 60%');
    expect(await page.getByTestId('left').textContent()).toBe(`${leftBy('v=1&sure=60')} of ${TOTAL} claims`);
    expect(await page.getByTestId('confidence').locator('[data-out]').count()).toBe(12);
    const thumb = await slider.boundingBox();
    const [x, y] = [(thumb?.x ?? 0) + (thumb?.width ?? 0) / 2, (thumb?.y ?? 0) + (thumb?.height ?? 0) / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => hashOf(page)).toMatch(/sure=[789]\d/);
    const sure = await page.evaluate(() => window.isnad?.view().confidence);
    expect(await page.getByTestId('left').textContent()).toBe(`${leftBy(`v=1&sure=${sure}`)} of ${TOTAL} claims`);
  });

  test('who says it: what an unnamed or named source has goes, and with it the lines that nothing else proves', async () => {
    const page = await visit('v=1&lang=en');
    const hash = 'v=1&hide-speakers=article,unnamed';
    const left = visibleGraph(DATASET, decodeView(`#${hash}`));
    const gone = [...DATASET.nodes.keys()].find((key) => !left.nodes.has(key)) ?? '';
    expect(await isDrawn(page, gone)).toBe(true);
    await page.getByTestId('legend').getByRole('button', { name: 'Only A named source' }).click();
    await expect.poll(() => chips(page).textContent()).toContain(`${leftBy(hash)} of ${TOTAL} claims`);
    await expect.poll(() => isDrawn(page, gone)).toBe(false);
    const lines = [...left.edges.keys()].filter(
      (key) => left.surviving.weightOf(DATASET.edges.get(key) as never) === 0,
    );
    expect(lines).toEqual([]);
  });

  test('only what one says: found in any spelling, set from the list, cleared by the chip', async () => {
    const page = await visit();
    const field = page.getByTestId('speaker');
    await field.click();
    await field.fill('اكار');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    expect(await page.getByRole('listbox').getByRole('option').allTextContents()).toHaveLength(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => chips(page).textContent()).toContain('ما يقوله خلوصي أكار فقط');
    expect(await page.getByTestId('left').textContent()).toContain(`${leftBy('v=1&says=person:akar')} من`);
    expect(await page.evaluate(() => window.isnad?.canvas()?.positionOf('person:akar'))).toBeDefined();
    await chips(page).getByRole('button', { name: 'أظهر كل شيء' }).click();
    await expect.poll(() => chips(page).count()).toBe(0);
  });

  test('the window of days and an outlet shown alone are chips like any other', async () => {
    const page = await visit('v=1&lang=en&days=2020-07-01..2020-07-31');
    expect(await chips(page).textContent()).toContain('Events: July 2020');
    await chips(page)
      .getByRole('button', { name: /^Remove the filter: Events/ })
      .click();
    await expect.poll(() => hashOf(page)).not.toContain('days=');
    await page.getByTestId('legend').getByRole('button', { name: 'Only أوج' }).click();
    await expect.poll(() => chips(page).textContent()).toContain('Only: أوج');
    const printed = DATASET.claims.rows.filter(({ outlet }) => outlet === 'أوج').length;
    expect(await page.getByTestId('left').textContent()).toBe(`${printed} of ${TOTAL} claims`);
  });

  test.each(TWO_LOOKS)('axe has no serious complaint of the filters in %s, %s', async (language, theme) => {
    const hash = `v=1&lang=${language}&theme=${theme}&sure=60&hide=place&node=event:support`;
    const page = await visit(hash);
    await page.getByTestId('held-back').first().waitFor();
    expect(await complaints(page)).toEqual([]);
  });
});

describe('what filters hold back', () => {
  test('a panel counts it, shows it on one press, and its sum is its list', async () => {
    const page = await visit('v=1&lang=en&sure=60&node=event:ankara');
    const panel = page.getByTestId('event-panel');
    const left = visibleGraph(DATASET, decodeView('#v=1&sure=60')).surviving;
    const node = DATASET.nodes.get('event:ankara');
    const all = node?.attributes.evidence.length ?? 0;
    const shown = node && 'factuality' in node.attributes ? left.claimsOf(node.key, node.attributes).length : 0;
    expect(shown).toBeLessThan(all);
    await expect.poll(() => panel.getByTestId('evidence').count()).toBe(shown);
    expect(await panel.getByTestId('held-back').textContent()).toContain(`${all - shown} more`);
    await panel.getByRole('button', { name: 'Show them here' }).click();
    await expect.poll(() => panel.getByTestId('evidence').count()).toBe(all);
    expect(await hashOf(page)).toContain('sure=60');
    await panel.getByRole('button', { name: 'Filter again' }).click();
    await expect.poll(() => panel.getByTestId('evidence').count()).toBe(shown);
  });

  test('the weight beside a connection is the number of sentences it opens', async () => {
    const page = await visit('v=1&lang=en&sure=60&node=state:turkey');
    const proofs = page.getByTestId('entity-panel').getByTestId('proof');
    const labels = await proofs.evaluateAll((found) => found.map((one) => one.getAttribute('aria-label')));
    expect(labels.length).toBeGreaterThan(3);
    for (const [n, label] of labels.slice(0, 4).entries()) {
      await proofs.nth(n).click();
      await page.getByTestId('edge-panel').waitFor();
      expect(`${await page.getByTestId('edge-panel').getByTestId('evidence').count()}`).toBe(label?.split(' ')[0]);
      await page.goBack();
      await page.getByTestId('entity-panel').waitFor();
    }
  });

  test('a link to what filters hide says so and lifts them', async () => {
    const page = await visit('v=1&lang=en&hide=visit&node=event:dohaVisit');
    const note = page.getByTestId('absence');
    expect(await note.textContent()).toContain('The filters hide this');
    await note.getByRole('button', { name: 'Lift the filters' }).click();
    await note.waitFor({ state: 'detached' });
    // The camera flies there, and the link says where it looks.
    const linked = async (): Promise<string> => (await hashOf(page)).replace(/&camera=[^&]*/, '');
    await expect.poll(linked).toBe('v=1&node=event:dohaVisit&lang=en');
    await expect.poll(() => page.evaluate(() => window.isnad?.canvas()?.positionOf('event:dohaVisit'))).toBeDefined();
  });

  test('is in no file of what is shown', async () => {
    const page = await visit('v=1&sure=60');
    await page.getByTestId('download').click();
    await page.getByTestId('format-gexf').click();
    await page.getByTestId('what').locator('[value="shown"] + label').click();
    const saved = readGexf((await savedBy(page, () => page.getByTestId('save').click())).text);
    const claims = saved.nodes.flatMap(({ attributes }) => ('factuality' in attributes ? attributes.evidence : []));
    expect(claims).toHaveLength(leftBy('v=1&sure=60'));
    expect(claims.every(({ confidence }) => confidence >= 0.6)).toBe(true);
  });
});
