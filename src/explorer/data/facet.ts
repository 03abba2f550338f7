/// Facets: how much there is behind each entry of a filter. The one rule kept here: what is counted is what survives
/// all other filters, so that the number beside an entry is what choosing it would show. A neighbourhood is a place
/// to look from and no filter: it changes no count.

import { isEvent } from '../../model/graph.ts';
import type { Factuality } from '../../model/ontology.ts';
import type { NodeKind, Relation, SpeakerKind } from '../state/view.ts';
import type { ClaimRow } from './claim-table.ts';
import { countKinds, type Dataset, relationOf } from './dataset.ts';
import { FAILS } from './failure.ts';
import { type Part, passingPicture } from './picture.ts';
import type { Visibility, VisibilityFilter } from './visibility.ts';

/// How many percent of confidence a bar of the histogram stands for.
export const BAR = 5;

export interface ClaimFacets {
  readonly factualities: ReadonlyMap<Factuality, number>;
  readonly outlets: ReadonlyMap<string, number>;
  readonly voices: ReadonlyMap<SpeakerKind, number>;
  /// By the key of who says it.
  readonly speakers: ReadonlyMap<string, number>;
  /// How many claims are of each confidence: of 0 to 4 %, of 5 to 9 %, and so on; the last bar holds 100 % too.
  readonly confidences: readonly number[];
  /// How many claims are left, and how many there are.
  readonly left: number;
  readonly total: number;
}

export interface Facets extends ClaimFacets {
  readonly kinds: ReadonlyMap<NodeKind, number>;
  readonly relations: ReadonlyMap<Relation, number>;
}

/// Whether a claim fails no filter but, it may be, the one that is counted for.
function passes(failed: number, facet: number): boolean {
  return (failed & ~facet) === 0;
}

function add<T>(counts: Map<T, number>, key: T): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function barOf({ claim }: ClaimRow): number {
  return Math.min(100 / BAR - 1, Math.floor(Math.round(claim.confidence * 100) / BAR));
}

/// Counts all claims in one pass. `failures` are those of each row; `leaves` says whether the kind of its event is
/// shown.
export function countClaims(
  rows: readonly ClaimRow[],
  failures: Uint8Array,
  leaves: (event: string) => boolean,
): ClaimFacets {
  const factualities = new Map<Factuality, number>();
  const outlets = new Map<string, number>();
  const voices = new Map<SpeakerKind, number>();
  const speakers = new Map<string, number>();
  const confidences = Array.from({ length: 100 / BAR }, () => 0);
  let left = 0;
  for (const [index, row] of rows.entries()) {
    const failed = failures[index] ?? 0;
    if (!leaves(row.event)) continue;
    if (failed === 0) left += 1;
    if (passes(failed, FAILS.factuality)) add(factualities, row.claim.factuality);
    if (passes(failed, FAILS.outlet)) add(outlets, row.outlet);
    if (passes(failed, FAILS.voice)) add(voices, row.speaker);
    if (passes(failed, FAILS.speaker)) for (const speaker of row.speakers) add(speakers, speaker);
    if (passes(failed, FAILS.confidence)) confidences[barOf(row)] = (confidences[barOf(row)] ?? 0) + 1;
  }
  return { factualities, outlets, voices, speakers, confidences, left, total: rows.length };
}

function countRelations(dataset: Dataset, { edges }: Part): ReadonlyMap<Relation, number> {
  const counts = new Map<Relation, number>();
  for (const key of edges) {
    const edge = dataset.edges.get(key);
    if (edge) add(counts, relationOf(edge.attributes));
  }
  return counts;
}

export function countFacets(
  dataset: Dataset,
  { hidden, speaker }: Pick<VisibilityFilter, 'hidden' | 'speaker'>,
  { surviving, passing }: Visibility,
): Facets {
  const without = (part: 'kinds' | 'relations'): Part =>
    hidden[part].length === 0
      ? passing
      : passingPicture(dataset, { hidden: { ...hidden, [part]: [] }, speaker }, surviving);
  const kinds = new Set(hidden.kinds);
  const leaves = (event: string): boolean => {
    const attributes = dataset.nodes.get(event)?.attributes;
    return attributes !== undefined && isEvent(attributes) && !kinds.has(attributes.kind);
  };
  return {
    ...countClaims(dataset.claims.rows, surviving.failures, leaves),
    kinds: countKinds(dataset, without('kinds').nodes),
    relations: countRelations(dataset, without('relations')),
  };
}
