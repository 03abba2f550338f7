/// Organizations wherever their grammar or the lexicon shows them. The one rule kept here: every token is
/// tried, and selection keeps the heaviest.

import type { Candidate } from './candidate.ts';
import { organizationCandidate } from './make-candidate.ts';
import { parseOrganization } from './parse-organization.ts';
import type { SentenceView } from './sentence-view.ts';

export function findOrganizations(view: SentenceView): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < view.length; at += 1) {
    const match = parseOrganization(view, at);
    if (match) found.push(organizationCandidate(view, match, 'organization'));
  }
  return found;
}
