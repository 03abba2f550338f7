/// Claims: what one sentence of one article says happened. The one rule kept here: a claim is not an
/// event; who says it and whether it is denied or planned travels with it and is never lost.

import type { Dated } from './date.ts';
import type { EventKind, Factuality, Role } from './ontology.ts';
import type { Span } from './span.ts';

export interface ClaimArgument {
  readonly role: Role;
  /// The words that fill the role; for a subject hidden in its verb, the verb.
  readonly span: Span;
  /// Index into the document's mentions: the one meant, after in-document coreference.
  readonly mention: number;
}

/// Who the article says it has the claim from, outermost source first.
export interface ClaimAttribution {
  /// Index into the document's mentions, or null where the source is described, not named.
  readonly mention: number | null;
  /// The words that name or describe the source.
  readonly span: Span;
  /// The words that attribute: `بحسب`, `قال`.
  readonly cue: Span;
}

export interface Claim {
  readonly kind: EventKind;
  readonly subtype: string | null;
  /// Index into `Segmented.sentences`.
  readonly sentence: number;
  readonly trigger: Span;
  readonly arguments: readonly ClaimArgument[];
  /// Index into the document's dates, or null.
  readonly date: number | null;
  readonly factuality: Factuality;
  readonly attribution: readonly ClaimAttribution[];
  /// Between 0 and 1.
  readonly confidence: number;
  /// Index of an earlier claim of the document that this one mentions again ("the visit", "the meeting"), or null.
  readonly refersTo: number | null;
  /// Index of the claim of the document at whose time it took place, as words of its sentence say ("during the
  /// visit", "where he met"), or null; only for a claim without a date of its own.
  readonly sameTime: number | null;
  /// The rule that found it.
  readonly rule: string;
  /// What decided that it is one: `rules`, or `weights` that were learned.
  readonly extractor: string;
}

/// What the per-document part hands to the corpus part.
export interface Claimed extends Dated {
  readonly claims: readonly Claim[];
}
