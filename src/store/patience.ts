/// Waiting for a server that is away for a moment. The one rule kept here: what time cannot mend is told at once, and whoever waits is told
/// for what.

import { setTimeout as pause } from 'node:timers/promises';
import { StoreError } from './database.ts';

/// Hears of each failure that is waited for.
export type OnWait = (reason: string) => void;

/// What the system and PostgreSQL say of a server that is not there yet, or not there any more.
const PASSING = new Set(['ECONNREFUSED', 'ECONNRESET', 'EAI_AGAIN', 'EPIPE', '53300', '57P01', '57P02', '57P03']);
/// A connection that broke has no code.
const GONE = /gone|does not answer|terminated|closed/;

export function isPassing(error: unknown): error is StoreError {
  if (!(error instanceof StoreError)) return false;
  return error.code === null ? GONE.test(error.message) : PASSING.has(error.code);
}

const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 2000;
/// Milliseconds that a server is waited for in all.
const PATIENCE = 8000;

/// Does something with a server, again and again while it is away; throws the last failure.
export async function patiently<T>(work: () => Promise<T>, onWait: OnWait, patience = PATIENCE): Promise<T> {
  const until = performance.now() + patience;
  for (let wait = FIRST_PAUSE; ; wait = Math.min(2 * wait, LONGEST_PAUSE)) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error) || performance.now() + wait > until) throw error;
      onWait(error.message);
    }
    await pause(wait);
  }
}

/// How often work that a server broke off is begun.
const TRIES = 3;
/// A server that went in the middle is given as long as a restart takes.
const RESTART = 60_000;

/// Does something long that a server keeps whole or not at all; where the server goes in the middle and comes back, once more from the start.
export async function againIfGone(
  work: () => Promise<void>,
  isBack: () => Promise<unknown>,
  onWait: OnWait,
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries === TRIES || !isPassing(error)) throw error;
      onWait(error.message);
    }
    await patiently(isBack, onWait, RESTART);
  }
}
