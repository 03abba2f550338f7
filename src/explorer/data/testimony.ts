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

/// What the sentences at a node say, in the file's order.
export function testimoniesOfNode(node: GraphNode): readonly Testimony[] {
  const { attributes, key } = node;
  if (isEvent(attributes)) return attributes.evidence.map(testimonyOfClaim);
  return attributes.evidence.map((evidence) => ({
    evidence,
    marks: evidence.marks.map((mark) => ({ kind: 'mention' as const, ...mark, entity: key })),
  }));
}

/// The event a role edge belongs to, or undefined for a tie between entities.
export function eventOf(dataset: Dataset, edge: GraphEdge): GraphNode | undefined {
  if (edge.attributes.kind !== 'role') return undefined;
  return dataset.nodes.get(edge.attributes.role === 'place' ? edge.source : edge.target);
}

/// The claim that an edge's sentence makes: of the same event, in the same sentence, with the argument that is marked.
function claimOf(event: GraphNode | undefined, evidence: MarkedEvidence): ClaimEvidence | undefined {
  if (!event || !isEvent(event.attributes)) return undefined;
  const same = event.attributes.evidence.filter(
    (claim) => claim.document === evidence.document && claim.start === evidence.start,
  );
  const exact = same.find((claim) =>
    claim.arguments.some((one) => evidence.marks.some((mark) => mark.start === one.start)),
  );
  return exact ?? same[0];
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

/// What the sentences behind an edge say.
export function testimoniesOfEdge(dataset: Dataset, edge: GraphEdge): readonly Testimony[] {
  const event = eventOf(dataset, edge);
  return edge.attributes.evidence.map((evidence) => {
    const claim = claimOf(event, evidence);
    if (claim) return testimonyOfClaim(claim);
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
