/// Ties between actors as lines of the scene. The one rule kept here: they are added when they are first shown, and
/// from then on hidden like any other line.

import { type ActorTie, tiesOf } from '../data/actor-tie.ts';
import type { Dataset } from '../data/dataset.ts';
import { countByKind } from '../data/tie-caption.ts';
import type { Scene } from './scene.ts';

/// The bend of a tie between actors that an edge of the graph joins too.
const BEND = 0.16;

/// An event of the kind that is commonest in the tie: it gives the line its colour.
function typicalEvent(dataset: Dataset, { events }: ActorTie): string | null {
  const kind = countByKind(dataset, events.keys())[0]?.[0];
  return [...events.keys()].find((event) => dataset.nodes.get(event)?.attributes.kind === kind) ?? null;
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
