/// A Chromium for the tests of the explorer, from file to file. The one rule kept here: it draws without a screen and
/// without a graphics card at the least cost, and reaches no address but this machine's.

import { type BrowserServer, chromium } from 'playwright-core';

/// WebGL is drawn in software; all else is drawn without it, since a graphics card in software is slow.
const DRAWING = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-compositing',
  '--disable-gpu-rasterization',
  '--disable-accelerated-2d-canvas',
  '--force-color-profile=srgb',
];

/// What a browser with windows prepares beside each page, and what Playwright leaves out by itself: of several lists
/// only the last one counts.
const LEFT_OUT = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
];

const ARGUMENTS = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--renderer-process-limit=1',
  ...DRAWING,
  `--disable-features=${LEFT_OUT.join(',')}`,
];

/// Milliseconds in which a browser draws a first page, however busy the machine is.
const SOUND_WITHIN = 30_000;
const ATTEMPTS = 3;

/// Runs in a page: fills a canvas by WebGL and waits until the page has drawn twice.
function paintAndWait(): Promise<void> {
  const canvas = document.body.appendChild(document.createElement('canvas'));
  const gl = canvas.getContext('webgl2');
  if (!gl) throw new Error('This browser has no WebGL.');
  gl.clearColor(0, 1, 0, 1);
  gl.clear(gl.COLOR_BUFFER_BIT);
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}

async function draws(endpoint: string): Promise<void> {
  const browser = await chromium.connect(endpoint);
  try {
    const page = await browser.newPage();
    await page.evaluate(paintAndWait);
    await page.screenshot();
  } finally {
    await browser.close();
  }
}

/// Whether a browser draws. One whose drawing process has ended answers, but opens no page any more.
export async function isSound(endpoint: string): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), SOUND_WITHIN);
  });
  const drawn = draws(endpoint).then(
    () => true,
    () => false,
  );
  return Promise.race([drawn, late]).finally(() => clearTimeout(timer));
}

/// Starts the browser; test files connect to its `wsEndpoint()`.
export async function startBrowser(executablePath: string): Promise<BrowserServer> {
  for (let attempt = 1; ; attempt += 1) {
    const browser = await chromium.launchServer({ executablePath, args: ARGUMENTS });
    if (attempt === ATTEMPTS || (await isSound(browser.wsEndpoint()))) return browser;
    await browser.kill();
  }
}
