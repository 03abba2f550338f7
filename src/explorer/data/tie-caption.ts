/// What a tie between actors is made of, in a few words. The one rule kept here: it counts events of which evidence
/// counts, and names their kinds as the ontology does.

import { EVENT_KINDS, type EventKind } from '../../model/ontology.ts';
import type { Language } from '../state/view.ts';
import { type ActorTie, tiesOf } from './actor-tie.ts';
import type { Dataset } from './dataset.ts';
import type { Surviving } from './surviving.ts';

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

/// "Meeting 3 · Agreement 1", of the evidence that counts.
export function captionOfTie(dataset: Dataset, { rows }: Surviving, { events }: ActorTie, language: Language): string {
  const counting = [...events].filter(([, own]) => own.some((row) => rows[row] === 1));
  const kinds = countByKind(
    dataset,
    counting.map(([event]) => event),
  );
  return kinds.map(([kind, n]) => `${EVENT_KINDS[kind][language]} ${n}`).join(' · ');
}

/// The same for the tie with this key; empty where there is none.
export function captionOfKey(dataset: Dataset, surviving: Surviving, key: string, language: Language): string {
  const tie = tiesOf(dataset).ties.get(key);
  return tie ? captionOfTie(dataset, surviving, tie, language) : '';
}
