/// Who met whom, in a real browser. The one rule kept here: from two actors it is one step to the sentences that link
/// them.

import { describe, expect, test } from 'vitest';
import { sampleBundle } from '../explorer/fixture.ts';
import { settled } from './canvas.ts';
import { explorerOf } from './visit.ts';

const { visit } = explorerOf(sampleBundle());

const TIE = 'tie:person:akar|person:namroush';

describe('who met whom', () => {
  test('a click leaves actors alone; a click on their line opens the sentences that link them', async () => {
    const page = await visit();
    await page.getByTestId('projection').getByText('من مع من').click();
    await settled(page);
    expect(await page.evaluate(() => window.isnad?.canvas()?.positionOf('place:tripoli'))).toBeUndefined();
    const at = await page.evaluate((key) => window.isnad?.canvas()?.pointOn(key), TIE);
    if (!at) throw new Error('The line between the two is not on the canvas.');
    await page.mouse.move(at.x, at.y);
    await page.mouse.click(at.x, at.y);
    await page.getByTestId('tie-panel').waitFor();
    const weight = (await page.getByTestId('link-title').textContent()) ?? '';
    const shown = await page.getByTestId('tie-panel').getByTestId('evidence').count();
    expect(shown).toBeGreaterThan(0);
    expect(weight).toMatch(/أحداث|حدث/);
    await expect.poll(() => page.url()).toContain('only=actors');
  });

  test('a link opens the tie by itself, in English too, and the keyboard walks from actor to actor', async () => {
    const page = await visit(`v=1&lang=en&only=actors&ego=1:person:akar&edge=${TIE}`);
    await page.getByTestId('tie-panel').waitFor();
    expect(await page.getByTestId('link-title').textContent()).toMatch(/\d+ events? · \d+ sentences?/);
    await page.getByTestId('canvas').focus();
    const said = new Set<string>();
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight']) {
      await page.keyboard.press(key);
      for (const text of await page.locator('[aria-live="polite"]').allTextContents()) said.add(text);
    }
    expect([...said].join('\n')).toMatch(/^\d+ events?: .+ → .+, \d+ sentences?/m);
    await page.keyboard.press('Enter');
    await page.getByTestId('entity-panel').waitFor();
  });
});
