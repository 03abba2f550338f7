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

/// A candidate with the usual values for what is not given. All are written out, since the machine is quick with objects
/// of one shape only.
export function candidate(given: Required & Partial<Candidate>): Candidate {
  return {
    kind: given.kind,
    form: given.form ?? 'name',
    span: given.span,
    from: given.from,
    to: given.to,
    weight: given.weight,
    rule: given.rule,
    offices: given.offices ?? [],
    state: given.state ?? null,
    sector: given.sector ?? null,
    known: given.known ?? null,
    listed: given.listed ?? false,
    metonymy: given.metonymy ?? false,
    partOf: given.partOf ?? null,
  };
}

/// A candidate with other offices.
export function withOffices(found: Candidate, offices: readonly OfficeCandidate[]): Candidate {
  return candidate({ ...found, offices });
}
