/// What an investigator needs to trust what is shown, in a real browser: why sentences are one event, how a date was found,
/// what has no date, which of two like rows is which, what a line says. The one rule kept here: by mouse and by keyboard.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { indexBundle } from '../../src/explorer/data/dataset.ts';
import { type EventAttributes, isEvent } from '../../src/model/graph.ts';
import { builtBundle } from '../built-bundle.ts';
import { complaints } from './axe.ts';
import { openDialog, save } from './download.ts';
import { search, searchOptions } from './search-list.ts';
import { explorerOf } from './visit.ts';

const BUNDLE = builtBundle();
const DATASET = indexBundle(BUNDLE);
const { visit } = explorerOf(BUNDLE);

const EVENTS = BUNDLE.graph.nodes.flatMap(({ key, attributes }) => (isEvent(attributes) ? [{ key, attributes }] : []));

/// The first event that is as asked for.
function eventWith(wanted: (event: EventAttributes) => boolean): { key: string; attributes: EventAttributes } {
  const found = EVENTS.find(({ attributes }) => wanted(attributes));
  if (!found) throw new Error('The sample articles tell of no such event.');
  return found;
}

const JOINED = eventWith(({ merges = [] }) => merges.length > 1);
const APART = eventWith(({ merges = [], apart = [] }) => merges.length > 0 && apart.length > 0);
const COUNTED = eventWith(
  ({ date, evidence }) => date?.basis === 'solver' && evidence[0]?.date?.reading?.anchor?.span != null,
);

function view(page: Page) {
  return page.evaluate(() => window.isnad?.view());
}

describe('why sentences are one event', () => {
  test('is told in short, join by join on demand, and each sentence opens in its article', async () => {
    const page = await visit(`v=1&node=${JOINED.key}`);
    const joins = page.getByTestId('joins');
    expect(await joins.textContent()).toContain('لماذا');
    await joins.focus();
    await page.keyboard.press('Enter');
    expect(await joins.getAttribute('aria-expanded')).toBe('true');
    expect(await page.getByTestId('join').count()).toBe(Math.min(4, JOINED.attributes.merges?.length ?? 0));
    const first = JOINED.attributes.merges?.[0];
    const side = page.getByTestId('join-side').first();
    expect(await side.locator('b').textContent()).toBe(first?.left.quote);
    await side.focus();
    await page.keyboard.press('Enter');
    await page.getByTestId('article').locator('[data-target]').first().waitFor();
    expect((await view(page))?.article?.document).toBe(first?.left.document);
  });

  test('says what came near and is another event, with the way to it', async () => {
    const page = await visit(`v=1&lang=en&theme=dark&node=${APART.key}`);
    await page.getByTestId('joins').click();
    await page.getByTestId('splits').click();
    const split = page.getByTestId('split').first();
    const apart = APART.attributes.apart?.[0];
    expect(await split.getAttribute('data-rule')).toBe(apart?.rule);
    expect(await complaints(page)).toEqual([]);
    await split.getByRole('button').first().click();
    await expect.poll(async () => (await view(page))?.selection?.key).toBe(apart?.event);
  });
});

describe('how a date was found', () => {
  test('is told beside the date of an event and of each sentence, by key and by touch', async () => {
    const page = await visit(`v=1&lang=en&node=${COUNTED.key}`);
    const ask = page.getByTestId('date-reason').first();
    await ask.focus();
    await page.keyboard.press('Enter');
    const { date } = COUNTED.attributes.evidence[0] ?? {};
    const text = DATASET.documents.get(COUNTED.attributes.evidence[0]?.document ?? '')?.text ?? '';
    const words = text.slice(date?.span.start, date?.span.end);
    const formula = (await page.getByTestId('date-formula').textContent()) ?? '';
    expect(formula).toContain(words);
    expect(formula).toMatch(/written \w+day \d{1,2} \w+ \d{4}.*→ .*\d{4}$/);
    expect(await complaints(page)).toEqual([]);
    const arabic = await visit(`v=1&node=${COUNTED.key}`, { touch: true });
    await arabic.getByTestId('evidence').first().getByTestId('date-reason').tap();
    const story = await arabic.getByTestId('evidence').first().getByTestId('date-story').textContent();
    expect(story).toContain(words);
    expect(story).toContain('كُتب');
    expect(story).toContain('←');
  });

  test('is not asked where the sentence states its date itself', async () => {
    const stated = eventWith(({ evidence }) => evidence.every(({ date }) => date?.value?.basis === 'text'));
    const page = await visit(`v=1&node=${stated.key}`);
    await page.getByTestId('event-panel').waitFor();
    expect(await page.getByTestId('date-reason').count()).toBe(0);
  });
});

describe('evidence without a date', () => {
  const counts = async (page: Page): Promise<readonly number[]> => {
    const text = (await page.getByTestId('filter-chips').getByRole('status').textContent()) ?? '';
    return [...text.matchAll(/\d+/g)].map(([n]) => Number(n));
  };
  const out = DATASET.claims.rows.filter(({ days }) => days.event === undefined).length;

  test('is said to be left out, comes back whole, stays in the link and goes again', async () => {
    const page = await visit('v=1&lang=en&days=2020-12-01..2020-12-31');
    const note = page.getByTestId('filter-chips').getByTestId('undated-note');
    expect(await note.textContent()).toContain(`${out} undated left out`);
    const [before = 0] = await counts(page);
    await note.getByRole('button').click();
    await expect.poll(() => note.textContent()).toContain(`${out} undated kept`);
    expect((await counts(page))[0]).toBe(before + out);
    await expect.poll(() => page.url()).toContain('undated=keep');
    await page.reload();
    await expect.poll(() => note.textContent()).toContain(`${out} undated kept`);
    await page.getByTestId('undated-switch').focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await view(page))?.undated).toBe(false);
  });

  test('is told of in the comparison of two periods and above the rows of the table', async () => {
    const page = await visit('v=1&days=2020-12-01..2020-12-31&against=2020-11-01..2020-11-30');
    const note = page.getByTestId('comparison-panel').getByTestId('undated-note');
    expect(await note.textContent()).toContain(`استُبعدت ${out} رواية بلا تاريخ`);
    await note.getByRole('button').press('Enter');
    await expect.poll(() => page.getByTestId('comparison-panel').textContent()).toContain('محسوب في الفترتين');
    const table = await visit('v=1&lang=en&days=2020-12-01..2020-12-31&view=table&rows=claims', { drawn: false });
    const rows = async (): Promise<number> =>
      Number.parseInt((await table.getByTestId('row-count').textContent()) ?? '', 10);
    const before = await rows();
    await table.getByTestId('undated-note').getByRole('button').click();
    await expect.poll(rows).toBe(before + out);
  });
});

test('rows that look the same have words of their sentences, in lists, in the search and in the table', async () => {
  const page = await visit('v=1&lang=en&view=table&rows=events', { drawn: false });
  const own = page.getByTestId('own-words');
  await own.first().waitFor();
  const said = await own.allTextContents();
  expect(said.length).toBeGreaterThan(1);
  expect(new Set(said).size).toBe(said.length);
  const speaker = await visit('v=1&node=person:36b90bed913f');
  await speaker.getByTestId('own-words').first().waitFor();
  const listed = await speaker.getByTestId('own-words').allTextContents();
  const text = BUNDLE.documents.map((document) => document.text.replace(/\s+/g, ' ')).join('\n');
  for (const words of listed) expect(text).toContain(words.replace(/^… ?| ?…$/g, '').trim());
  await search(speaker, 'تصريح صلاح الدين النمروش');
  const hits = (await searchOptions(speaker).allTextContents()).filter((hit) =>
    hit.startsWith('تصريح: صلاح الدين النمروش'),
  );
  expect(hits.length).toBeGreaterThan(2);
  expect(new Set(hits).size).toBe(hits.length);
});

describe('what a line says', () => {
  const EVENT = eventWith(({ kind, evidence }) => kind === 'visit' && evidence.length > 2);

  test.each([
    ['ar', 'زائر', 'rtl'],
    ['en', 'visitor', 'ltr'],
  ])('stands whole on it, and in the picture taken of it (%s)', async (language, role, direction) => {
    const page = await visit(`v=1&lang=${language}&theme=light&ego=1:${EVENT.key}&node=${EVENT.key}`);
    await openDialog(page, 'svg');
    const { text: svg } = await save(page);
    const texts = [...svg.matchAll(/<text([^>]*)>([^<]*)</g)].filter(([, , text]) => text === role);
    expect(texts.length).toBeGreaterThan(0);
    for (const [, attributes] of texts) expect(attributes).toContain(`direction="${direction}"`);
  });

  test('is said on the way along it, in its own direction whichever way one walks', async () => {
    const page = await visit(`v=1&lang=en&ego=1:${EVENT.key}&node=${EVENT.key}`);
    await page.getByTestId('canvas').focus();
    const region = page
      .locator('[aria-live=polite]')
      .filter({ hasText: /connection|neighbour/ })
      .last();
    const heard: string[] = [];
    for (const arrow of ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
      await page.keyboard.press(arrow);
      heard.push((await region.textContent()) ?? '');
    }
    const lines = heard.flatMap((one) => one.split('. ').filter((part) => part.includes(' → ')));
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines.filter((one) => one.startsWith('visitor: ')))
      expect(line).toMatch(/ → Visit: .*, \d+ sentences?$/);
    for (const one of heard) expect(one).not.toContain('Visit: Visit:');
  });
});
