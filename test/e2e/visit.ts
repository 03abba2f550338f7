/// Visits to the built explorer in a real browser. The one rule kept here: each visit finds nothing of former ones, gets
/// a static file server and nothing else, and no page may throw or ask for any other address.

import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest';
import type { Site, Texts } from '../../src/bench/explorer/site.ts';
import type { IsnadApi } from '../../src/explorer/app/api.ts';
import type { GraphBundle } from '../../src/model/graph.ts';
import { settled } from './canvas.ts';
import { serveExplorer } from './site.ts';

declare global {
  interface Window {
    isnad?: IsnadApi;
  }
}

interface VisitOptions {
  /// Another site than the file's own.
  readonly site?: Site;
  readonly width?: number;
  readonly height?: number;
  readonly touch?: boolean;
  /// Runs in the page before anything else.
  readonly before?: () => void;
  /// Whether to wait for the graph to stand on its canvas; true by default.
  readonly drawn?: boolean;
}

/// The explorer of one bundle, as the tests of a file use it.
export interface Visited {
  /// Opens the page with a view in its address.
  visit(hash?: string, options?: VisitOptions): Promise<Page>;
  /// Serves another bundle, or the same with other files, until the test ends.
  serve(bundle: GraphBundle, replaced?: Texts): Promise<Site>;
  /// The address of the file's own site.
  address(): string;
  /// A browser context of one's own, closed with the test.
  newContext: Browser['newContext'];
}

const BROWSERS = inject('browsers');
/// The browser of this process, which goes from file to file with it.
const ENDPOINT = BROWSERS[(Number(process.env.VITEST_POOL_ID ?? 1) - 1) % Math.max(1, BROWSERS.length)];

/// How long a page may keep one waiting, in milliseconds: on a busy machine what comes comes late.
const PATIENCE = 60_000;
const CALM = { acceptDownloads: true, reducedMotion: 'reduce' } as const;

/// What went wrong on the pages of a test.
interface Wrong {
  readonly errors: string[];
  /// Requests to anywhere but the site.
  readonly foreign: string[];
}

function watch(page: Page, { address }: Site, wrong: Wrong): void {
  page.on('pageerror', (error) => wrong.errors.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) wrong.foreign.push(url);
  });
}

/// Empties what the page keeps between visits.
async function forget(page: Page, { address }: Site): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(address).origin,
    storageTypes: 'local_storage',
  });
  await session.detach();
}

/// Registers what the tests of a file, or of a `describe`, need to visit a bundle.
export function explorerOf(bundle: GraphBundle): Visited {
  const wrong: Wrong = { errors: [], foreign: [] };
  const sites: Site[] = [];
  let [browser, common, own]: [Browser?, BrowserContext?, Site?] = [];
  const started = <T>(thing: T | undefined): T => {
    if (!thing) throw new Error('There is no browser: a visit is made within a test.');
    return thing;
  };
  const newContext: Browser['newContext'] = async (options) => {
    const context = await started(browser).newContext(options);
    context.setDefaultTimeout(PATIENCE);
    return context;
  };

  beforeAll(async () => {
    if (!ENDPOINT) return;
    browser = await chromium.connect(ENDPOINT);
    // Shared by the visits of a file, so that scripts and fonts are read but once.
    common = await newContext(CALM);
    own = await serveExplorer(bundle);
  });
  beforeEach(({ skip }) => skip(!ENDPOINT, 'no Chromium'));
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) {
      if (context === common) for (const page of context.pages()) await page.close();
      else await context.close();
    }
    await common?.clearPermissions();
    for (const site of sites.splice(0)) site.close();
    const { errors, foreign } = wrong;
    expect([errors.splice(0), foreign.splice(0)], 'errors and foreign requests of the page').toEqual([[], []]);
  });
  afterAll(async () => {
    own?.close();
    await browser?.close();
  });

  return {
    newContext,
    address: () => started(own).address,
    async serve(other, replaced) {
      const site = await serveExplorer(other, replaced);
      sites.push(site);
      return site;
    },
    async visit(hash = '', { site = started(own), width = 1280, height = 800, touch, before, drawn = true } = {}) {
      const viewport = { width, height };
      const context = touch ? await newContext({ ...CALM, viewport, hasTouch: true }) : started(common);
      const page = await context.newPage();
      if (!touch) await page.setViewportSize(viewport);
      watch(page, site, wrong);
      await forget(page, site);
      if (before) await page.addInitScript(before);
      await page.goto(`${site.address}#${hash}`);
      if (drawn) await settled(page);
      return page;
    },
  };
}
