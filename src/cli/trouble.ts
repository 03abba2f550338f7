/// Trouble with servers, told to people. The one rule kept here: the same is told at most once in ten seconds.

import type { Output } from './effects.ts';

const OFTEN = 10_000;

export function troubleTeller(stderr: Output): (message: string) => void {
  const told = new Map<string, number>();
  return (message) => {
    const now = performance.now();
    if (now - (told.get(message) ?? Number.NEGATIVE_INFINITY) < OFTEN) return;
    told.set(message, now);
    stderr.write(`${message}: trying again\n`);
  };
}
