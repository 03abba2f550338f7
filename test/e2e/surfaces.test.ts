/// Graph, table and map as a person uses them: one selection in all of them, by mouse and by keyboard. The one rule kept
/// here: what is asserted is what one sees or takes away.

import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { GraphBundle } from '../../src/model/graph.ts';
import { generatedBundle, sampleBundle } from '../explorer/fixture.ts';
import { clickNode, selected, settled } from './canvas.ts';
import { savedBy } from './download.ts';
import { explorerOf } from './visit.ts';

const BUNDLE = sampleBundle();

const { visit, serve } = explorerOf(BUNDLE);

function row(page: Page, key: string): Locator {
  return page.locator(`[role=row][data-key="${key}"]`);
}

function mark(page: Page, key: string): Locator {
  return page.locator(`[data-mark="${key}"]`);
}

/// The column of cells as they are read, from the top.
async function column(page: Page, n: number): Promise<readonly string[]> {
  const cells = page.locator(`[role=row] [role=gridcell]:nth-child(${n})`);
  return (await cells.allTextContents()).map((text) => text.trim());
}

/// The map's scale and offset, as the drawing has them.
async function drawn(page: Page): Promise<string | null> {
  return page.getByTestId('map').locator('svg > g').first().getAttribute('transform');
}

describe('one selection', () => {
  test('made in the graph is marked in the table and lit on the map, and comes back', async () => {
    const page = await visit();
    await clickNode(page, 'event:training');
    await page.getByTestId('event-panel').waitFor();
    await page.keyboard.press('2');
    await row(page, 'event:training').waitFor();
    expect(await row(page, 'event:training').getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('3');
    await page.locator('[data-mark="place:isparta"][data-lit]').waitFor();
    expect(await mark(page, 'place:tripoli').getAttribute('data-lit')).toBeNull();
    await page.keyboard.press('1');
    await settled(page);
    expect(await selected(page)).toBe('event:training');
  });

  test('made on the map is marked in the table, and the one made there is lit on the map', async () => {
    const page = await visit('v=1&view=map&lang=en', { drawn: false });
    await mark(page, 'place:tripoli').click();
    expect(await page.getByTestId('entity-panel').getByRole('heading', { level: 2 }).textContent()).toBe('Tripoli');
    await page.getByTestId('surface').getByText('Table').click();
    await row(page, 'place:tripoli').waitFor();
    expect(await row(page, 'place:tripoli').getAttribute('data-standing')).toBe('selected');
    await page.locator('[data-tab=events]').click();
    await row(page, 'event:tripoliVisit').click();
    expect(await selected(page)).toBe('event:tripoliVisit');
    await page.getByTestId('surface').getByText('Map').click();
    await page.locator('[data-mark="place:tripoli"][data-lit]').waitFor();
    // From Turkey and from Qatar.
    expect(await page.getByTestId('journey').count()).toBe(2);
  });

  test('made by keyboard in the table is lit on the map, and one made there is marked in the table', async () => {
    const page = await visit('v=1&view=table&lang=en', { drawn: false });
    await page.getByTestId('table-filter').fill('Sirte');
    await expect.poll(() => column(page, 1)).toEqual(['Sirte']);
    await page.getByRole('grid').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await selected(page)).toBe('place:sirte');
    await page.keyboard.press('3');
    await page.locator('[data-mark="place:sirte"][data-lit]').waitFor();
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await expect.poll(() => selected(page)).not.toBe('place:sirte');
    const other = (await selected(page)) ?? '';
    await page.keyboard.press('2');
    await page.getByRole('button', { name: 'Show all rows' }).last().click();
    await row(page, other).waitFor();
    expect(await row(page, other).getAttribute('aria-selected')).toBe('true');
  });

  test('made elsewhere turns the tab and scrolls a long table to its row', async () => {
    const big = await serve(generatedBundle(2000));
    const page = await visit('v=1&view=table&rows=events', { site: big, drawn: false });
    await page.getByRole('grid').waitFor();
    await page.evaluate(() => window.isnad?.selectNode('person:1500'));
    await row(page, 'person:1500').waitFor();
    const frame = await page.getByRole('grid').boundingBox();
    const box = await row(page, 'person:1500').boundingBox();
    expect(box && frame && box.y >= frame.y && box.y + box.height <= frame.y + frame.height + 1).toBe(true);
    expect(await page.locator('[role=row]').count()).toBeLessThan(60);
  });
});

describe('the table', () => {
  test('is walked with arrows, selects with Enter and opens a sentence in its article', async () => {
    const page = await visit('v=1&view=table&rows=claims', { drawn: false });
    await page.getByRole('grid').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const active = page.locator('[role=row][data-active]');
    expect(await active.getAttribute('aria-rowindex')).toBe('3');
    await page.keyboard.press('Enter');
    expect(await selected(page)).toBe(await active.getAttribute('data-key'));
    const quote = (await active.locator('[role=gridcell]').first().textContent()) ?? '';
    await page.keyboard.press('Shift+Enter');
    await page.getByTestId('article').waitFor();
    expect(await page.getByTestId('article').locator('[data-target]').first().textContent()).toContain(
      quote.slice(0, 40),
    );
  });

  test('orders, filters and shows other columns; the link keeps it, and CSV is what one sees', async () => {
    const page = await visit('v=1&view=table&lang=en', { drawn: false });
    await page.locator('[data-column=name]').click();
    const usual = BUNDLE.graph.nodes.flatMap(({ attributes }) =>
      'factuality' in attributes ? [] : [attributes.labels.en],
    );
    const names = [...usual].sort((a, b) => a.localeCompare(b, 'en'));
    await expect.poll(async () => (await column(page, 1)).slice(0, 9)).toEqual(names.slice(0, 9));
    await page.locator('[data-column=name]').click();
    expect(await page.getByRole('columnheader').first().getAttribute('aria-sort')).toBe('descending');
    await page.getByTestId('table-filter').fill('سراب');
    await expect.poll(() => column(page, 1)).toEqual([]);
    await page.getByText('No row has these words.').waitFor();
    await page.getByTestId('table-filter').fill('turkey person');
    await expect.poll(() => column(page, 1)).toEqual(['Yaşar Güler', 'Mevlüt Çavuşoğlu', 'Hulusi Akar']);
    await page.getByTestId('columns').click();
    await page.getByRole('menuitemcheckbox', { name: 'Kind' }).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.url()).toContain('with:');
    await page.reload();
    await page.getByRole('grid').waitFor();
    await expect.poll(() => column(page, 1)).toEqual(['Yaşar Güler', 'Mevlüt Çavuşoğlu', 'Hulusi Akar']);
    expect(await page.getByRole('columnheader').allTextContents()).toEqual(['Name', 'State', 'Events', 'Sentences']);
    const { text: csv } = await savedBy(page, () =>
      page.getByRole('button', { name: 'Save these rows as CSV' }).click(),
    );
    expect(csv.split('\r\n').slice(0, 2)).toEqual(['\uFEFFName,State,Events,Sentences', 'Yaşar Güler,Turkey,2,2']);
  });

  test('shows what the filters leave, and says where the words leave the selection out', async () => {
    const hash = 'v=1&view=table&lang=en&rows=events&hide-factuality=denied&node=event:support';
    const page = await visit(hash, { drawn: false });
    await row(page, 'event:support').waitFor();
    expect(await row(page, 'event:support').locator('[role=gridcell]').nth(3).textContent()).toBe('2');
    expect(await page.locator('[data-tab=claims]').textContent()).toContain('26');
    await page.getByTestId('table-filter').fill('Haftar');
    await page.getByText('The selection is not among these rows.').waitFor();
    await page.getByRole('button', { name: 'Show all rows' }).last().click();
    await row(page, 'event:support').waitFor();
  });
});

/// The sample with Lebanon in it, so that nobody says which Tripoli is meant, and a place that no gazetteer knows.
function unsettled(): GraphBundle {
  const nodes = BUNDLE.graph.nodes.map((node) => {
    if (node.key === 'state:qatar') return { ...node, attributes: { ...node.attributes, state: 'LB' } };
    if (!['place:tripoli', 'place:sirte'].includes(node.key)) return node;
    const { state: _, ...rest } = node.attributes as typeof node.attributes & { state?: string };
    const name =
      node.key === 'place:sirte' ? { label: 'قلعة الريح', labels: { ar: 'قلعة الريح', en: 'Wind Castle' } } : {};
    const aliases = node.key === 'place:sirte' ? { aliases: ['قلعة الريح'] } : {};
    return { ...node, attributes: { ...rest, ...name, ...aliases } as typeof node.attributes };
  });
  return { ...BUNDLE, graph: { ...BUNDLE.graph, nodes } };
}

describe('the map', () => {
  test('lists the places it cannot place, with the reason, and opens them', async () => {
    const other = await serve(unsettled());
    const page = await visit('v=1&view=map&lang=en', { site: other, drawn: false });
    const list = page.getByTestId('unplaced');
    expect(await list.getByRole('button').first().textContent()).toBe('Not on the map (2)');
    expect(await list.textContent()).toContain('do not say in which state: Lebanon or Libya');
    expect(await list.textContent()).toContain('the gazetteer does not have it');
    await list.getByRole('button', { name: 'Tripoli' }).click();
    expect(await selected(page)).toBe('place:tripoli');
    expect(await mark(page, 'place:tripoli').count()).toBe(0);
  });

  test('moves by wheel, drag, buttons and keys', async () => {
    const page = await visit('v=1&view=map', { drawn: false });
    await mark(page, 'place:tripoli').waitFor();
    const box = await page.getByTestId('map').boundingBox();
    const [x, y] = [(box?.x ?? 0) + 200, (box?.y ?? 0) + 120];
    let before = await drawn(page);
    const moves = async (): Promise<void> => {
      await expect.poll(() => drawn(page)).not.toBe(before);
      before = await drawn(page);
    };
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -300);
    await moves();
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 40, { steps: 3 });
    await page.mouse.up();
    await moves();
    await page.getByRole('button', { name: 'قرّب' }).click();
    await moves();
    await page.getByRole('application').focus();
    await page.keyboard.press('Shift+ArrowLeft');
    await moves();
    await page.keyboard.press('0');
    await moves();
    await page.keyboard.press('ArrowUp');
    const first = await page.locator('[data-mark][data-active]').getAttribute('data-mark');
    await page.keyboard.press('Enter');
    expect(await selected(page)).toBe(first);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => page.locator('[data-mark][data-active]').getAttribute('data-mark')).not.toBe(first);
  });

  test('stays where it was moved: in the link, after a look at the table, and until it is fitted again', async () => {
    const page = await visit('v=1&view=map', { drawn: false });
    await page.getByTestId('map').waitFor();
    const box = await page.getByTestId('map').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 200);
    await page.mouse.wheel(0, -400);
    await expect.poll(() => page.url()).toContain('map=');
    const place = async (): Promise<readonly number[]> =>
      ((await drawn(page)) ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
    const moved = await place();
    // A link holds four digits of each number, so that places are the same to the eye and no more.
    const away = async (): Promise<number> => {
      const now = await place();
      return Math.max(...moved.map((part, index) => Math.abs(part - (now[index] ?? Number.POSITIVE_INFINITY))));
    };
    const link = page.url();
    await page.keyboard.press('2');
    await page.locator('[role=grid]').waitFor();
    await page.keyboard.press('3');
    await expect.poll(away).toBeLessThan(4);
    await page.goto('about:blank');
    await page.goto(link);
    await expect.poll(away).toBeLessThan(4);
    await page.getByRole('button', { name: 'أظهر كل الأماكن' }).click();
    await expect.poll(() => page.url()).not.toContain('map=');
  });

  test('opens a circle that stands for several places', async () => {
    const page = await visit('v=1&view=map&lang=en', { width: 480, drawn: false });
    await page.getByTestId('map').waitFor();
    await page.getByRole('application').focus();
    const together = page.locator('[data-mark]:not([data-members="1"])').first();
    await page.locator('[data-mark]').first().waitFor();
    for (let step = 0; step < 6 && (await together.count()) === 0; step += 1) await page.keyboard.press('-');
    const members = Number(await together.getAttribute('data-members'));
    for (let step = 0; step < 12 && !(await together.getAttribute('data-active')); step += 1) {
      await page.keyboard.press(step % 2 === 0 ? 'ArrowLeft' : 'ArrowUp');
    }
    expect(await together.getAttribute('data-active')).not.toBeNull();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    // The keyboard is back on the map.
    await expect.poll(() => page.evaluate(() => document.activeElement?.role)).toBe('application');
    await together.click();
    await page.getByRole('menu').waitFor();
    // The last one zooms in.
    expect(await page.getByRole('menuitem').count()).toBe(members + 1);
    const wanted = await page.getByRole('menuitem').nth(1).locator('bdi').textContent();
    await page.getByRole('menuitem').nth(1).click();
    expect(await page.getByTestId('entity-panel').getByRole('heading', { level: 2 }).textContent()).toBe(wanted);
  });
});

describe('every surface', () => {
  test('has its key, and ? says which; a field keeps what is typed into it', async () => {
    const page = await visit('v=1&view=map', { drawn: false });
    await page.getByTestId('map').waitFor();
    await page.keyboard.press('?');
    await page.getByTestId('key-help').waitFor();
    expect(await page.getByTestId('key-help').textContent()).toContain('الشبكة والجدول والخريطة');
    await page.keyboard.press('2');
    await page.keyboard.press('Escape');
    await page.getByTestId('key-help').waitFor({ state: 'detached' });
    expect(await page.getByTestId('map').count()).toBe(1);
    await page.keyboard.press('2');
    await page.getByTestId('table-filter').fill('');
    await page.keyboard.type('3?');
    expect(await page.getByTestId('table-filter').inputValue()).toBe('3?');
  });

  test('but the graph works without WebGL', async () => {
    const before = (): void => {
      HTMLCanvasElement.prototype.getContext = () => null;
    };
    const page = await visit('v=1&lang=en', { drawn: false, before });
    await page.getByTestId('list').waitFor();
    expect(await page.getByTestId('list').textContent()).toContain('WebGL');
    await page.locator('[data-tab=events]').click();
    await row(page, 'event:training').click();
    await page.keyboard.press('3');
    await page.locator('[data-mark="place:isparta"][data-lit]').waitFor();
  });
});
