/// What a tie between actors is made of, in a few words. The one rule kept here: it counts events of which evidence
/// counts, and names their kinds as the ontology does.

import type { ClaimEvidence } from '../../model/graph.ts';
import { EVENT_KINDS, type EventKind } from '../../model/ontology.ts';
import type { Language } from '../state/view.ts';
import { type ActorTie, claimsOfTie, tiesOf } from './actor-tie.ts';
import type { Dataset } from './dataset.ts';
import type { Visibility } from './visibility.ts';

type Counting = Pick<Visibility, 'surviving' | 'passing'>;

function kindOf(dataset: Dataset, event: string): EventKind | undefined {
  return dataset.nodes.get(event)?.attributes.kind as EventKind | undefined;
}

/// How many events of each kind a tie rests on, the commonest first.
export function countByKind(dataset: Dataset, events: Iterable<string>): readonly (readonly [EventKind, number])[] {
  const counts = new Map<EventKind, number>();
  for (const event of events) {
    const kind = kindOf(dataset, event);
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

/// The shown events of a tie with the claims that count.
export function countingEvents(
  dataset: Dataset,
  { surviving, passing }: Counting,
  tie: ActorTie,
): ReadonlyMap<string, readonly ClaimEvidence[]> {
  return claimsOfTie(dataset, tie, surviving, (event) => passing.nodes.has(event));
}

/// "Meeting 3 · Agreement 1", of the shown events whose evidence counts.
export function captionOfTie(dataset: Dataset, visible: Counting, tie: ActorTie, language: Language): string {
  const kinds = countByKind(dataset, countingEvents(dataset, visible, tie).keys());
  return kinds.map(([kind, n]) => `${EVENT_KINDS[kind][language]} ${n}`).join(' · ');
}

/// The same for the tie with this key; empty where there is none.
export function captionOfKey(dataset: Dataset, visible: Counting, key: string, language: Language): string {
  const tie = tiesOf(dataset).ties.get(key);
  return tie ? captionOfTie(dataset, visible, tie, language) : '';
}
