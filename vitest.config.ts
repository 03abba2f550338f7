/// The tests in two projects. The one rule kept here: `unit` needs nothing but the sources, `e2e` uses what was
/// built, as a person would.

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/e2e/**'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/setup.ts'],
          // As many files at a time as the smallest machine has cores; each waits half of its time.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          // Files share the modules they import and read the same sources once; none changes what another sees.
          isolate: false,
          // A browser drawn in software on a busy machine: what is waited for comes, only late.
          expect: { poll: { timeout: 30_000 } },
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
