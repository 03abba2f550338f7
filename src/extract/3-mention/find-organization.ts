/// Organizations wherever their grammar or the lexicon shows them. The one rule kept here: every token is
/// tried, and selection keeps the heaviest.

import type { Candidate } from './candidate.ts';
import { organizationCandidate } from './make-candidate.ts';
import type { OrganizationMatch } from './organization-growth.ts';
import { parseOrganization } from './parse-organization.ts';
import type { SentenceView } from './sentence-view.ts';

/// `رئيس مجلس الوزراء`: the field that completes a title is part of the office.
function isFieldOfTitle(view: SentenceView, at: number, match: OrganizationMatch): boolean {
  if (match.shape !== 'known' || !view.match(view.lexicon.titles, at - 1)) return false;
  return view.matchFree(view.lexicon.portfolios, at)?.to === match.to;
}

export function findOrganizations(view: SentenceView): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < view.length; at += 1) {
    const match = parseOrganization(view, at);
    if (match && !isFieldOfTitle(view, at, match)) found.push(organizationCandidate(view, match));
  }
  return found;
}
