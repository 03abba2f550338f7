/// The claims of a dataset in columns, so that all of them are filtered at once. The one rule kept here: a claim has
/// one row, and what rests on it (its event, the edges of its arguments) points at that row.

import type {
  ClaimEvidence,
  DocumentRecord,
  EventAttributes,
  GraphBundle,
  GraphEdge,
  GraphNode,
  MarkedEvidence,
} from '../../model/graph.ts';
import { isEvent } from '../../model/graph.ts';
import type { Clock, SpeakerKind } from '../state/view.ts';
import { type DayRange, daysOf, daysOfDate } from './day.ts';

/// One claim with what filters ask of it.
export interface ClaimRow {
  readonly claim: ClaimEvidence;
  /// The key of its event.
  readonly event: string;
  /// The name of the outlet that printed it, empty where it is not known.
  readonly outlet: string;
  readonly speaker: SpeakerKind;
  /// The entities whose words it tells: its sources, outermost first, then who speaks in what it tells of.
  readonly speakers: readonly string[];
  /// When it is placed in time by each clock; undefined where the articles do not settle it.
  readonly days: Readonly<Record<Clock, DayRange | undefined>>;
}

export interface ClaimTable {
  readonly rows: readonly ClaimRow[];
  /// The row of each claim.
  readonly ofClaim: ReadonlyMap<ClaimEvidence, number>;
  /// The rows of each sentence, by `sentenceId`.
  readonly ofSentence: ReadonlyMap<string, readonly number[]>;
  /// The rows of what each entity says.
  readonly ofSpeaker: ReadonlyMap<string, readonly number[]>;
  /// The rows of each event, in the order of its evidence.
  readonly ofEvent: ReadonlyMap<string, readonly number[]>;
  /// For each role edge the row behind each piece of its evidence, in its order; -1 where no claim has it.
  readonly ofEdge: ReadonlyMap<string, readonly number[]>;
}

function speakerOf(known: readonly string[], { attribution }: ClaimEvidence): SpeakerKind {
  if (attribution.length === 0) return 'article';
  return known.length > 0 ? 'named' : 'unnamed';
}

/// What claims are looked up in.
interface Known {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly documents: ReadonlyMap<string, DocumentRecord>;
}

function rowOf(known: Known, event: string, attributes: EventAttributes, claim: ClaimEvidence): ClaimRow {
  const document = known.documents.get(claim.document);
  const sources = claim.attribution.map(({ source }) => source).filter((source) => known.nodes.has(source));
  const speaking = claim.arguments.filter(({ role }) => role === 'speaker').map(({ entity }) => entity);
  const date = claim.date?.value ?? attributes.date;
  return {
    claim,
    event,
    outlet: document?.outlet ?? '',
    speaker: speakerOf(sources, claim),
    speakers: [...new Set([...sources, ...speaking])],
    days: {
      event: date ? daysOfDate(date) : undefined,
      published: document?.published ? daysOf(document.published) : undefined,
    },
  };
}

/// The event a role edge belongs to.
function eventEnd({ source, target, attributes }: GraphEdge): string {
  return attributes.kind === 'role' && attributes.role === 'place' ? source : target;
}

/// The row of the claim whose argument the edge's sentence marks, else the first of that sentence.
function rowBehind(rows: readonly ClaimRow[], candidates: readonly number[], evidence: MarkedEvidence): number {
  const same = candidates.filter((row) => {
    const claim = rows[row]?.claim;
    return claim?.document === evidence.document && claim.start === evidence.start;
  });
  const exact = same.find((row) =>
    rows[row]?.claim.arguments.some(({ start }) => evidence.marks.some((mark) => mark.start === start)),
  );
  return exact ?? same[0] ?? -1;
}

/// Nodes or edges between two pauses.
const PAUSE = 50;

function* rowsOfEdges(
  bundle: GraphBundle,
  rows: readonly ClaimRow[],
  ofEvent: ReadonlyMap<string, readonly number[]>,
): Generator<undefined, ReadonlyMap<string, readonly number[]>> {
  const ofEdge = new Map<string, readonly number[]>();
  for (const [at, edge] of bundle.graph.edges.entries()) {
    if (at % PAUSE === 0) yield;
    if (edge.attributes.kind !== 'role') continue;
    const candidates = ofEvent.get(eventEnd(edge)) ?? [];
    ofEdge.set(
      edge.key,
      edge.attributes.evidence.map((evidence) => rowBehind(rows, candidates, evidence)),
    );
  }
  return ofEdge;
}

/// The sentence a piece of evidence stands in, among all sentences.
export function sentenceId({ document, start }: Pick<ClaimEvidence, 'document' | 'start'>): string {
  return `${start}:${document}`;
}

/// Rows by keys that each of them has some of.
function rowsBy(rows: readonly ClaimRow[], keysOf: (row: ClaimRow) => readonly string[]) {
  const grouped = new Map<string, number[]>();
  for (const [index, row] of rows.entries()) {
    for (const key of keysOf(row)) {
      const group = grouped.get(key);
      if (group) group.push(index);
      else grouped.set(key, [index]);
    }
  }
  return grouped;
}

/// Makes the table, in steps between which the page may do other things.
export function* tabulateClaims(bundle: GraphBundle, known: Known): Generator<undefined, ClaimTable> {
  const rows: ClaimRow[] = [];
  const ofEvent = new Map<string, readonly number[]>();
  for (const [at, { key, attributes }] of bundle.graph.nodes.entries()) {
    if (at % PAUSE === 0) yield;
    if (!isEvent(attributes)) continue;
    ofEvent.set(
      key,
      attributes.evidence.map((claim) => rows.push(rowOf(known, key, attributes, claim)) - 1),
    );
  }
  const ofClaim = new Map(rows.map(({ claim }, row) => [claim, row]));
  yield;
  const ofSentence = rowsBy(rows, ({ claim }) => [sentenceId(claim)]);
  yield;
  const ofSpeaker = rowsBy(rows, ({ speakers }) => speakers);
  return { rows, ofClaim, ofSentence, ofSpeaker, ofEvent, ofEdge: yield* rowsOfEdges(bundle, rows, ofEvent) };
}
