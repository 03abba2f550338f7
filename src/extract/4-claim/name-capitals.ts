/// Capitals that act: `أنقرة تدعم`. The one rule kept here: such a name is the place it is and stands for the state
/// it governs, so it is a mention of both; the claim has the one that stands for the state.

import type { Claim } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import type { Role } from '../../model/ontology.ts';

/// The mentions that some claim has in a role that only somebody can fill.
export function actingMentions(claims: readonly Claim[]): ReadonlySet<number> {
  const acting = claims.flatMap((claim) => claim.arguments.filter(({ role }) => !isWhere(claim, role)));
  return new Set(acting.map((argument) => argument.mention));
}

/// `قصفت طائرات العاصمة`: what is struck is the town itself.
function isWhere({ kind }: Claim, role: Role): boolean {
  return role === 'place' || role === 'topic' || (kind === 'military_action' && role === 'target');
}

/// The mentions, those of acting capitals once more as places, at the end so that no index moves.
export function nameCapitals(mentions: readonly Mention[], claims: readonly Claim[]): readonly Mention[] {
  const acting = actingMentions(claims);
  const capitals = mentions.filter((mention, index) => mention.metonymy && acting.has(index));
  return [...mentions, ...capitals.map((capital) => ({ ...capital, metonymy: false }))];
}
