/// Events: clusters of claims. The one rule kept here: an event keeps every claim, those that deny it too.

import type { Claim } from '../../model/claim.ts';
import type { DateValue } from '../../model/date.ts';
import type { Document } from '../../model/document.ts';
import type { EventApartRule, EventMergeRule } from '../../model/event-rule.ts';
import type { Admitted } from '../../model/extraction.ts';
import type { ClaimDate } from '../../model/graph.ts';
import type { EventKind, Factuality, Role } from '../../model/ontology.ts';
import type { Span } from '../../model/span.ts';

/// Who or what fills a role of a claim, after resolution; one for each entity meant.
export interface ResolvedArgument {
  readonly role: Role;
  /// Key of an entity.
  readonly entity: string;
  readonly span: Span;
}

/// What a claim says itself, as far as its event shows it.
export type ShownClaim = Pick<
  Claim,
  'kind' | 'subtype' | 'trigger' | 'factuality' | 'attribution' | 'confidence' | 'rule' | 'extractor'
>;

/// A claim with its article and the entities that it is about: what is known of it when all articles were gone through.
export interface ResolvedClaim {
  /// Index of the document in the resolved order.
  readonly document: number;
  /// Index among the document's claims.
  readonly index: number;
  readonly article: Document;
  /// The article's outlet in look-up form, where it names one.
  readonly outlet: string | null;
  /// The span of its sentence.
  readonly sentence: Span;
  readonly claim: ShownClaim;
  /// The words of its trigger.
  readonly called: string;
  readonly arguments: readonly ResolvedArgument[];
  /// Its own date or the one it takes over, with the words that state it.
  readonly date: ClaimDate | null;
}

/// A claim while its article is gone through, with all that was read in it.
export interface OpenClaim extends ResolvedClaim {
  readonly claim: Claim;
  /// The runs of words of its sentence.
  readonly runs: readonly number[];
  readonly extraction: Admitted;
}

/// Two claims of one event, and why they are taken to tell it both.
export interface EventJoin {
  readonly rule: EventMergeRule;
  readonly left: ResolvedClaim;
  readonly right: ResolvedClaim;
  /// Keys of the entities that both sides name.
  readonly shared: readonly string[];
}

/// A claim of one event, and one of another that came near it and was kept apart.
export interface EventSplit {
  readonly rule: EventApartRule;
  readonly left: ResolvedClaim;
  readonly right: ResolvedClaim;
  /// The key of the other event.
  readonly event: string;
}

/// What was decided of an event's claims, made when it is asked for.
export interface EventDecisions {
  joins(): readonly EventJoin[];
  splits(): readonly EventSplit[];
}

export interface Event {
  readonly key: string;
  readonly kind: EventKind;
  readonly subtype: string | null;
  readonly date: DateValue | null;
  readonly factuality: Factuality;
  readonly disputed: boolean;
  readonly reports: number;
  readonly independentReports: number;
  /// In the order of documents and text.
  readonly claims: readonly ResolvedClaim[];
  readonly decisions: EventDecisions;
}
