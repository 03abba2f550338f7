/// Copies of one report in several documents. The one rule kept here: the same words with the same trigger tell
/// the same event, whoever it names.

import { blockBy, groupBy } from '../5-entity/group-by.ts';
import type { EventPair } from './event-judgement.ts';
import { haveCommon } from './event-profile.ts';
import { copied, type LocalEvent, ordered, pairsOf } from './local-event.ts';

/// A run of words that so many events have tells nothing.
const COMMON_RUN = 60;

/// Sentences that repeat most of one another, of one kind of event told with the same word or of one subtype.
function copyPair(a: LocalEvent, b: LocalEvent): EventPair[] {
  const same = haveCommon(a.triggers, b.triggers) || haveCommon(a.profile.subtypes, b.profile.subtypes);
  if (!same || a.document === b.document || !copied(a, b)) return [];
  return [{ ...ordered(a, b), strength: 5, rule: 'near-copy' }];
}

/// Word for word the same sentence with the same trigger: each joins the next, however many there are.
function verbatimPairs(groups: Iterable<readonly LocalEvent[]>): readonly EventPair[] {
  return [...groups].flatMap((group) =>
    group.slice(1).flatMap((local, index) => {
      const before = group[index];
      return before ? [{ ...ordered(before, local), strength: 20, rule: 'verbatim' }] : [];
    }),
  );
}

/// Pairs of copies: verbatim ones first, and of those only one is compared with what nearly says the same.
export function copyPairs(locals: readonly LocalEvent[]): readonly EventPair[] {
  const verbatim = blockBy(locals, (local) => local.sentences);
  const first = new Set([...verbatim.values()].flatMap((group) => group.slice(0, 1)));
  const blocks = [...groupBy(first, ({ profile }) => profile.kind).values()].flatMap((kind) => {
    const byRun = blockBy(kind, ({ copies }) => copies.flatMap((runs) => [...runs]));
    return [...byRun.values()].filter((block) => block.length <= COMMON_RUN);
  });
  return [...verbatimPairs(verbatim.values()), ...pairsOf(blocks, copyPair)];
}
