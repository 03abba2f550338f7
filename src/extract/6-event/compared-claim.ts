/// Claims made ready to be compared. The one rule kept here: an item is one claim, and knows its index among all claims
/// of the collection.

import type { ResolvedClaim } from './event.ts';
import { type EventProfile, eventProfile } from './event-profile.ts';
import { wordKeys } from './near-copy.ts';

/// A claim with what comparing it needs.
export interface ComparedClaim {
  /// Its index among all claims of the collection.
  readonly at: number;
  readonly resolved: ResolvedClaim;
  readonly profile: EventProfile;
  readonly segment: number;
  readonly headline: boolean;
  /// Content words of its sentence, in look-up form.
  readonly words: ReadonlySet<string>;
}

const SHORTEST_WORD = 4;

export function comparedClaim(resolved: ResolvedClaim, at: number): ComparedClaim {
  const sentence = resolved.extraction.sentences[resolved.claim.sentence];
  const words = sentence ? wordKeys(sentence).filter((word) => word.length >= SHORTEST_WORD) : [];
  return {
    at,
    resolved,
    profile: eventProfile(resolved),
    segment: sentence?.segment ?? 0,
    headline: sentence?.role === 'headline',
    words: new Set(words),
  };
}
