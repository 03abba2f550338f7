/// The thread of the embedded store, built for tests that run from the sources. The one rule kept here: each file of
/// tests builds its own, and it goes with it.

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll } from 'vitest';

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function buildThread(): Promise<URL> {
  mkdirSync('build', { recursive: true });
  // Inside the project, so that it finds its packages.
  const folder = mkdtempSync(resolve('build', 'store-thread-'));
  made.push(folder);
  const rolldownOptions = { output: { entryFileNames: 'thread.js' } };
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'src/store/pglite-worker.ts', outDir: folder, target: 'node20', rolldownOptions },
  });
  return pathToFileURL(resolve(folder, 'thread.js'));
}

let built: Promise<URL> | undefined;

export function storeThread(): Promise<URL> {
  built ??= buildThread();
  return built;
}
