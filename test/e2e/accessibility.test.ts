/// Every screen with axe, in a real browser. The one rule kept here: no screen keeps anybody out, in either language and
/// either theme.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sampleBundle } from '../explorer/fixture.ts';
import { complaints, LOOKS, TWO_LOOKS } from './axe.ts';
import { positionOf, settled } from './canvas.ts';
import { explorerOf } from './visit.ts';

const { visit, serve } = explorerOf(sampleBundle());

/// The screens one comes to from an event that is selected, in turn; each way begins where the last one ended.
const SCREENS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['graph', async (page) => page.getByTestId('event-panel').waitFor()],
  [
    'reader',
    async (page) => {
      await page.getByTestId('evidence').first().getByTestId('open-article').click();
      await page.getByTestId('article').waitFor();
    },
  ],
  [
    'key help',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByTestId('article').waitFor({ state: 'detached' });
      await page.keyboard.press('?');
      await page.getByTestId('key-help').waitFor();
    },
  ],
  [
    'empty dossier',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByTestId('key-help').waitFor({ state: 'detached' });
      await page.getByTestId('dossier-button').click();
      await page.getByTestId('dossier').waitFor();
    },
  ],
  [
    'table',
    async (page) => {
      await page.keyboard.press('2');
      await page.getByRole('grid').waitFor();
    },
  ],
  [
    'filled dossier',
    async (page) => {
      await page.getByTestId('event-panel').getByTestId('star').first().click();
      await page.getByTestId('dossier-button').click();
      await page.getByTestId('dossier-entry').first().waitFor();
    },
  ],
  [
    'map',
    async (page) => {
      await page.keyboard.press('3');
      await page.locator('[data-mark]').first().waitFor();
    },
  ],
  [
    'table of sentences',
    async (page) => {
      await page.keyboard.press('2');
      await page.locator('[data-tab=claims]').click();
      await page.getByRole('row').nth(1).waitFor();
    },
  ],
  [
    'paths and their sentences',
    async (page) => {
      await page.evaluate(() => {
        const link = new URLSearchParams(location.hash.slice(1));
        for (const field of ['node', 'view', 'rows']) link.delete(field);
        link.set('route', 'person:akar,state:qatar');
        location.hash = link.toString();
      });
      await page.getByTestId('quotes').first().click();
      await page.getByTestId('path').getByTestId('evidence').first().waitFor();
      await settled(page);
    },
  ],
  [
    'menu of a node',
    async (page) => {
      const { x, y } = await positionOf(page, 'person:haftar');
      await page.mouse.click(x, y, { button: 'right' });
      await page.getByTestId('node-menu').waitFor();
    },
  ],
];

/// Gives the page another link.
async function follow(page: Page, change: (link: URLSearchParams) => void): Promise<void> {
  const hash = await page.evaluate(() => location.hash.slice(1));
  const link = new URLSearchParams(hash);
  change(link);
  await page.evaluate((next) => {
    location.hash = next;
  }, link.toString());
}

async function close(page: Page, open: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator(open).waitFor({ state: 'detached' });
}

/// What opens over the page and beside it, in turn, from the same event.
const BESIDE: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  [
    'reports side by side',
    async (page) => {
      await page
        .getByTestId('event-panel')
        .getByRole('button', { name: /^(Compare side|قارن جنبًا)/ })
        .click();
      await page.getByRole('dialog').getByTestId('side').first().waitFor();
    },
  ],
  [
    'asking for a link',
    async (page) => {
      await close(page, '[role=dialog]');
      await page.getByTestId('link-to').click();
      await page.getByTestId('link-name').waitFor();
    },
  ],
  [
    'a note',
    async (page) => {
      await close(page, '[data-testid=link-name]');
      await page.getByTestId('event-panel').getByTestId('star').first().click();
      await page.getByTestId('event-panel').getByTestId('note-button').first().click();
      await page.getByTestId('note').waitFor();
    },
  ],
  [
    'settings',
    async (page) => {
      await close(page, '[data-testid=note]');
      await page.getByTestId('settings').click();
      await page.getByTestId('tour-again').waitFor();
    },
  ],
  [
    'sharing',
    async (page) => {
      await close(page, '[data-testid=tour-again]');
      await page.getByTestId('share').click();
      await page.getByTestId('copy-link').waitFor();
    },
  ],
  [
    'exact days',
    async (page) => {
      await close(page, '[data-testid=copy-link]');
      await page.getByTestId('exact-dates').click();
      await page.getByTestId('window-from-date').waitFor();
    },
  ],
  [
    'downloads',
    async (page) => {
      await close(page, '[data-testid=window-from-date]');
      await page.getByTestId('download').click();
      await page.getByTestId('download-form').waitFor();
    },
  ],
  [
    'a neighbourhood of actors alone',
    async (page) => {
      await close(page, '[data-testid=download-form]');
      await follow(page, (link) => {
        link.set('only', 'actors');
        link.set('ego', '1:person:akar');
        link.set('edge', 'tie:person:akar|person:namroush');
        link.delete('node');
      });
      await page.getByTestId('tie-panel').waitFor();
    },
  ],
  [
    'no path',
    async (page) => {
      await follow(page, (link) => {
        for (const field of ['only', 'ego', 'edge']) link.delete(field);
        link.set('route', 'person:akar,state:qatar');
        link.set('hide', 'agreement,visit,meeting');
      });
      await page.getByTestId('no-path').waitFor();
    },
  ],
  [
    'nothing left by the filters',
    async (page) => {
      await follow(page, (link) => {
        link.delete('route');
        link.set('hide-factuality', 'asserted,denied,planned,demanded,alleged,hypothetical');
        link.set('hide-speakers', 'article,named,unnamed');
      });
      await page.getByTestId('overview-panel').waitFor();
    },
  ],
  [
    'a table without rows',
    async (page) => {
      await page.keyboard.press('2');
      await page.locator('[data-tab=ties]').click();
    },
  ],
  [
    'columns',
    async (page) => {
      await page.getByTestId('columns').click();
      await page.getByRole('menuitemcheckbox').first().waitFor();
    },
  ],
  [
    'a map without places',
    async (page) => {
      await close(page, '[role=menu]');
      await page.keyboard.press('3');
      await page.getByTestId('map').waitFor();
    },
  ],
];

/// A phone, in turn.
const ON_A_PHONE: typeof BESIDE = [
  ['overview', async () => {}],
  [
    'legend',
    async (page) => {
      await page.getByTestId('legend-button').click();
      await page.getByTestId('legend').waitFor();
    },
  ],
  [
    'settings',
    async (page) => {
      await close(page, '[data-testid=legend]');
      await page.getByTestId('settings').click();
      await page.getByTestId('tour-again').waitFor();
    },
  ],
  [
    'timeline',
    async (page) => {
      await close(page, '[data-testid=tour-again]');
      await page.getByTestId('timeline-button').click();
      await page.getByTestId('time-plot').waitFor();
    },
  ],
  [
    'details under a table with filters',
    async (page) => {
      await page.getByTestId('timeline-button').click();
      await follow(page, (link) => {
        link.set('node', 'event:support');
        link.set('sure', '40');
        link.set('view', 'table');
      });
      await page.getByTestId('event-panel').waitFor();
      await page.getByRole('row').nth(1).waitFor();
    },
  ],
  [
    'reader',
    async (page) => {
      await page.getByTestId('evidence').first().getByTestId('open-article').click();
      await page.getByTestId('article').waitFor();
    },
  ],
];

describe('accessibility', () => {
  test.each(LOOKS)('of the screens in turn, in %s, %s', async (language, theme) => {
    const page = await visit(`v=1&lang=${language}&theme=${theme}&node=event:support`);
    for (const [name, open] of SCREENS) {
      await open(page);
      expect(await complaints(page), name).toEqual([]);
    }
  });

  test.each(LOOKS)('of a page within a page and of a problem, in %s, %s', async (language, theme) => {
    const look = `v=1&lang=${language}&theme=${theme}`;
    const page = await visit(`${look}&embed=yes&node=event:support`);
    await page.getByTestId('event-panel').waitFor();
    expect(await complaints(page), 'embed').toEqual([]);
    const problem = await visit(look, { site: await serve(sampleBundle(), { 'graph.json': '{' }), drawn: false });
    await problem.getByRole('heading').first().waitFor();
    expect(await complaints(problem), 'problem').toEqual([]);
  });

  test.each(TWO_LOOKS)('of what opens over and beside the page, in %s, %s', async (language, theme) => {
    const page = await visit(`v=1&lang=${language}&theme=${theme}&node=event:support`);
    await page.getByTestId('event-panel').waitFor();
    for (const [name, open] of BESIDE) {
      await open(page);
      expect(await complaints(page), name).toEqual([]);
    }
  });

  test.each(TWO_LOOKS)('of a phone, in %s, %s', async (language, theme) => {
    const page = await visit(`v=1&lang=${language}&theme=${theme}`, { width: 390, height: 844 });
    for (const [name, open] of ON_A_PHONE) {
      await open(page);
      expect(await complaints(page), name).toEqual([]);
    }
  });

  test.each(TWO_LOOKS)('of the tour and of an empty graph, in %s, %s', async (language, theme) => {
    const look = `v=1&lang=${language}&theme=${theme}`;
    const page = await visit(look);
    await page.getByTestId('tour-start').click();
    await page.locator('.driver-popover').waitFor();
    expect(await complaints(page), 'tour').toEqual([]);
    const bundle = sampleBundle();
    const site = await serve({ ...bundle, graph: { ...bundle.graph, nodes: [], edges: [] } });
    const empty = await visit(look, { site, drawn: false });
    await empty.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await complaints(empty), 'empty graph').toEqual([]);
  });

  test('a phone shows the whole head, and nothing is wider than its window', async () => {
    for (const language of ['ar', 'en']) {
      const page = await visit(`v=1&lang=${language}`, { width: 390, height: 844 });
      const box = await page.getByTestId('language').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    }
  });
});
