/// What the page costs and how calmly it opens. The one rule kept here: sizes are counted in the built files, calm in a
/// real browser; how fast it is belongs in the benchmark.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { sampleBundle } from '../explorer/fixture.ts';
import { framed, settled } from './canvas.ts';
import { explorerOf } from './visit.ts';

const DIST = 'dist/explorer';

function gzippedKilobytes(path: string): number {
  return gzipSync(readFileSync(path)).length / 1000;
}

/// The scripts that the page asks for before anything can be seen: the entry and what it is told to load with it.
function initialScripts(): readonly string[] {
  const page = readFileSync(join(DIST, 'index.html'), 'utf8');
  return [...page.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, path = '']) => join(DIST, path));
}

describe('the built page', () => {
  test('loads at most 350 kB of gzipped script before anything is asked for', () => {
    const scripts = initialScripts();
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.reduce((sum, path) => sum + gzippedKilobytes(path), 0)).toBeLessThan(350);
  });

  test('fetches panels and heavy libraries only when they are wanted', () => {
    const initial = new Set(initialScripts());
    const all = readdirSync(join(DIST, 'assets')).filter((name) => name.endsWith('.js'));
    const later = all.map((name) => join(DIST, 'assets', name)).filter((path) => !initial.has(path));
    for (const name of ['article-drawer', 'compare-reports', 'dossier-page', 'tour']) {
      expect(
        later.some((path) => path.includes(name)),
        name,
      ).toBe(true);
    }
  });

  test('names no address but its own', () => {
    const page = readFileSync(join(DIST, 'index.html'), 'utf8');
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });
});

describe('opening', () => {
  const { newContext, address } = explorerOf(sampleBundle());

  test('moves nothing that was already there, and the console stays silent', async () => {
    const context = await newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(error.message));
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(address());
    await settled(page);
    await page.getByTestId('overview-panel').waitFor();
    await page.getByTestId('time-plot').waitFor();
    await page.evaluate(() => document.fonts.ready);
    await framed(page);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.05);
    expect(said.filter((text) => !/GPU stall|swiftshader|WebGL/i.test(text))).toEqual([]);
  });
});
