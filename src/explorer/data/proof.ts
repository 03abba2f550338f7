/// What proves that two nodes are linked in one way. The one rule kept here: only evidence that counts is counted, and
/// a sentence that names both comes before one that names either.

import type { ClaimEvidence, GraphEdge } from '../../model/graph.ts';
import type { Dataset } from './dataset.ts';
import type { Surviving } from './surviving.ts';
import { type Testimony, testimoniesOfEdge, testimonyOfClaim } from './testimony.ts';

/// One way in which two nodes are linked: by an event both are part of, or by what joins them directly.
export interface Way {
  /// The event between the two, or null where an edge joins them.
  readonly event: string | null;
  /// The edges of the one and of the other at the event; else the edge itself and nothing.
  readonly near: readonly GraphEdge[];
  readonly far: readonly GraphEdge[];
}

/// How sure a sentence is of a tie that no claim with a confidence of its own stands behind.
const TIE_CONFIDENCE = 0.8;
/// What a claim is worth that does not say it happened.
const UNASSERTED = 0.5;

/// The rows of the claims behind edges that count, each once.
function rowsOf({ claims }: Dataset, { rows }: Surviving, edges: readonly GraphEdge[]): ReadonlySet<number> {
  const behind = edges.flatMap((edge) => claims.ofEdge.get(edge.key) ?? []);
  return new Set(behind.filter((row) => rows[row] === 1));
}

/// The claims that count: of both first, then of either.
function claimsOf(dataset: Dataset, surviving: Surviving, { near, far }: Way): readonly ClaimEvidence[] {
  const [one, other] = [rowsOf(dataset, surviving, near), rowsOf(dataset, surviving, far)];
  const both = [...one].filter((row) => other.has(row));
  const ordered = new Set([...both, ...one, ...other]);
  return [...ordered].flatMap((row) => dataset.claims.rows[row]?.claim ?? []);
}

function chanceOf({ confidence, factuality }: ClaimEvidence): number {
  return confidence * (factuality === 'asserted' ? 1 : UNASSERTED);
}

/// Between 0 and 1: how likely a way is to hold if each sentence were right or wrong by itself. It grows with the
/// number of sentences and with their confidence.
export function surenessOf(dataset: Dataset, surviving: Surviving, way: Way): number {
  const claims = claimsOf(dataset, surviving, way);
  if (claims.length > 0) return 1 - claims.reduce((doubt, claim) => doubt * (1 - chanceOf(claim)), 1);
  const ties = way.near.reduce((sum, edge) => sum + surviving.weightOf(edge), 0);
  return 1 - (1 - TIE_CONFIDENCE) ** ties;
}

/// The sentences of a way, with what is marked in them.
export function testimoniesOfWay(dataset: Dataset, surviving: Surviving, way: Way): readonly Testimony[] {
  const claims = claimsOf(dataset, surviving, way);
  if (claims.length > 0) return claims.map(testimonyOfClaim);
  return way.near.flatMap((edge) => testimoniesOfEdge(dataset, edge, surviving.evidenceOf(edge)));
}

/// How many sentences there are among testimonies; one that two claims stand in counts once.
export function countSentences(testimonies: readonly Testimony[]): number {
  return new Set(testimonies.map(({ evidence }) => `${evidence.document}:${evidence.start}`)).size;
}
