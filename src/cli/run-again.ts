/// The program begun again with more memory. The one rule kept here: to whoever started it there is one program: its streams, its signals and
/// how it ended are those of the second.

import { spawn } from 'node:child_process';

/// Megabytes for what is new: much of what a large build makes stays, and is copied less often where there is more room.
const YOUNG = 32;
/// By how many parts of a hundred the heap may grow before what is dead in it is collected: of what a large build holds little dies,
/// and letting it grow by more, as V8 may, costs memory and saves no time.
const GROWING = 40;

/// What makes the C library of Linux return each large buffer when it is let go: left alone it keeps those of a size that it has seen before. Others
/// pay no heed to it.
const RETURNING = { MALLOC_MMAP_THRESHOLD_: '131072', MALLOC_ARENA_MAX: '2' };

/// Runs the same command line with so many megabytes. Gives its exit code, or the signal that ended it.
export function runAgain(megabytes: number): Promise<number | NodeJS.Signals> {
  const flags = [
    `--max-old-space-size=${megabytes}`,
    `--max-semi-space-size=${YOUNG}`,
    `--heap-growing-percent=${GROWING}`,
  ];
  const child = spawn(process.execPath, [...process.execArgv, ...flags, ...process.argv.slice(1)], {
    stdio: 'inherit',
    env: { ...RETURNING, ...process.env },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(signal ?? code ?? 1));
  });
}
