/// Finds a Chromium for the tests of the explorer, and installs one where there is none. The one rule kept here: it
/// says what it does, and what to do where it cannot.

import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const MINUTES = 60_000;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/// Whether it starts: a package may leave no more than a note that points to another package.
function starts(path: string): boolean {
  return isExecutable(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

/// Where a Chromium is: named by CHROMIUM, on the path, or Playwright's own; null where there is none.
export function maybeChromium(): string | null {
  const named = process.env.CHROMIUM;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const candidates = [...(named ? [named] : []), ...onPath, MAC, chromium.executablePath()];
  return candidates.find(starts) ?? null;
}

function run(command: string, args: readonly string[], minutes: number): boolean {
  console.log(`  ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'], env };
  return spawnSync(command, [...args], { ...options, timeout: minutes * MINUTES }).status === 0;
}

function isDebianRoot(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function installFromDebian(): boolean {
  if (!isDebianRoot()) return false;
  const packages = ['chromium', 'fonts-noto-core'];
  return (
    run('apt-get', ['update', '-q'], 2) && run('apt-get', ['install', '-qy', '--no-install-recommends', ...packages], 6)
  );
}

function installFromPlaywright(): boolean {
  const cli = join('node_modules', 'playwright-core', 'cli.js');
  return run(process.execPath, [cli, 'install', 'chromium-headless-shell'], 4);
}

/// A Chromium, installed if need be: Debian's package where we may install it, else Playwright's build.
export function findOrInstallChromium(): string | null {
  const found = maybeChromium();
  if (found) return found;
  console.log('No Chromium found, installing one for the tests of the explorer:');
  for (const install of [installFromDebian, installFromPlaywright]) {
    const installed = install() ? maybeChromium() : null;
    if (installed) return installed;
  }
  return null;
}
