/// Ties between actors, and what became of them between two windows. The one rule kept here: actors are tied by an
/// event in which both take part, or by what is said of the two directly; each tie knows which.

import type { GraphEdge } from '../../model/graph.ts';
import { ROLES } from '../../model/ontology.ts';
import { type Change, type Comparison, changeOf, mergePresence, type Presence, presenceIn } from './comparison.ts';
import type { Dataset } from './dataset.ts';

/// Two actors and what ties them in the days that decide: events they share, and what is said of them directly.
export interface Tie {
  readonly ends: readonly [string, string];
  readonly change: Change;
  readonly events: readonly string[];
  readonly edges: readonly string[];
}

/// A tie while it is gathered: each of its events and edges with the windows it is in.
interface OpenTie extends Presence {
  readonly ends: readonly [string, string];
  readonly events: Map<string, Presence>;
  readonly edges: Map<string, Presence>;
}

class TieTable {
  readonly #ties = new Map<string, OpenTie>();

  of(a: string, b: string): OpenTie {
    const ends: readonly [string, string] = a < b ? [a, b] : [b, a];
    const key = `${ends[0]}\n${ends[1]}`;
    const known = this.#ties.get(key);
    if (known) return known;
    const made: OpenTie = { ends, now: false, before: false, events: new Map(), edges: new Map() };
    this.#ties.set(key, made);
    return made;
  }

  list(): readonly Tie[] {
    const ties = [...this.#ties].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, tie]) => closeTie(tie));
    const proofs = ({ events, edges }: Tie): number => events.length + edges.length;
    return ties.sort((a, b) => proofs(b) - proofs(a));
  }
}

/// Of a tie that was lost, what tied it before; of any other, what ties it now.
function closeTie(tie: OpenTie): Tie {
  const change = changeOf(tie);
  const deciding = (map: ReadonlyMap<string, Presence>): readonly string[] =>
    [...map].flatMap(([key, presence]) => (change === 'lost' || presence.now ? [key] : []));
  return { ends: tie.ends, change, events: deciding(tie.events), edges: deciding(tie.edges) };
}

function presenceOf(change: Change): Presence {
  return { now: change !== 'lost', before: change !== 'gained' };
}

/// The actors of an event by its shown role edges. Where it happened and what it was about are no actors of it.
function addEventTies(dataset: Dataset, event: string, changes: ReadonlyMap<string, Change>, ties: TieTable): void {
  const actors = new Map<string, Presence>();
  for (const edge of dataset.incident.get(event) ?? []) {
    const change = changes.get(edge.key);
    if (change && isActing(edge)) mergePresence(presenceIn(actors, edge.source), presenceOf(change));
  }
  const list = [...actors];
  list.forEach(([a, ofA], n) => {
    for (const [b, ofB] of list.slice(n + 1)) {
      const presence = { now: ofA.now && ofB.now, before: ofA.before && ofB.before };
      if (!presence.now && !presence.before) continue;
      const tie = ties.of(a, b);
      mergePresence(tie, presence);
      tie.events.set(event, presence);
    }
  });
}

function isActing({ attributes }: GraphEdge): boolean {
  if (attributes.kind !== 'role') return false;
  const { universal } = ROLES[attributes.role];
  return universal !== 'place' && universal !== 'topic';
}

/// Every two actors tied in either window, those tied by most first.
export function tiesOf(dataset: Dataset, { edges: changes }: Comparison): readonly Tie[] {
  const ties = new TieTable();
  for (const [key, change] of changes) {
    const edge = dataset.edges.get(key);
    if (!edge || edge.attributes.kind === 'role') continue;
    const tie = ties.of(edge.source, edge.target);
    mergePresence(tie, presenceOf(change));
    tie.edges.set(key, presenceOf(change));
  }
  for (const event of dataset.claims.ofEvent.keys()) addEventTies(dataset, event, changes, ties);
  return ties.list();
}
