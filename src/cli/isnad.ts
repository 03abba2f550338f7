/// The rim: where the program meets the world. The one rule kept here: this is the only file that ends the
/// process or sets its exit code.

import { promises } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { systemCode } from './cli-error.ts';
import type { Effects } from './effects.ts';
import { openBrowser } from './open-browser.ts';
import { run } from './program.ts';
import { progressBar } from './progress-bar.ts';
import { makeReader } from './reader.ts';
import { VERSION } from './version.ts';

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

const effects: Effects = {
  stdout: process.stdout,
  stderr: process.stderr,
  files: promises,
  platform: process.platform,
  cwd: process.cwd(),
  home: fileURLToPath(new URL('../../', import.meta.url)),
  process: process.pid,
  isRunning,
  reader: makeReader,
  progress: progressBar,
  pause: () => setImmediate(),
  openBrowser,
  interrupted,
};

/// A reader of our output that has seen enough (`isnad … | head`) is no failure.
process.stdout.on('error', (error) => {
  process.exit(systemCode(error) === 'EPIPE' ? 0 : 1);
});

try {
  process.exitCode = await run(process.argv.slice(2), effects);
} catch (error) {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`isnad ${VERSION}: a mistake in Isnad itself, please report it:\n${trace}\n`);
  process.exitCode = 1;
}
