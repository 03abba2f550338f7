/// The built explorer in a real browser, for the tests of it. The one rule kept here: the page gets a static file
/// server and nothing else; any request to elsewhere is refused and remembered.

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright-core';
import sirv from 'sirv';
import type { IsnadApi } from '../../src/explorer/app/api.ts';
import type { GraphBundle } from '../../src/model/graph.ts';
import { CHROMIUM_ARGUMENTS } from './chromium.ts';

declare global {
  interface Window {
    isnad?: IsnadApi;
  }
}

const BROWSER_FLAGS = [
  ...CHROMIUM_ARGUMENTS,
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-first-run',
  '--force-color-profile=srgb',
];

export async function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: BROWSER_FLAGS });
}

export interface Site {
  readonly address: string;
  close(): void;
}

/// Serves the built explorer with a bundle beside it; `files` replace files of the bundle, null takes one away.
export async function serve(bundle: GraphBundle, files: Readonly<Record<string, string | null>> = {}): Promise<Site> {
  const data: Readonly<Record<string, string | null>> = {
    'graph.json': JSON.stringify(bundle.graph),
    'documents.json': JSON.stringify(bundle.documents),
    'manifest.json': JSON.stringify(bundle.manifest),
    ...files,
  };
  const pages = sirv('dist/explorer', { dev: true });
  const server: Server = createServer((request, response) => {
    const name = /^\/graph-data\/([\w.-]+)/.exec(request.url ?? '')?.[1];
    const text = name === undefined ? undefined : data[name];
    if (typeof text === 'string') response.setHeader('Content-Type', 'application/json').end(text);
    else
      pages(request, response, () => {
        response.statusCode = 404;
        response.end();
      });
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/// A page and what went wrong on it.
export interface Visit {
  readonly page: Page;
  readonly errors: readonly string[];
  /// Requests to anywhere but the site.
  readonly foreign: readonly string[];
}

interface VisitOptions {
  readonly hash?: string;
  readonly width?: number;
  readonly height?: number;
  readonly touch?: boolean;
  /// Runs in the page before anything else.
  readonly before?: () => void;
  /// Whether to wait for the graph to stand on its canvas; true by default.
  readonly drawn?: boolean;
}

/// Opens the site in a fresh context that keeps nothing of former visits.
export async function visit(browser: Browser, site: Site, options: VisitOptions = {}): Promise<Visit> {
  const { hash = '', width = 1280, height = 800, touch = false, before, drawn = true } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    hasTouch: touch,
    acceptDownloads: true,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const [errors, foreign]: [string[], string[]] = [[], []];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('**', (route) => {
    const address = route.request().url();
    if (address.startsWith(site.address)) return route.continue();
    foreign.push(address);
    return route.abort();
  });
  if (before) await page.addInitScript(before);
  await page.goto(`${site.address}#${hash}`);
  if (drawn) await settled(page);
  return { page, errors, foreign };
}

/// Waits until the graph is drawn and has had two frames to come to rest.
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => window.isnad?.ready === true && (window.isnad.canvas()?.labels().length ?? 0) > 0);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/// Where a node stands in the window.
export async function positionOf(page: Page, node: string): Promise<{ x: number; y: number; size: number }> {
  const at = await page.evaluate((key) => window.isnad?.canvas()?.positionOf(key), node);
  if (!at) throw new Error(`The node "${node}" is not on the canvas.`);
  return at;
}

export async function clickNode(page: Page, node: string): Promise<void> {
  const { x, y } = await positionOf(page, node);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}

/// The colours of a rectangle of the window as seen, four bytes a pixel.
export async function pixels(
  page: Page,
  clip: { x: number; y: number; width: number; height: number },
): Promise<readonly number[]> {
  const picture = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(async (png) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    return [...(context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [])];
  }, picture);
}
