/// What the end-to-end tests need before they begin. The one rule kept here: a test that cannot run is never
/// silent about it; where CI is set it fails.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { startBrowser } from './browser.ts';
import { findOrInstallChromium } from './chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /// Where the browsers are reached, one for each file that is tested at a time; none where there is no Chromium:
    /// tests of the explorer are then skipped.
    browsers: readonly string[];
  }
}

const ADVICE =
  'No Chromium: the tests of the explorer are skipped. Install one (Debian: apt install chromium ' +
  'fonts-noto-core; elsewhere: npx playwright-core install --with-deps chromium-headless-shell) or name one in ' +
  'the variable CHROMIUM.';

/// The first time that npx is asked for the program of a clone it builds both halves anew: before they are served to anybody, and not as for
/// tests, since files would be called otherwise.
function meetNpx(): void {
  const { NODE_ENV: _, ...env } = process.env;
  spawnSync('npx', ['--no-install', 'isnad', '--version'], { env });
}

/// Makes sure that both halves are built and starts the browsers; what it returns closes them.
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  for (const built of ['dist/cli/isnad.js', 'dist/explorer/index.html']) {
    if (!existsSync(built)) throw new Error(`${built} is not there: run \`npm run build\` before these tests`);
  }
  meetNpx();
  const executable = findOrInstallChromium();
  if (!executable && process.env.CI === 'true') throw new Error(ADVICE);
  if (!executable) console.warn(ADVICE);
  const places = executable ? Array.from({ length: project.config.maxWorkers }) : [];
  const browsers = await Promise.all(places.map(() => startBrowser(executable ?? '')));
  project.provide(
    'browsers',
    browsers.map((browser) => browser.wsEndpoint()),
  );
  return async () => {
    for (const browser of browsers) await browser.close();
  };
}
