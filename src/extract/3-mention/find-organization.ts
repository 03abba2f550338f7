/// Organizations wherever their grammar or the lexicon shows them. The one rule kept here: every token is
/// tried, and selection keeps the heaviest.

import { foldForLookup } from '../../arabic/normalize.ts';
import { bitsOf } from '../../lexicon/word-tables.ts';
import type { Candidate } from './candidate.ts';
import { organizationCandidate } from './make-candidate.ts';
import { parseOrganization } from './parse-organization.ts';
import type { SentenceView } from './sentence-view.ts';

const CABINET = ['مجلس', 'الوزراء'].map(foldForLookup);

/// Whether the cabinet is named at token `at`.
export function isCabinet(view: SentenceView, at: number): boolean {
  return CABINET.every((word, index) => view.key(at + index) === word);
}

/// `رئيس مجلس الوزراء`: the field that completes a title is part of the office.
function isFieldOfTitle(view: SentenceView, at: number): boolean {
  return isCabinet(view, at) && view.match(view.lexicon.titles, at - 1) !== null;
}

export function findOrganizations(view: SentenceView): Candidate[] {
  const found: Candidate[] = [];
  const bodies = bitsOf(view.lexicon.organizations, view.lexicon.organizationHeads);
  for (let at = 0; at < view.length; at += 1) {
    if (!view.mayOpenSome(bodies, at)) continue;
    const match = parseOrganization(view, at);
    if (match && !isFieldOfTitle(view, at)) found.push(organizationCandidate(view, match));
  }
  return found;
}
