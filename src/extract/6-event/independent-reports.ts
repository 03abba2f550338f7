/// How many independent reports an event has. The one rule kept here: copies of one text, articles of one
/// outlet and articles that name one agency as their source count once.

import { nameKey } from '../../arabic/name-key.ts';
import { clean } from '../5-entity/document-view.ts';
import { UnionFind } from '../5-entity/union-find.ts';
import type { ResolvedClaim } from './event.ts';
import { isNearCopy } from './near-copy.ts';
import type { Wordings } from './wording.ts';

/// What counting needs to know of sources.
export interface Sources {
  /// Keys of the news media that a mention of a document refers to; none when it is no medium.
  readonly media: (document: number, mention: number) => readonly string[];
  /// The key of the medium of this name, or null.
  readonly named: (name: string) => string | null;
}

interface Report {
  readonly sources: ReadonlySet<string>;
  readonly copies: readonly (readonly number[])[];
}

function outletOf(claim: ResolvedClaim, sources: Sources): string[] {
  const { text, outlet } = claim.extraction.document;
  if (!outlet) return [];
  const name = nameKey(clean(text.slice(outlet.start, outlet.end)));
  return [sources.named(name) ?? `outlet ${name}`];
}

function reportOf(claims: readonly ResolvedClaim[], sources: Sources, wordings: Wordings): Report {
  const agencies = claims.flatMap(({ claim, document }) =>
    claim.attribution.flatMap(({ mention }) => (mention === null ? [] : sources.media(document, mention))),
  );
  const outlets = claims.slice(0, 1).flatMap((claim) => outletOf(claim, sources));
  const sentences = claims.flatMap(({ claim, extraction }) => extraction.sentences[claim.sentence] ?? []);
  return {
    sources: new Set([...agencies, ...outlets]),
    copies: sentences.map((sentence) => wordings.of(sentence).runs),
  };
}

function dependent(a: Report, b: Report): boolean {
  if ([...a.sources].some((source) => b.sources.has(source))) return true;
  return a.copies.some((left) => b.copies.some((right) => isNearCopy(left, right)));
}

/// The number of groups of reports that do not depend on each other. `byDocument` holds each document's claims.
export function countIndependent(
  byDocument: readonly (readonly ResolvedClaim[])[],
  sources: Sources,
  wordings: Wordings,
): number {
  if (byDocument.length < 2) return byDocument.length;
  const reports = byDocument.map((claims) => reportOf(claims, sources, wordings));
  const sets = new UnionFind(reports.length);
  for (const [left, a] of reports.entries()) {
    for (let right = left + 1; right < reports.length; right += 1) {
      const b = reports[right];
      if (b && sets.find(left) !== sets.find(right) && dependent(a, b)) sets.union(left, right);
    }
  }
  return sets.groups().length;
}
