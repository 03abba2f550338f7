/// Copies of one report in several documents. The one rule kept here: the same words with the same trigger tell
/// the same event, whoever it names.

import { blockBy, groupBy } from '../5-entity/group-by.ts';
import type { EventPair } from './event-judgement.ts';
import { haveCommon } from './event-profile.ts';
import { copied, type LocalEvent, pairOf } from './local-event.ts';
import { withSharedRuns } from './shared-run.ts';

/// A run of words that so many events have tells nothing.
const COMMON_RUN = 60;

/// Sentences that repeat most of one another, of one kind of event told with the same word or of one subtype.
function maybeCopyPair(a: LocalEvent, b: LocalEvent): EventPair | null {
  const same = haveCommon(a.triggers, b.triggers) || haveCommon(a.profile.subtypes, b.profile.subtypes);
  if (!same || a.document === b.document || !copied(a, b)) return null;
  return pairOf(a, b, 5, 'near-copy');
}

/// Word for word the same sentence with the same trigger: each joins the next, however many there are.
function* verbatimPairs(groups: Iterable<readonly LocalEvent[]>): Generator<EventPair> {
  for (const group of groups)
    for (const [index, local] of group.entries()) {
      const before = group[index - 1];
      if (before) yield pairOf(before, local, 20, 'verbatim');
    }
}

/// Pairs of copies: verbatim ones first, and of those only one is compared with what nearly says the same.
export function* copyPairs(locals: readonly LocalEvent[]): Generator<EventPair> {
  const verbatim = blockBy(locals, (local) => local.sentences);
  yield* verbatimPairs(verbatim.values());
  const first = new Set([...verbatim.values()].flatMap((group) => group.slice(0, 1)));
  for (const kind of groupBy(first, ({ profile }) => profile.kind).values())
    for (const [a, b] of withSharedRuns(kind, COMMON_RUN)) {
      const pair = maybeCopyPair(a, b);
      if (pair) yield pair;
    }
}
