/// Ties between actors as lines of the scene. The one rule kept here: they are added when they are first shown, and
/// from then on hidden like any other line.

import { EVENT_KINDS, type EventKind } from '../../model/ontology.ts';
import { type ActorTie, tiesOf } from '../data/actor-tie.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Visibility } from '../data/visibility.ts';
import type { Language } from '../state/view.ts';
import type { Scene } from './scene.ts';

/// The bend of a tie between actors that an edge of the graph joins too.
const BEND = 0.16;

function kindOf(dataset: Dataset, event: string): EventKind | undefined {
  return dataset.nodes.get(event)?.attributes.kind as EventKind | undefined;
}

/// How many events of each kind a tie rests on, the commonest first.
function countByKind(dataset: Dataset, events: Iterable<string>): readonly (readonly [EventKind, number])[] {
  const counts = new Map<EventKind, number>();
  for (const event of events) {
    const kind = kindOf(dataset, event);
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

/// An event of the kind that is commonest in the tie: it gives the line its colour.
function typicalEvent(dataset: Dataset, { events }: ActorTie): string | null {
  const kind = countByKind(dataset, events.keys())[0]?.[0];
  return [...events.keys()].find((event) => kindOf(dataset, event) === kind) ?? null;
}

function isJoined({ incident }: Dataset, { source, target }: ActorTie): boolean {
  return incident.get(source)?.some((edge) => edge.source === target || edge.target === target) ?? false;
}

/// Adds the ties of the scene's dataset to its graph; a second time changes nothing.
export function addTies({ dataset, graph }: Scene): void {
  for (const tie of tiesOf(dataset).ties.values()) {
    if (graph.hasEdge(tie.key)) return;
    graph.addEdgeWithKey(tie.key, tie.source, tie.target, {
      bend: isJoined(dataset, tie) ? BEND : 0,
      attributes: null,
      event: typicalEvent(dataset, tie),
      arrow: false,
    });
  }
}

/// What a tie is made of, for its line: "Meeting 3 · Agreement 1", of the evidence that counts.
export function captionOfTie(dataset: Dataset, { surviving }: Visibility, key: string, language: Language): string {
  const tie = tiesOf(dataset).ties.get(key);
  if (!tie) return '';
  const counting = [...tie.events].filter(([, rows]) => rows.some((row) => surviving.rows[row] === 1));
  const kinds = countByKind(
    dataset,
    counting.map(([event]) => event),
  );
  return kinds.map(([kind, n]) => `${EVENT_KINDS[kind][language]} ${n}`).join(' · ');
}
