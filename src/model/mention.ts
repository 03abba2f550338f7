/// Mentions: stretches of one text that refer to something. The one rule kept here: a mention is not an
/// entity; it says what was read and leaves identity to resolution.

import type { EntityKind, Sector } from './ontology.ts';
import type { Span } from './span.ts';

/// How the text refers: by a name; by an office without a name ("the German foreign minister"); by an
/// adjective of nationality ("the Qatari side"); or by a bare definite noun or pronoun that stands for an earlier mention.
export type MentionForm = 'name' | 'role' | 'adjective' | 'anaphor';

/// An office as the text gives it beside a person.
export interface OfficeMention {
  /// The title's words, from its head to its last modifier.
  readonly span: Span;
  /// The head and what it governs, folded for look-up: `وزير الدفاع`.
  readonly title: string;
  /// ISO 3166-1 alpha-2 code of the state it belongs to, when named.
  readonly state: string | null;
  /// Index of the organization's mention inside the title, when there is one.
  readonly organization: number | null;
}

export interface Mention {
  readonly kind: EntityKind;
  readonly form: MentionForm;
  /// The name without title, rank or attached clitics; for a role the whole title.
  readonly span: Span;
  /// Index into `Segmented.sentences`.
  readonly sentence: number;
  readonly offices: readonly OfficeMention[];
  /// ISO code: the state meant (states, adjectives, capitals) or the one an organization or place belongs to.
  readonly state: string | null;
  readonly sector: Sector | null;
  /// A capital, which stands for its state's government wherever it fills the role of an actor.
  readonly metonymy: boolean;
  /// Index of the mention in the same document that this one refers back to; more than one for "the two sides".
  readonly antecedents: readonly number[];
  /// The organization or state this one is part of, as an index of a mention ("the defence ministry *of the GNA*").
  readonly partOf: number | null;
  /// A stable identifier from the lexicon when the name is a known one (`state:TR`, `organization:un`), else null.
  readonly known: string | null;
  readonly rule: string;
}

/// A document with what its sentences refer to.
export interface Mentioned {
  readonly mentions: readonly Mention[];
}
