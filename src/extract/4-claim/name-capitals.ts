/// Capitals that act: `أنقرة تدعم`. The one rule kept here: such a name is the place it is and stands for the state
/// it governs, so it is a mention of both; the claim has the one that stands for the state.

import type { Claim } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';

/// The mentions, those of acting capitals once more as places, at the end so that no index moves.
export function nameCapitals(mentions: readonly Mention[], claims: readonly Claim[]): readonly Mention[] {
  const acting = new Set(
    claims.flatMap((claim) =>
      claim.arguments.flatMap(({ role, mention }) => (role === 'place' || role === 'topic' ? [] : [mention])),
    ),
  );
  const capitals = mentions.filter((mention, index) => mention.metonymy && acting.has(index));
  return [...mentions, ...capitals.map((capital) => ({ ...capital, metonymy: false }))];
}
