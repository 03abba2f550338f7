/// The real machine: the effects of a program that a person runs. The one rule kept here: nothing happens before
/// a command asks for it.

import { promises } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { systemCode } from './cli-error.ts';
import type { Effects } from './effects.ts';
import { openBrowser } from './open-browser.ts';
import { pictureReader } from './picture-reader.ts';
import { progressBar } from './progress-bar.ts';
import { makeReader } from './reader.ts';

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

/// This machine. Isnad's own folder is two above the built file.
export const machine: Effects = {
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
  pictureReader,
  pause: () => setImmediate(),
  storeWorker: new URL('./store-thread.js', import.meta.url),
  openBrowser,
  interrupted,
};
