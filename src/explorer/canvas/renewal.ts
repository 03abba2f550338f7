/// Giving nodes and lines their look anew. The one rule kept here: what is asked for is done, all at once where that is
/// quick, else piece by piece with the page free in between.

import { inSlices, type Job } from '../pace/slices.ts';
import type { SceneSigma } from './paint.ts';

/// Up to so many nodes and lines are done at once.
const AT_ONCE = 25_000;
/// How many there are in a piece.
const PIECE = 1500;

export interface Renewal {
  /// Asks the reducers again for these, and draws them so; `isIndexed` says that sigma has a place for each of them.
  renew(nodes: readonly string[], edges: readonly string[], isIndexed: boolean): void;
}

function* pieces(list: ReadonlySet<string>): Generator<readonly string[]> {
  let piece: string[] = [];
  for (const key of list) {
    piece.push(key);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}

export function createRenewal(sigma: SceneSigma): Renewal {
  // What is not done yet, each once however often it is asked for.
  const waiting = { nodes: new Set<string>(), edges: new Set<string>() };
  let job: Job | null = null;
  const refresh = (part: 'nodes' | 'edges', keys: readonly string[]): void => {
    for (const key of keys) waiting[part].delete(key);
    sigma.refresh({ partialGraph: { [part]: keys }, skipIndexation: true, schedule: true });
  };
  function* work(): Generator<undefined, undefined> {
    for (const part of ['nodes', 'edges'] as const) {
      for (const piece of pieces(waiting[part])) {
        refresh(part, piece);
        yield;
      }
    }
  }
  const proceed = (): void => {
    job ??= inSlices(work(), {
      onDone: () => {
        job = null;
        if (waiting.nodes.size + waiting.edges.size > 0) proceed();
      },
    });
  };
  sigma.on('kill', () => job?.cancel());
  return {
    renew(nodes, edges, isIndexed) {
      if (!isIndexed || (job === null && nodes.length + edges.length <= AT_ONCE)) {
        sigma.refresh({
          partialGraph: { nodes: [...nodes], edges: [...edges] },
          skipIndexation: isIndexed,
          schedule: true,
        });
        return;
      }
      for (const key of nodes) waiting.nodes.add(key);
      for (const key of edges) waiting.edges.add(key);
      proceed();
    },
  };
}
