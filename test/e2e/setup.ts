/// What the end-to-end tests need before they begin. The one rule kept here: a test that cannot run is never
/// silent about it; where CI is set it fails.

import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { findOrInstallChromium } from './chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /// The path of a Chromium, or null where there is none: tests of the explorer are then skipped.
    chromium: string | null;
  }
}

const ADVICE =
  'No Chromium: the tests of the explorer are skipped. Install one (Debian: apt install chromium ' +
  'fonts-noto-core; elsewhere: npx playwright-core install --with-deps chromium-headless-shell) or name one in ' +
  'the variable CHROMIUM.';

/// Makes sure that both halves are built and that there is a browser.
export function setup(project: TestProject): void {
  for (const built of ['dist/cli/isnad.js', 'dist/explorer/index.html']) {
    if (!existsSync(built)) throw new Error(`${built} is not there: run \`npm run build\` before these tests`);
  }
  const chromium = findOrInstallChromium();
  if (!chromium && process.env.CI === 'true') throw new Error(ADVICE);
  if (!chromium) console.warn(ADVICE);
  project.provide('chromium', chromium);
}
