/// Disputes: what some affirm and others deny. The one rule kept here: only evidence that counts makes a dispute, so
/// that whoever filters the denials away sees none.

import type { ClaimEvidence } from '../../model/graph.ts';

export interface Sides {
  readonly affirmed: readonly ClaimEvidence[];
  readonly denied: readonly ClaimEvidence[];
  /// Claims that do neither: they plan, demand or think it possible.
  readonly neither: readonly ClaimEvidence[];
}

export function sidesOf(claims: readonly ClaimEvidence[]): Sides {
  return {
    affirmed: claims.filter(({ factuality }) => factuality === 'asserted'),
    denied: claims.filter(({ factuality }) => factuality === 'denied'),
    neither: claims.filter(({ factuality }) => factuality !== 'asserted' && factuality !== 'denied'),
  };
}

export function isDisputed(claims: readonly ClaimEvidence[]): boolean {
  return (
    claims.some(({ factuality }) => factuality === 'asserted') &&
    claims.some(({ factuality }) => factuality === 'denied')
  );
}
