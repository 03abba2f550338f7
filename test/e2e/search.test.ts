/// The search box in a real browser. The one rule kept here: what is typed is typed on the keyboard, and what is
/// asserted is what one sees.

import { describe, expect, test } from 'vitest';
import { sampleBundle } from '../explorer/fixture.ts';
import { complaints, TWO_LOOKS } from './axe.ts';
import { selected } from './canvas.ts';
import { search, searchOptions } from './search-list.ts';
import { explorerOf } from './visit.ts';

const { visit } = explorerOf(sampleBundle());

describe('searching', () => {
  test('marks what matched as it is written, whatever was typed, in groups with their counts', async () => {
    const page = await visit();
    await search(page, 'اكار');
    const results = page.getByTestId('search-results');
    expect(await results.locator('mark').first().textContent()).toBe('أكار');
    expect(await results.textContent()).toMatch(/أشخاص · 1.*أحداث · \d+.*جمل · \d+/);
  });

  test('finds the same by any spelling and any digits', async () => {
    const page = await visit();
    const found: (readonly string[])[] = [];
    for (const words of ['أكار 2020', 'اكار ٢٠٢٠', 'أَكَار 2020', 'أكـــار 2020']) {
      await search(page, words);
      found.push(await searchOptions(page).allTextContents());
      await page.getByTestId('search').fill('');
      await page.keyboard.press('Escape');
    }
    expect(found[0]?.length).toBeGreaterThan(2);
    for (const others of found.slice(1)) expect(others).toEqual(found[0]);
  });

  test('a name and a year find his events of that year; arrows choose, Enter opens', async () => {
    const page = await visit();
    await search(page, 'النمروش 2020');
    const events = await searchOptions(page).allTextContents();
    expect(events.length).toBeGreaterThan(2);
    for (const event of events) expect(event).toContain('2020');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByTestId('event-panel').waitFor();
    expect(await page.getByTestId('search').inputValue()).toBe('');
    expect(events[1]).toContain(await page.getByTestId('event-panel').getByRole('heading', { level: 2 }).textContent());
  });

  test('all sentences are listed on demand, and one opens in its article', async () => {
    const page = await visit('v=1&lang=en');
    await search(page, 'ليبيا');
    const more = page.getByRole('option', { name: /^All \d+ sentences$/ });
    const count = Number(/\d+/.exec((await more.textContent()) ?? '')?.[0]);
    await more.click();
    await expect.poll(() => more.count()).toBe(0);
    const sentences = page.getByRole('group', { name: /^Sentences/ }).getByRole('option');
    expect(await sentences.count()).toBe(count);
    await sentences.last().click();
    await page.getByTestId('article').locator('[data-target]').first().waitFor();
  });

  test('a hit that filters hide says so, is opened all the same, and is shown by one click', async () => {
    const page = await visit('v=1&hide=visit,state');
    await search(page, 'زيارة أكار');
    expect(await searchOptions(page).first().textContent()).toContain('خارج ما تعرضه المرشِّحات');
    await page.keyboard.press('Enter');
    await page.getByTestId('absence').waitFor();
    await page.getByTestId('reveal').click();
    await page.getByTestId('absence').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => window.isnad?.view().hidden.kinds)).toEqual(['state']);
  });

  test('«أكار → قطر» and «Akar -> Qatar» ask how the two are linked', async () => {
    const page = await visit();
    for (const typed of ['أكار → قطر', 'Akar -> Qatar']) {
      await search(page, typed);
      await page.keyboard.press('Enter');
      await page.getByTestId('path').first().waitFor();
      await expect.poll(() => page.url()).toContain('route=person:akar,state:qatar');
      await page.keyboard.press('Escape');
      await page.getByTestId('path').first().waitFor({ state: 'detached' });
    }
  });

  test('two names, joined by "and" or not, ask it too, before the sentences that have both', async () => {
    const page = await visit();
    for (const typed of ['أكار قطر', 'أكار وقطر', 'Akar and Qatar']) {
      await search(page, typed);
      await page.getByRole('option', { name: 'خلوصي أكار' }).and(page.locator('[data-act=link]')).click();
      await expect.poll(() => page.url()).toContain('route=person:akar,state:qatar');
      await page.keyboard.press('Escape');
      await page.getByTestId('path').first().waitFor({ state: 'detached' });
    }
    await search(page, 'تركيا ليبيا');
    const acts = await searchOptions(page).evaluateAll((all) => all.map((option) => option.getAttribute('data-act')));
    const groups = await page.getByTestId('search-results').getByRole('group').allTextContents();
    expect(acts).toContain('link');
    expect(groups.findIndex((text) => text.startsWith('الصلات'))).toBeLessThan(groups.length - 1);
    expect(groups.at(-1)).toMatch(/^جمل/);
  });

  test('Enter opens what is called exactly so, whatever else has the word in its name', async () => {
    const page = await visit('v=1&lang=en');
    await search(page, 'Qatar');
    await page.keyboard.press('Enter');
    await expect.poll(() => selected(page)).toBe('state:qatar');
  });

  test.each([
    ['ar', 'النمرش', 'هل تقصد', 'person:namroush'],
    ['en', 'قطرر', 'Did you mean', 'state:qatar'],
  ])('a slip is forgiven, and what it may mean is called a guess in %s', async (language, typed, guess, node) => {
    const page = await visit(`v=1&lang=${language}`);
    await search(page, typed);
    await page.getByRole('group', { name: guess }).getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => selected(page)).toBe(node);
  });

  test('a name and a year say how many of his events have no date, and list them on demand', async () => {
    const page = await visit();
    await search(page, 'السراج 2020');
    await page.getByRole('option', { name: 'وحدث واحد بلا تاريخ' }).click();
    const undated = page.getByRole('group', { name: /^أحداث بلا تاريخ · 1$/ }).getByRole('option');
    expect(await undated.allTextContents()).toEqual([expect.stringContaining('محادثات السراج مع الوزيرين')]);
    await undated.click();
    await expect.poll(() => selected(page)).toBe('event:talks');
  });

  test('what is found can be asked about together with what is selected', async () => {
    const page = await visit('v=1&lang=en&node=person:akar');
    await search(page, 'Qatar');
    await page.getByRole('option', { name: 'How are Hulusi Akar and Qatar linked?' }).click();
    await page.getByTestId('path').first().waitFor();
  });

  test('recent searches come back, and can be forgotten', async () => {
    const page = await visit('v=1&lang=en');
    await search(page, 'Haftar');
    await page.keyboard.press('Enter');
    await expect.poll(() => selected(page)).toBe('person:haftar');
    await page.keyboard.press('/');
    await page.getByRole('option', { name: 'Haftar', exact: true }).click();
    expect(await page.getByTestId('search').inputValue()).toBe('Haftar');
    await page.getByTestId('search').fill('');
    await page.getByRole('option', { name: 'Forget them' }).click();
    await expect.poll(() => searchOptions(page).count()).toBe(0);
  });

  test.each(TWO_LOOKS)('axe has no serious complaint of the results in %s, %s', async (language, theme) => {
    const page = await visit(`v=1&lang=${language}&theme=${theme}&hide=visit`);
    await search(page, 'النمروش 2020');
    expect(await complaints(page)).toEqual([]);
  });
});
