/// Ties told together, with the sentences that prove them. The one rule kept here: nobody is put into a circle who is
/// not tied to all others in it.

import { isEvent } from '../../model/graph.ts';
import type { Comparison } from './comparison.ts';
import type { Dataset } from './dataset.ts';
import type { Surviving } from './surviving.ts';
import { type Testimony, testimoniesOfEdge, testimonyOfClaim } from './testimony.ts';
import type { TieChange } from './tie-change.ts';

/// Actors who are all tied to each other by the same events and edges, with the same change.
export interface Circle extends Omit<TieChange, 'ends'> {
  readonly actors: readonly string[];
}

function isWhole(ties: readonly TieChange[], actors: ReadonlySet<string>): boolean {
  return ties.length === (actors.size * (actors.size - 1)) / 2;
}

/// Ties put together where they make a whole circle, so that a meeting of five is told once and not ten times.
export function circlesOf(ties: readonly TieChange[]): readonly Circle[] {
  const groups = new Map<string, TieChange[]>();
  for (const tie of ties) {
    const reason = JSON.stringify([tie.change, tie.events, tie.edges]);
    const group = groups.get(reason);
    if (group) group.push(tie);
    else groups.set(reason, [tie]);
  }
  return [...groups.values()].flatMap((group): readonly Circle[] => {
    const actors = new Set(group.flatMap(({ ends }) => ends));
    const [first] = group;
    if (first && isWhole(group, actors)) return [{ ...first, actors: [...actors].sort() }];
    return group.map((tie) => ({ ...tie, actors: tie.ends }));
  });
}

function testimoniesOfEvent(dataset: Dataset, surviving: Surviving, event: string): readonly Testimony[] {
  const attributes = dataset.nodes.get(event)?.attributes;
  return attributes && isEvent(attributes) ? surviving.claimsOf(event, attributes).map(testimonyOfClaim) : [];
}

function testimoniesLeft(dataset: Dataset, surviving: Surviving, key: string): readonly Testimony[] {
  const edge = dataset.edges.get(key);
  return edge ? testimoniesOfEdge(dataset, edge, surviving.evidenceOf(edge)) : [];
}

/// The sentences that prove a tie: of one that is lost those of the earlier days, of any other those of the window.
export function testimoniesOfTie(
  dataset: Dataset,
  { evidences }: Comparison,
  tie: Omit<TieChange, 'ends'>,
): readonly Testimony[] {
  const surviving = tie.change === 'lost' ? evidences.before : evidences.now;
  return [
    ...tie.events.flatMap((event) => testimoniesOfEvent(dataset, surviving, event)),
    ...tie.edges.flatMap((edge) => testimoniesLeft(dataset, surviving, edge)),
  ];
}
