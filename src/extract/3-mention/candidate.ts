/// Candidates: readings of a stretch of a sentence as a mention, before the best of them are chosen. The one
/// rule kept here: a rule only proposes, with a weight; `selectCandidates` decides.

import type { MentionForm } from '../../model/mention.ts';
import type { EntityKind, Sector } from '../../model/ontology.ts';
import type { MentionRule } from '../../model/rule.ts';
import type { Span } from '../../model/span.ts';

export interface OfficeCandidate {
  readonly span: Span;
  readonly title: string;
  readonly state: string | null;
  readonly organization: Candidate | null;
}

export interface Candidate {
  readonly kind: EntityKind;
  readonly form: MentionForm;
  readonly span: Span;
  /// Tokens `from` up to, not including, `to`.
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly rule: MentionRule;
  readonly offices: readonly OfficeCandidate[];
  readonly state: string | null;
  readonly sector: Sector | null;
  readonly known: string | null;
  /// Whether all of it is a name of the lexicon that means nothing else.
  readonly listed: boolean;
  readonly metonymy: boolean;
  readonly partOf: Candidate | null;
}

type Required = Pick<Candidate, 'kind' | 'span' | 'from' | 'to' | 'weight' | 'rule'>;

/// A candidate with the usual values for what is not given.
export function candidate(given: Required & Partial<Candidate>): Candidate {
  return {
    form: 'name',
    offices: [],
    state: null,
    sector: null,
    known: null,
    listed: false,
    metonymy: false,
    partOf: null,
    ...given,
  };
}
