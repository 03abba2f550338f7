/// What all articles say together, worked out with the help of others where there is enough to compare. The one rule kept here: the graph is
/// the same whoever compares.

import { countMeetings } from '../extract/5-entity/block-table.ts';
import type { Comparison, FoundPairs, PairWork } from '../extract/5-entity/pair-work.ts';
import { type Assembly, compareWork } from '../extract/pipeline.ts';
import type { LazyBundle } from '../model/lazy-graph.ts';
import type { Effects } from './effects.ts';

/// Has the pairs of a work found elsewhere.
export type CompareElsewhere = (work: PairWork) => Promise<Iterable<FoundPairs>>;

/// Comparing elsewhere, and from how many meetings of two events on the way there is worth it.
export interface Elsewhere {
  readonly compare: CompareElsewhere;
  readonly from: number;
}

/// Some seconds of comparing parties.
export const WORTH = 2 ** 22;
/// What it takes to send an event to all who would compare its words is four times what comparing them takes.
const TRAVELS: Readonly<Record<Comparison, boolean>> = { parties: true, copies: false };

async function found(work: PairWork, elsewhere: Elsewhere | null): Promise<Iterable<FoundPairs>> {
  const travels = elsewhere && TRAVELS[work.comparison] && countMeetings(work.blocks) >= elsewhere.from;
  return travels ? elsewhere.compare(work) : compareWork(work);
}

/// Finishes an assembly.
export async function finishAssembly(
  assembly: Assembly,
  elsewhere: Elsewhere | null,
  { giveBack }: Pick<Effects, 'giveBack'>,
): Promise<LazyBundle> {
  giveBack();
  const finishing = assembly.finishing();
  let step = finishing.next([]);
  while (!step.done) {
    const pairs = await Promise.all(step.value.map((work) => found(work, elsewhere)));
    giveBack();
    step = finishing.next(pairs);
  }
  return step.value;
}
