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

/// Starts the browser; test files connect to its `wsEndpoint()`.
export function startBrowser(executablePath: string): Promise<BrowserServer> {
  return chromium.launchServer({ executablePath, args: ARGUMENTS });
}
