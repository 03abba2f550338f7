/// Programs of the system that a fault needs. The one rule kept here: what one of them refuses is told in its own words.

import { spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

/// What a machine does not let us do.
export class Refused extends Error {
  override readonly name = 'Refused';
}

/// Runs a program to its end; throws what it said where it fails.
export function command(program: string, ...args: readonly string[]): string {
  const { error, status, stderr, stdout } = spawnSync(program, args, { encoding: 'utf8' });
  if (status === 0) return stdout;
  throw new Refused(`${program} ${args.join(' ')}: ${(error?.message ?? stderr).trim()}`);
}

/// Waits until something is so; throws what is waited for after so many seconds.
export async function until(what: string, isSo: () => boolean | Promise<boolean>, seconds = 60): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`waited ${seconds} s for ${what}`);
    await pause(50);
  }
}
