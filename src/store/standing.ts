/// How strong each node is: what is shown first where not all can be. The one rule kept here: an entity is as strong as it
/// has connections, an event as independent articles report it and strong entities take part in it.

import type { GraphEdge, GraphNode } from '../model/graph.ts';
import { isEvent } from '../model/graph.ts';
import { foldNames } from '../search/fact.ts';
import { type Days, daysOf } from './days.ts';
import { wordsOf } from './word-vector.ts';

/// What is known of a node before its row is written.
export interface Standing {
  readonly kind: string;
  readonly event: boolean;
  readonly days: Days | null;
  readonly factuality: string | null;
  /// Articles that report an event independently of one another; 0 for an entity.
  readonly reports: number;
  /// Of an entity: the words of its names; of an event: who takes part in it.
  readonly names: readonly string[];
  readonly others: Standing[];
  degree: number;
  strength: number;
}

export type Standings = ReadonlyMap<string, Standing>;

/// One independent report weighs as much as a participant with two hundred and fifty connections.
const REPORT = 8;
const SCALE = 100;

function standingOf(node: GraphNode): Standing {
  const { attributes } = node;
  const { kind } = attributes;
  const bare = { kind, degree: 0, strength: 0, names: [], others: [] };
  if (!isEvent(attributes))
    return { ...bare, names: wordsOf(foldNames(node)), event: false, days: null, factuality: null, reports: 0 };
  const { date, factuality, independentReports } = attributes;
  return { ...bare, event: true, days: date && daysOf(date), factuality, reports: independentReports };
}

function strengthen(event: Standing, entity: Standing): void {
  if (!event.event) return;
  event.others.push(entity);
  if (!entity.event) event.strength += Math.log2(1 + entity.degree);
}

export class Ranking {
  readonly #standings = new Map<string, Standing>();
  readonly #ends: (readonly [Standing, Standing])[] = [];

  addNode(node: GraphNode): void {
    this.#standings.set(node.key, standingOf(node));
  }

  addEdge({ source, target }: GraphEdge): void {
    const [from, to] = [this.#standings.get(source), this.#standings.get(target)];
    if (!from || !to) return;
    from.degree += 1;
    to.degree += 1;
    this.#ends.push([from, to]);
  }

  /// All standings, once every node and edge is known.
  rank(): Standings {
    for (const [from, to] of this.#ends) {
      strengthen(from, to);
      strengthen(to, from);
    }
    for (const standing of this.#standings.values()) {
      const { event, reports, degree, strength } = standing;
      standing.strength = event ? Math.round(SCALE * (REPORT * reports + strength)) : degree;
    }
    return this.#standings;
  }
}
