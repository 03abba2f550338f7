/// Choosing among candidates. The one rule kept here: of two names that overlap the heavier stays, and equal
/// spans join what they know; an office without a name may hold other mentions inside it.

import { overlaps } from '../../model/span.ts';
import { type Candidate, withOffices } from './candidate.ts';

function byWeight(a: Candidate, b: Candidate): number {
  return b.weight - a.weight || a.from - b.from || b.to - a.to || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

function collides(a: Candidate, b: Candidate): boolean {
  if (a.form === 'role' && b.form === 'role') return overlaps(a.span, b.span);
  return a.form !== 'role' && b.form !== 'role' && overlaps(a.span, b.span);
}

function joined(kept: Candidate, other: Candidate): Candidate {
  const same = kept.kind === other.kind && kept.span.start === other.span.start && kept.span.end === other.span.end;
  if (!same || other.offices.length === 0) return kept;
  const known = new Set(kept.offices.map((office) => office.span.start));
  return withOffices(kept, [...kept.offices, ...other.offices.filter((office) => !known.has(office.span.start))]);
}

/// The best set of candidates of one sentence, in reading order.
export function selectCandidates(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const chosen: Candidate[] = [];
  for (const next of [...candidates].sort(byWeight)) {
    const rival = chosen.findIndex((kept) => collides(kept, next));
    const kept = chosen[rival];
    if (kept) chosen[rival] = joined(kept, next);
    else chosen.push(next);
  }
  return chosen.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
