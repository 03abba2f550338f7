/// The real machine: the effects of a program that a person runs. The one rule kept here: nothing happens before
/// a command asks for it.

import { promises } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { isRunning } from '../store/is-running.ts';
import type { Effects } from './effects.ts';
import { GexfScribe } from './gexf-scribe.ts';
import { giveBack } from './give-back.ts';
import { openBrowser } from './open-browser.ts';
import { pictureReader } from './picture-reader.ts';
import { progressBar, readingBar } from './progress-bar.ts';
import { makeReader } from './reader.ts';
import { createSpillFile } from './reading/spill-file.ts';
import { watchPaths } from './watch-paths.ts';

function interrupted(signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      process.off('SIGINT', end);
      process.off('SIGTERM', end);
      resolve();
    };
    process.on('SIGINT', end);
    process.on('SIGTERM', end);
    signal?.addEventListener('abort', end, { once: true });
  });
}

/// Megabytes for what is new in a thread that reads: what it makes is gone with the article, and each thread has these three times.
const YOUNG_IN_THREADS = 16;

/// Isnad's own folder is two above the built file.
const HOME = fileURLToPath(new URL('../../', import.meta.url));

/// This machine.
export const machine: Effects = {
  stdout: process.stdout,
  stderr: process.stderr,
  files: promises,
  spillFile: createSpillFile,
  platform: process.platform,
  environment: process.env,
  cwd: process.cwd(),
  home: HOME,
  process: process.pid,
  // A container may have less than its machine.
  memory: {
    given: getHeapStatistics().heap_size_limit,
    machine: Math.min(process.constrainedMemory() || Infinity, totalmem()),
    isChosen: /max.old.space.size/.test([...process.execArgv, process.env.NODE_OPTIONS].join(' ')),
  },
  giveBack,
  cores: availableParallelism(),
  isRunning,
  reader: makeReader,
  startWorkers: async (count, options) => {
    // Threads would be given as much as a program that was begun with more.
    setFlagsFromString(`--max-semi-space-size=${YOUNG_IN_THREADS}`);
    const { WorkerPool } = await import('./reading/worker-pool.ts');
    return WorkerPool.start(join(HOME, 'dist', 'cli', 'extract-worker.js'), count, options);
  },
  startScribe: (size) => new GexfScribe(new Worker(new URL('./gexf-thread.js', import.meta.url), { workerData: size })),
  progress: progressBar,
  readingProgress: readingBar,
  pictureReader,
  pause: () => setImmediate(),
  storeWorker: new URL('./store-thread.js', import.meta.url),
  openBrowser,
  interrupted,
  watch: watchPaths,
};
