/// Claims made ready to be compared with those of their document. The one rule kept here: an item is one claim, and knows its index among
/// all claims of the collection.

import type { OpenClaim } from './event.ts';
import type { EventProfile } from './event-profile.ts';
import type { Wordings } from './wording.ts';

/// A claim with what comparing it needs.
export interface ComparedClaim {
  /// Its index among all claims of the collection.
  readonly at: number;
  readonly resolved: OpenClaim;
  readonly profile: EventProfile;
  readonly segment: number;
  readonly headline: boolean;
  /// Content words of its sentence.
  readonly words: ReadonlySet<number>;
}

export function comparedClaim(
  resolved: OpenClaim,
  at: number,
  profile: EventProfile,
  wordings: Wordings,
): ComparedClaim {
  const sentence = resolved.extraction.sentences[resolved.claim.sentence];
  return {
    at,
    resolved,
    profile,
    segment: sentence?.segment ?? 0,
    headline: sentence?.role === 'headline',
    words: sentence ? wordings.contentOf(sentence) : new Set(),
  };
}
