/// Two windows compared: what evidence there is in both, in one, in the other. The one rule kept here: a thing is
/// new or gone by the evidence of each window alone, under all other filters as they are.

import type { GraphEdge } from '../../model/graph.ts';
import { isEvent } from '../../model/graph.ts';
import { ROLES } from '../../model/ontology.ts';
import type { TimeWindow } from '../state/view.ts';
import type { Dataset } from './dataset.ts';
import { type Surviving, survivingEvidence } from './surviving.ts';
import type { Visibility, VisibilityFilter } from './visibility.ts';

/// Whether evidence is in the chosen days only, in the earlier ones only, or in both.
export const CHANGES = ['gained', 'lost', 'kept'] as const;
export type Change = (typeof CHANGES)[number];

/// Two actors and what ties them in the days that decide: events they share, and what is said of them directly.
export interface Tie {
  readonly ends: readonly [string, string];
  readonly change: Change;
  readonly events: readonly string[];
  readonly edges: readonly string[];
}

export interface Comparison {
  /// The change of every edge shown.
  readonly edges: ReadonlyMap<string, Change>;
  /// The change of every person, organization and state that has an edge shown.
  readonly actors: ReadonlyMap<string, Change>;
  /// Every two actors tied in either window, those tied by most first.
  readonly ties: readonly Tie[];
  /// The evidence that counts in each window.
  readonly evidences: Evidences;
}

interface Evidences {
  readonly now: Surviving;
  readonly before: Surviving;
}

/// What of a view decides a comparison: that of what is shown, with both windows chosen.
export interface ComparedWindows extends VisibilityFilter {
  readonly window: TimeWindow;
  readonly compare: TimeWindow;
}

/// Which of the two windows something has evidence in.
interface Presence {
  now: boolean;
  before: boolean;
}

function changeOf({ now, before }: Presence): Change {
  if (now && before) return 'kept';
  return now ? 'gained' : 'lost';
}

function presenceIn<T>(map: Map<T, Presence>, key: T): Presence {
  const known = map.get(key);
  if (known) return known;
  const made = { now: false, before: false };
  map.set(key, made);
  return made;
}

function merge(into: Presence, from: Presence): void {
  into.now ||= from.now;
  into.before ||= from.before;
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
    const key = JSON.stringify(ends);
    const tie = this.#ties.get(key) ?? { ends, now: false, before: false, events: new Map(), edges: new Map() };
    this.#ties.set(key, tie);
    return tie;
  }

  list(): readonly Tie[] {
    const proofs = ({ events, edges }: Tie): number => events.length + edges.length;
    return [...this.#ties.values()].map(closeTie).sort((a, b) => proofs(b) - proofs(a) || (a.ends < b.ends ? -1 : 1));
  }
}

/// Of a tie that was lost, what tied it before; of any other, what ties it now.
function closeTie(tie: OpenTie): Tie {
  const change = changeOf(tie);
  const deciding = (map: ReadonlyMap<string, Presence>): readonly string[] =>
    [...map].flatMap(([key, presence]) => (change === 'lost' || presence.now ? [key] : []));
  return { ends: tie.ends, change, events: deciding(tie.events), edges: deciding(tie.edges) };
}

/// The actors of an event by its shown role edges. Where it happened and what it was about are no actors of it.
function addEventTies(dataset: Dataset, event: string, edges: ReadonlyMap<string, Presence>, ties: TieTable): void {
  const actors = new Map<string, Presence>();
  for (const edge of dataset.incident.get(event) ?? []) {
    const presence = edges.get(edge.key);
    if (presence && isActing(edge)) merge(presenceIn(actors, edge.source), presence);
  }
  const list = [...actors];
  list.forEach(([a, ofA], n) => {
    for (const [b, ofB] of list.slice(n + 1)) {
      const presence = { now: ofA.now && ofB.now, before: ofA.before && ofB.before };
      if (!presence.now && !presence.before) continue;
      const tie = ties.of(a, b);
      merge(tie, presence);
      tie.events.set(event, presence);
    }
  });
}

function isActing({ attributes }: GraphEdge): boolean {
  if (attributes.kind !== 'role') return false;
  const { universal } = ROLES[attributes.role];
  return universal !== 'place' && universal !== 'topic';
}

function presenceOfEdges(dataset: Dataset, visible: Visibility, { now, before }: Evidences): Map<string, Presence> {
  const found = new Map<string, Presence>();
  for (const key of visible.edges) {
    const edge = dataset.edges.get(key);
    if (edge) found.set(key, { now: now.weightOf(edge) > 0, before: before.weightOf(edge) > 0 });
  }
  return found;
}

function presenceOfActors(dataset: Dataset, edges: ReadonlyMap<string, Presence>): Map<string, Presence> {
  const found = new Map<string, Presence>();
  for (const [key, presence] of edges) {
    const edge = dataset.edges.get(key);
    for (const end of edge ? [edge.source, edge.target] : []) {
      const attributes = dataset.nodes.get(end)?.attributes;
      if (attributes && !isEvent(attributes) && attributes.kind !== 'place') merge(presenceIn(found, end), presence);
    }
  }
  return found;
}

function closed(found: ReadonlyMap<string, Presence>): ReadonlyMap<string, Change> {
  return new Map([...found].map(([key, presence]) => [key, changeOf(presence)]));
}

/// Compares the two windows of a view in what it shows, `visible`.
export function compareWindows(dataset: Dataset, view: ComparedWindows, visible: Visibility): Comparison {
  const evidences: Evidences = {
    now: survivingEvidence(dataset, { ...view, compare: null }),
    before: survivingEvidence(dataset, { ...view, window: view.compare, compare: null }),
  };
  const edges = presenceOfEdges(dataset, visible, evidences);
  const ties = new TieTable();
  for (const [key, presence] of edges) {
    const edge = dataset.edges.get(key);
    if (!edge || edge.attributes.kind === 'role') continue;
    const tie = ties.of(edge.source, edge.target);
    merge(tie, presence);
    tie.edges.set(key, presence);
  }
  for (const event of dataset.claims.ofEvent.keys()) {
    if (visible.nodes.has(event)) addEventTies(dataset, event, edges, ties);
  }
  return { edges: closed(edges), actors: closed(presenceOfActors(dataset, edges)), ties: ties.list(), evidences };
}
