/// Events of different documents. The one rule kept here: which may be one is found out first, wherever that is done, and then all are joined
/// in one place, the strongest first.

import { PairLevels } from '../5-entity/pair-levels.ts';
import type { Asking } from '../5-entity/pair-work.ts';
import { compareCopies, copyWork, verbatimPairs } from './copy-pairs.ts';
import type { EventClusters } from './event-judgement.ts';
import { eventPairs, RULES } from './event-verdict.ts';
import type { LocalEvent } from './local-event.ts';
import { compareParties, partyWork } from './party-pairs.ts';

/// How events are compared.
export const EVENT_COMPARISONS = { parties: compareParties, copies: compareCopies };

/// Joins events of different documents; those of one document are joined already.
export function* joinAcross(locals: readonly LocalEvent[], events: EventClusters): Asking<void> {
  const pairs = new PairLevels(RULES);
  for (const pair of verbatimPairs(locals)) pairs.add(pair);
  const works = [partyWork(locals.filter((local) => local.profile.kind !== 'statement')), copyWork(locals)];
  const found = yield works;
  for (const [at, { items }] of works.entries()) for (const pair of eventPairs(items, found[at] ?? [])) pairs.add(pair);
  works.splice(0);
  events.joinInOrder(pairs.pairs());
}
