/// What became of the ties between actors from one window to another. The one rule kept here: actors are tied by the
/// events that tie them wherever actors stand alone, or by what is said of the two directly; each tie knows which.

import { type ActorTie, tiesOf } from './actor-tie.ts';
import { type Change, type Comparison, changeOf, mergePresence, type Presence } from './comparison.ts';
import type { Dataset } from './dataset.ts';

/// Two actors and what ties them in the days that decide: events they share, and what is said of them directly.
export interface TieChange {
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

  list(): readonly TieChange[] {
    const ties = [...this.#ties].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, tie]) => closeTie(tie));
    const proofs = ({ events, edges }: TieChange): number => events.length + edges.length;
    return ties.sort((a, b) => proofs(b) - proofs(a));
  }
}

/// Of a tie that was lost, what tied it before; of any other, what ties it now.
function closeTie(tie: OpenTie): TieChange {
  const change = changeOf(tie);
  const deciding = (map: ReadonlyMap<string, Presence>): readonly string[] =>
    [...map].flatMap(([key, presence]) => (change === 'lost' || presence.now ? [key] : []));
  return { ends: tie.ends, change, events: deciding(tie.events), edges: deciding(tie.edges) };
}

function presenceOf(change: Change): Presence {
  return { now: change !== 'lost', before: change !== 'gained' };
}

function addEvents(ties: TieTable, { source, target, events }: ActorTie, comparison: Comparison): void {
  const { now, before } = comparison.evidences;
  for (const [event, rows] of events) {
    if (!comparison.countsEvent(event)) continue;
    const presence = { now: rows.some((row) => now.rows[row]), before: rows.some((row) => before.rows[row]) };
    if (!presence.now && !presence.before) continue;
    const tie = ties.of(source, target);
    mergePresence(tie, presence);
    tie.events.set(event, presence);
  }
}

/// Every two actors tied in either window, those tied by most first.
export function tieChangesOf(dataset: Dataset, comparison: Comparison): readonly TieChange[] {
  const { actors, links } = comparison;
  const ties = new TieTable();
  const joinsActors = (ends: { readonly source: string; readonly target: string }): boolean =>
    actors.has(ends.source) && actors.has(ends.target);
  for (const [key, change] of links) {
    const edge = dataset.edges.get(key);
    if (!edge || edge.attributes.kind === 'role' || !joinsActors(edge)) continue;
    const tie = ties.of(edge.source, edge.target);
    mergePresence(tie, presenceOf(change));
    tie.edges.set(key, presenceOf(change));
  }
  for (const tie of tiesOf(dataset).ties.values()) if (joinsActors(tie)) addEvents(ties, tie, comparison);
  return ties.list();
}
