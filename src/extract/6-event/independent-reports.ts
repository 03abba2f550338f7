/// How many independent reports an event has. The one rule kept here: copies of one text, articles of one
/// outlet and articles that name one agency as their source count once.

import { UnionFind } from '../5-entity/union-find.ts';
import type { ResolvedClaim } from './event.ts';
import { isNearCopy } from './near-copy.ts';

/// What counting needs to know of sources.
export interface Sources {
  /// Keys of the news media that a mention of a document refers to; none when it is no medium.
  readonly media: (document: number, mention: number) => readonly string[];
  /// The key of the medium of this name, or null.
  readonly named: (name: string) => string | null;
}

/// A claim with the runs of words of its sentence.
export interface Told {
  readonly resolved: ResolvedClaim;
  readonly runs: readonly number[];
}

interface Report {
  readonly sources: ReadonlySet<string>;
  readonly copies: readonly (readonly number[])[];
}

function outletOf({ outlet }: ResolvedClaim, sources: Sources): string[] {
  return outlet === null ? [] : [sources.named(outlet) ?? `outlet ${outlet}`];
}

function reportOf(told: readonly Told[], sources: Sources): Report {
  const agencies = told.flatMap(({ resolved: { claim, document } }) =>
    claim.attribution.flatMap(({ mention }) => (mention === null ? [] : sources.media(document, mention))),
  );
  const outlets = told.slice(0, 1).flatMap(({ resolved }) => outletOf(resolved, sources));
  return {
    sources: new Set([...agencies, ...outlets]),
    copies: told.map(({ runs }) => runs),
  };
}

function dependent(a: Report, b: Report): boolean {
  if ([...a.sources].some((source) => b.sources.has(source))) return true;
  return a.copies.some((left) => b.copies.some((right) => isNearCopy(left, right)));
}

/// The number of groups of reports that do not depend on each other. `byDocument` holds each document's claims.
export function countIndependent(byDocument: readonly (readonly Told[])[], sources: Sources): number {
  if (byDocument.length < 2) return byDocument.length;
  const reports = byDocument.map((told) => reportOf(told, sources));
  const sets = new UnionFind(reports.length);
  for (const [left, a] of reports.entries()) {
    for (let right = left + 1; right < reports.length; right += 1) {
      const b = reports[right];
      if (b && sets.find(left) !== sets.find(right) && dependent(a, b)) sets.union(left, right);
    }
  }
  return sets.groups().length;
}
