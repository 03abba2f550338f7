/// Testimonies: a sentence with what is marked in it and who says it. The one rule kept here: however one came to
/// a sentence, by a node or an edge, it is shown with everything that is known of it.

import type {
  ClaimEvidence,
  DocumentRecord,
  EventAttribution,
  Evidence,
  GraphEdge,
  GraphNode,
  MarkedEvidence,
} from '../../model/graph.ts';
import { isEvent } from '../../model/graph.ts';
import { contains } from '../../model/span.ts';
import type { Mark } from '../text/marked.ts';
import type { Dataset } from './dataset.ts';
import type { Surviving } from './surviving.ts';

export interface Testimony {
  readonly evidence: Evidence;
  readonly marks: readonly Mark[];
  /// The claim, where the sentence tells of an event.
  readonly claim?: ClaimEvidence;
}

function marksOfClaim(claim: ClaimEvidence): Mark[] {
  const marks: Mark[] = claim.arguments.map(({ start, end, role, entity }) => ({
    kind: 'argument',
    start,
    end,
    role,
    entity,
  }));
  // A date taken over from another sentence has no words in this one.
  if (claim.date && contains(claim, claim.date.span)) marks.push({ kind: 'date', ...claim.date.span });
  for (const { start, end } of claim.attribution) marks.push({ kind: 'source', start, end });
  return [...marks, { kind: 'trigger', ...claim.trigger }];
}

/// The text a sentence stands in; where its article is not at hand, blanks up to it, so that every span still holds.
export function textAround(document: DocumentRecord | undefined, { start, quote }: Evidence): string {
  return document?.text ?? ' '.repeat(start) + quote;
}

export function testimonyOfClaim(claim: ClaimEvidence): Testimony {
  return { evidence: claim, marks: marksOfClaim(claim), claim };
}

/// All evidence, whatever filters say.
const ALL: Pick<Surviving, 'claimsOf' | 'sentencesOf'> = {
  claimsOf: (_, { evidence }) => evidence,
  sentencesOf: ({ evidence }) => evidence,
};

/// What the sentences at a node say, in the file's order.
export function testimoniesOfNode(node: GraphNode, counting = ALL): readonly Testimony[] {
  const { attributes, key } = node;
  if (isEvent(attributes)) return counting.claimsOf(key, attributes).map(testimonyOfClaim);
  return counting.sentencesOf(attributes).map((evidence) => ({
    evidence,
    marks: evidence.marks.map((mark) => ({ kind: 'mention' as const, ...mark, entity: key })),
  }));
}

/// The names of an edge's two ends in its sentence.
function endsIn(dataset: Dataset, edge: GraphEdge, evidence: Evidence): Mark[] {
  const document = dataset.documents.get(evidence.document);
  const named = [...(document?.mentions ?? []), ...(document?.references ?? [])];
  return named
    .filter(
      (mention) => contains(evidence, mention) && (mention.entity === edge.source || mention.entity === edge.target),
    )
    .map(({ start, end, entity }) => ({ kind: 'argument', start, end, entity }));
}

/// What the sentences behind an edge say; all of them, or those of its evidence that count.
export function testimoniesOfEdge(
  dataset: Dataset,
  edge: GraphEdge,
  counting: readonly MarkedEvidence[] = edge.attributes.evidence,
): readonly Testimony[] {
  const wanted = new Set(counting);
  const rows = dataset.claims.ofEdge.get(edge.key) ?? [];
  return edge.attributes.evidence.flatMap((evidence, index) => {
    if (!wanted.has(evidence)) return [];
    const row = dataset.claims.rows[rows[index] ?? -1];
    if (row) return testimonyOfClaim(row.claim);
    const stated: Mark[] = evidence.marks.map((mark) => ({ kind: 'trigger', ...mark }));
    return { evidence, marks: [...stated, ...endsIn(dataset, edge, evidence)] };
  });
}

/// Who a claim is said by, outermost first: an entity's key where the source is one, else the words.
export function sourcesOf(
  dataset: Dataset,
  { attribution }: ClaimEvidence,
): readonly (EventAttribution & { known: boolean })[] {
  return attribution.map((source) => ({ ...source, known: dataset.nodes.has(source.source) }));
}

/// Claims by document, the documents by date of publication and then by name.
export function byReport(
  dataset: Dataset,
  claims: readonly ClaimEvidence[],
): ReadonlyMap<string, readonly ClaimEvidence[]> {
  const reports = new Map<string, ClaimEvidence[]>();
  for (const claim of claims) reports.set(claim.document, [...(reports.get(claim.document) ?? []), claim]);
  const when = (id: string): string => `${dataset.documents.get(id)?.published ?? '9999'} ${id}`;
  return new Map([...reports].sort(([a], [b]) => (when(a) < when(b) ? -1 : 1)));
}

/// How many outlets some documents come from; those whose outlet is not stated count one each.
export function countOutlets(dataset: Dataset, documents: Iterable<string>): number {
  return new Set([...documents].map((id) => dataset.documents.get(id)?.outlet ?? id)).size;
}
