/// What all articles say together, worked out with the help of others where there is enough to compare. The one rule kept here: the graph is
/// the same whoever compares.

import { countMeetings } from '../extract/5-entity/block-table.ts';
import type { Comparison, FoundPairs, PairWork } from '../extract/5-entity/pair-work.ts';
import { type Assembly, compareWork } from '../extract/pipeline.ts';
import type { LazyBundle } from '../model/lazy-graph.ts';

/// Has the pairs of a work found elsewhere.
export type CompareElsewhere = (work: PairWork) => Promise<Iterable<FoundPairs>>;

/// From how many meetings on the way to others is worth it: some seconds of comparing parties. What it takes to send an event to all who would
/// compare its words is four times what comparing them takes.
const WORTH: Readonly<Record<Comparison, number>> = { parties: 2 ** 22, copies: Number.POSITIVE_INFINITY };

async function found(work: PairWork, elsewhere: CompareElsewhere | null): Promise<Iterable<FoundPairs>> {
  const isWorth = countMeetings(work.blocks) >= WORTH[work.comparison];
  return elsewhere && isWorth ? elsewhere(work) : compareWork(work);
}

/// Finishes an assembly.
export async function finishAssembly(assembly: Assembly, elsewhere: CompareElsewhere | null): Promise<LazyBundle> {
  const finishing = assembly.finishing();
  let step = finishing.next([]);
  while (!step.done) step = finishing.next(await Promise.all(step.value.map((work) => found(work, elsewhere))));
  return step.value;
}
