/// Copies of one report in several documents. The one rule kept here: the same words with the same trigger tell
/// the same event, whoever it names.

import { BlockTable } from '../5-entity/block-table.ts';
import { blockBy, groupBy } from '../5-entity/group-by.ts';
import type { PairWork, Verdict } from '../5-entity/pair-work.ts';
import type { EventPair } from './event-judgement.ts';
import { haveCommon } from './event-profile.ts';
import { verdictOf } from './event-verdict.ts';
import { copied, type LocalEvent, pairOf } from './local-event.ts';
import { sharedRuns } from './shared-run.ts';

/// A run of words that so many events have tells nothing.
const COMMON_RUN = 60;

/// What comparing by words needs of an event.
interface Copy extends Pick<LocalEvent, 'document' | 'triggers' | 'copies'> {
  readonly profile: Pick<LocalEvent['profile'], 'subtypes'>;
}

/// Sentences that repeat most of one another, of one kind of event told with the same word or of one subtype.
export function compareCopies(a: Copy, b: Copy): Verdict {
  const same = haveCommon(a.triggers, b.triggers) || haveCommon(a.profile.subtypes, b.profile.subtypes);
  return same && a.document !== b.document && copied(a, b) ? verdictOf(5, 'near-copy') : 0;
}

function copyOf({ document, triggers, copies, profile: { subtypes } }: LocalEvent): Copy {
  return { document, triggers, copies, profile: { subtypes } };
}

function verbatimGroups(locals: readonly LocalEvent[]): Iterable<readonly LocalEvent[]> {
  return blockBy(locals, (local) => local.sentences).values();
}

/// Word for word the same sentence with the same trigger: each joins the next, however many there are.
export function* verbatimPairs(locals: readonly LocalEvent[]): Generator<EventPair> {
  for (const group of verbatimGroups(locals))
    for (const [index, local] of group.entries()) {
      const before = group[index - 1];
      if (before) yield pairOf(before, local, 20, 'verbatim');
    }
}

/// Events that may nearly say the same: of those that say it word for word, only the first.
export function copyWork(locals: readonly LocalEvent[]): PairWork<LocalEvent> {
  const first = new Set<LocalEvent>();
  for (const [event] of verbatimGroups(locals)) if (event) first.add(event);
  const [events, table] = [[...first], new BlockTable()];
  for (const kind of groupBy(events.keys(), (at) => events[at]?.profile.kind).values())
    for (const block of sharedRuns(events, kind, COMMON_RUN)) table.add(block);
  return { comparison: 'copies', items: events, blocks: table.blocks(), recordOf: copyOf };
}
