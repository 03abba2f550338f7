/// Calls to servers, tried again while they fail. The one rule kept here: every call that spreads work goes through here, since a server
/// of several may go at any time, and what cannot get better is not tried again.

import pRetry from 'p-retry';
import { StoreError } from '../store/database.ts';
import { ClusterError } from './cluster-error.ts';

/// What PostgreSQL and the system say where only somebody's hand helps: wrong password, user, database, rights, and tables or columns that
/// are not there. A host was there when work began; its name may be gone while it is started anew.
const FINAL = new Set(['28P01', '28000', '3D000', '42501', '42P01', '42703']);

/// A connection that broke has no code.
const GONE = /gone|does not answer|terminated|closed/;

function mayGetBetter(error: unknown): boolean {
  if (error instanceof ClusterError) return !error.final;
  if (error instanceof StoreError) return error.code === null ? GONE.test(error.message) : !FINAL.has(error.code);
  return true;
}

export interface Patience {
  /// How often a call is tried again; with the pauses below, twelve times are about half a minute.
  readonly retries?: number;
  readonly signal?: AbortSignal | undefined;
  /// Hears of each failure that is tried again.
  readonly onFailure?: ((error: Error) => void) | undefined;
}

/// Calls until it succeeds; throws the last failure.
export function retried<T>(call: () => Promise<T>, { retries = 12, signal, onFailure }: Patience = {}): Promise<T> {
  return pRetry(call, {
    retries,
    minTimeout: 50,
    maxTimeout: 5000,
    factor: 2,
    ...(signal ? { signal } : {}),
    shouldRetry: ({ error }) => mayGetBetter(error),
    onFailedAttempt: ({ error, retriesLeft }) => {
      if (retriesLeft > 0 && mayGetBetter(error)) onFailure?.(error);
    },
  });
}
