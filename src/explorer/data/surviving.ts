/// The evidence that filters leave. The one rule kept here: a claim counts or it does not, for its event and for every
/// edge that rests on it alike; what is left of a thing is what counts of its evidence, in the file's order.

import type {
  ClaimEvidence,
  EntityAttributes,
  EventAttributes,
  Evidence,
  GraphEdge,
  MarkedEvidence,
  RelationEdgeAttributes,
} from '../../model/graph.ts';
import type { Dataset } from './dataset.ts';
import { type DayRange, daysOf } from './day.ts';
import { type EvidenceFilter, failureTest, isWithin, windowsOf } from './failure.ts';

export interface Surviving {
  /// Whether any evidence is left out at all.
  readonly partial: boolean;
  /// For each row of the table the filters it fails, as bits of `FAILS`.
  readonly failures: Uint8Array;
  /// 1 for each row of the table that counts.
  readonly rows: Uint8Array;
  /// The claims of an event that count.
  claimsOf(event: string, attributes: EventAttributes): readonly ClaimEvidence[];
  /// The sentences that name an entity and count.
  sentencesOf(attributes: EntityAttributes): readonly MarkedEvidence[];
  /// The evidence of an edge that counts.
  evidenceOf(edge: GraphEdge): readonly MarkedEvidence[];
  /// How many pieces of evidence of an edge count: its weight.
  weightOf(edge: GraphEdge): number;
}

function isPartial({ hidden, confidence, speaker, window }: EvidenceFilter): boolean {
  const lists = [hidden.factualities, hidden.outlets, hidden.speakers];
  return confidence > 0 || speaker !== null || window !== null || lists.some((list) => list.length > 0);
}

/// The days a tie between entities is said to last.
function daysOfTie({ from, to }: RelationEdgeAttributes): DayRange | undefined {
  const [first, last] = [from ? daysOf(from) : undefined, to ? daysOf(to) : undefined];
  if (!first && !last) return undefined;
  return { first: first?.first ?? Number.NEGATIVE_INFINITY, last: last?.last ?? Number.POSITIVE_INFINITY };
}

/// The evidence of ties between entities, which no claim stands behind: its outlet and its days decide. What an office
/// is called is said by nobody in particular, so it does not count where one speaker alone is asked for.
function countsForTie(dataset: Dataset, filter: EvidenceFilter, windows: readonly DayRange[]) {
  return ({ document }: Evidence, tie: RelationEdgeAttributes): boolean => {
    const { outlet, published } = dataset.documents.get(document) ?? {};
    if (filter.speaker !== null || filter.hidden.outlets.includes(outlet ?? '')) return false;
    const days = filter.clock === 'event' ? daysOfTie(tie) : published ? daysOf(published) : undefined;
    return isWithin(days, windows, filter.undated);
  };
}

export function survivingEvidence(dataset: Dataset, filter: EvidenceFilter): Surviving {
  const { claims, documents } = dataset;
  const windows = windowsOf(filter);
  const partial = isPartial(filter);
  const failures = Uint8Array.from(claims.rows, failureTest(filter));
  const rows = failures.map((failed) => (failed === 0 ? 1 : 0));
  const countsAsTie = countsForTie(dataset, filter, windows);
  const isLeft = (row: number | undefined): boolean => row === undefined || row < 0 || rows[row] === 1;
  function keeps({ key, attributes }: GraphEdge, evidence: Evidence, index: number): boolean {
    return attributes.kind === 'role' ? isLeft(claims.ofEdge.get(key)?.[index]) : countsAsTie(evidence, attributes);
  }
  function evidenceOf(edge: GraphEdge): readonly MarkedEvidence[] {
    const { evidence } = edge.attributes;
    return partial ? evidence.filter((entry, index) => keeps(edge, entry, index)) : evidence;
  }
  function weigh({ key, attributes }: GraphEdge): number {
    let weight = 0;
    if (attributes.kind !== 'role') {
      for (const entry of attributes.evidence) if (countsAsTie(entry, attributes)) weight += 1;
      return weight;
    }
    const own = claims.ofEdge.get(key);
    for (let index = 0; index < attributes.evidence.length; index += 1) if (isLeft(own?.[index])) weight += 1;
    return weight;
  }
  // Picture, counts and measures all ask for the same weights.
  const weights = new Map<GraphEdge, number>();
  function weightOf(edge: GraphEdge): number {
    const { evidence } = edge.attributes;
    // What a file of another program joins has no sentence that could be left out.
    if (evidence.length === 0) return 1;
    if (!partial) return evidence.length;
    const weight = weights.get(edge) ?? weigh(edge);
    weights.set(edge, weight);
    return weight;
  }
  return {
    partial,
    failures,
    rows,
    evidenceOf,
    weightOf,
    claimsOf: (event, { evidence }) => evidence.filter((_, index) => isLeft(claims.ofEvent.get(event)?.[index])),
    // Where an entity is named says nothing of who claims what: its outlet alone decides.
    sentencesOf: ({ evidence }) =>
      evidence.filter(({ document }) => !filter.hidden.outlets.includes(documents.get(document)?.outlet ?? '')),
  };
}
