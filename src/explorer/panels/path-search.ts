/// The search for paths as a panel follows it. The one rule kept here: a new question ends the former search, and what
/// is shown is always the answer to the question that stands.

import { useCallback, useEffect, useState } from 'react';
import { useExplorer, useVisibility } from '../context/context.ts';
import { findPaths, type PathsFound } from '../data/path.ts';
import { inSlices } from '../pace/slices.ts';
import type { Route } from '../state/view.ts';

export type PathSearch =
  | { readonly status: 'searching'; readonly count: number }
  | { readonly status: 'stopped' }
  | { readonly status: 'done'; readonly found: PathsFound };

const BEGUN: PathSearch = { status: 'searching', count: 0 };

interface Followed {
  readonly search: PathSearch;
  stop(): void;
  again(): void;
}

export function usePaths(route: Route): Followed {
  const { dataset } = useExplorer();
  const { edges, surviving } = useVisibility();
  const [search, setSearch] = useState<PathSearch>(BEGUN);
  const [attempt, setAttempt] = useState(0);
  const [stopped, setStopped] = useState<number | null>(null);
  useEffect(() => {
    if (stopped === attempt) return setSearch({ status: 'stopped' });
    setSearch(BEGUN);
    const job = inSlices(findPaths({ dataset, edges, surviving }, route), {
      onProgress: (count) => setSearch({ status: 'searching', count }),
      onDone: (found) => setSearch({ status: 'done', found }),
    });
    return job.cancel;
  }, [dataset, edges, surviving, route, attempt, stopped]);
  return {
    search,
    stop: useCallback(() => setStopped(attempt), [attempt]),
    again: useCallback(() => setAttempt((before) => before + 1), []),
  };
}
