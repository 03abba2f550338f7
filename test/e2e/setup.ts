/// What the end-to-end tests need before they begin. The one rule kept here: a test that cannot run is never
/// silent about it; where CI is set it fails.

import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { startBrowser } from './browser.ts';
import { findOrInstallChromium } from './chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /// Where the browser is reached, or null where there is none: tests of the explorer are then skipped.
    browser: string | null;
  }
}

const ADVICE =
  'No Chromium: the tests of the explorer are skipped. Install one (Debian: apt install chromium ' +
  'fonts-noto-core; elsewhere: npx playwright-core install --with-deps chromium-headless-shell) or name one in ' +
  'the variable CHROMIUM.';

/// Makes sure that both halves are built and starts the browser; what it returns closes it.
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  for (const built of ['dist/cli/isnad.js', 'dist/explorer/index.html']) {
    if (!existsSync(built)) throw new Error(`${built} is not there: run \`npm run build\` before these tests`);
  }
  const executable = findOrInstallChromium();
  if (!executable && process.env.CI === 'true') throw new Error(ADVICE);
  if (!executable) console.warn(ADVICE);
  const browser = executable ? await startBrowser(executable) : null;
  project.provide('browser', browser?.wsEndpoint() ?? null);
  return async () => browser?.close();
}
