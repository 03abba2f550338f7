/// The one graph schema: graphology's serialized form with what each node and edge carries. The one rule
/// kept here: nothing is in the graph without evidence, a sentence that re-slices from its document.

import type { Origin, Page } from './article.ts';
import type { DateReading, DateValue } from './date.ts';
import type { TakingRule } from './date-rule.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { EventApartRule, EventMergeRule } from './event-rule.ts';
import type { ApartRule, MergeRule } from './merge-rule.ts';
import type { EntityKind, EventKind, Factuality, LinkKind, OtherKind, Role, Sector } from './ontology.ts';
import type { Span } from './span.ts';

/// Raised whenever a reader of older files would misread newer ones.
export const GRAPH_SCHEMA = 1;

export interface Labels {
  readonly ar: string;
  readonly en: string;
}

/// A whole sentence as it stands in a document: `quote === document.text.slice(start, end)`.
export interface Evidence extends Span {
  readonly document: string;
  readonly quote: string;
  readonly rule: string;
}

/// A name in a sentence that is evidence for an entity, an office or a relation.
export interface MarkedEvidence extends Evidence {
  /// The words inside the sentence that refer to the node, or that state the relation.
  readonly marks: readonly Span[];
}

/// A name, or the word for what happened, as it stands in a document: `quote === document.text.slice(start, end)`.
export interface NameQuote extends Span {
  readonly document: string;
  readonly quote: string;
}

/// Two names that were taken for one entity's.
export interface Merge {
  readonly rule: MergeRule;
  /// How strongly it seemed so, between 0 and 1.
  readonly strength: number;
  readonly left: NameQuote;
  readonly right: NameQuote;
}

/// A name of this entity, and one of another that came near it and was kept apart.
export interface Separation {
  readonly rule: ApartRule;
  /// The key of the other entity.
  readonly entity: string;
  readonly left: NameQuote;
  readonly right: NameQuote;
}

/// Two claims that were taken to tell one event, each by its trigger.
export interface EventMerge {
  readonly rule: EventMergeRule;
  /// Keys of the entities that both sides name.
  readonly shared: readonly string[];
  readonly left: NameQuote;
  readonly right: NameQuote;
}

/// A claim of this event, and one of another that came near it and was kept apart.
export interface EventSeparation {
  readonly rule: EventApartRule;
  /// The key of the other event.
  readonly event: string;
  readonly left: NameQuote;
  readonly right: NameQuote;
}

export interface EventArgument extends Span {
  readonly role: Role;
  /// The key of an entity node.
  readonly entity: string;
}

export interface EventAttribution extends Span {
  /// The source's entity key where it is one, else the source's words.
  readonly source: string;
  readonly cue: string;
}

/// A date as an article states it for a claim; `value` is null where the article does not settle it.
export interface ClaimDate {
  readonly value: DateValue | null;
  readonly span: Span;
  /// How those words were read.
  readonly reading?: DateReading;
  /// Why words elsewhere in the article date this claim; left out where the claim states its date itself.
  readonly taken?: TakenDate;
}

/// A date taken over from what the article tells elsewhere.
export interface TakenDate {
  readonly rule: TakingRule;
  /// The trigger of the claim whose date it is; null where it is the article's own.
  readonly from: Span | null;
}

/// One article's claim as evidence of an event.
export interface ClaimEvidence extends Evidence {
  readonly trigger: Span;
  readonly arguments: readonly EventArgument[];
  readonly date: ClaimDate | null;
  readonly factuality: Factuality;
  readonly attribution: readonly EventAttribution[];
  /// Between 0 and 1.
  readonly confidence: number;
  readonly extractor: string;
}

interface NodePosition {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface EntityAttributes extends NodePosition {
  readonly kind: EntityKind | OtherKind;
  /// What a file of another program calls its kind.
  readonly stated?: string;
  readonly label: string;
  readonly labels: Labels;
  /// Surface forms without attached clitics, in order of frequency; the label is among them.
  readonly aliases: readonly string[];
  /// ISO 3166-1 alpha-2, where a text says which state it belongs to.
  readonly state?: string;
  readonly sector?: Sector;
  /// A role holder without a name: labelled by the office.
  readonly unnamed?: true;
  /// Why its names are taken for one entity's: each two forms once; left out where it has one form in one document.
  readonly merges?: readonly Merge[];
  /// What it was not taken for, and why.
  readonly apart?: readonly Separation[];
  readonly evidence: readonly MarkedEvidence[];
}

export interface EventAttributes extends NodePosition {
  readonly kind: EventKind;
  readonly subtype: string | null;
  readonly label: string;
  readonly labels: Labels;
  readonly date: DateValue | null;
  readonly factuality: Factuality;
  /// Whether some claims affirm what others deny.
  readonly disputed: boolean;
  /// How many articles report it, and how many of them are not copies of one another or of one source.
  readonly reports: number;
  readonly independentReports: number;
  /// Why its claims are taken to tell one event; left out where it has one.
  readonly merges?: readonly EventMerge[];
  /// The nearest of what it was not taken for, and why.
  readonly apart?: readonly EventSeparation[];
  readonly evidence: readonly ClaimEvidence[];
}

export type NodeAttributes = EntityAttributes | EventAttributes;

export interface RoleEdgeAttributes {
  readonly kind: 'role';
  readonly role: Role;
  readonly evidence: readonly MarkedEvidence[];
}

/// An edge between two entities: an office held, a membership, a part, a location, or a link of another program.
export interface RelationEdgeAttributes {
  readonly kind: LinkKind;
  /// The office's title as the texts give it, for `office`; what the file calls it, for `link`.
  readonly title?: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly evidence: readonly MarkedEvidence[];
}

export type EdgeAttributes = RoleEdgeAttributes | RelationEdgeAttributes;

export interface GraphNode {
  readonly key: string;
  readonly attributes: NodeAttributes;
}

export interface GraphEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

/// `graph.json`. Nodes and edges are ordered by key. `source` of a role edge is the actor and `target` the
/// event, except for the role `place`, whose edge runs from the event to the place.
export interface GraphFile {
  readonly options: { readonly type: 'directed'; readonly multi: true; readonly allowSelfLoops: true };
  readonly attributes: { readonly schema: number };
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/// Where an entity is referred to in a document's text.
export interface DocumentMention extends Span {
  readonly entity: string;
}

/// One element of `documents.json`.
export interface DocumentRecord {
  readonly id: string;
  readonly path: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly language: string;
  /// Who wrote it and where it was published, where that is known.
  readonly author?: string;
  readonly url?: string;
  /// The first of the articles that tell nearly the same in the same words.
  readonly copyOf?: string;
  /// The pages of the original, where it has some.
  readonly pages?: readonly Page[];
  /// What it was read from, where that is no plain text.
  readonly origin?: Origin;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly boilerplate: readonly Span[];
  /// Names, in reading order.
  readonly mentions: readonly DocumentMention[];
  /// Other references to entities: offices without names, adjectives, "the minister", "the two sides".
  readonly references: readonly DocumentMention[];
}

export interface GraphCounts {
  readonly documents: number;
  readonly sentences: number;
  readonly entities: number;
  readonly events: number;
  readonly edges: number;
  readonly claims: number;
  readonly byKind: Readonly<Record<string, number>>;
}

/// `manifest.json`: what was built, from what, and what was odd. No clock time is in it.
export interface Manifest {
  readonly schema: number;
  readonly generator: { readonly name: 'isnad'; readonly version: string };
  /// Hash of the word lists the reader used.
  readonly lexicon: string;
  readonly counts: GraphCounts;
  /// The counts of the whole graph, where this is a part of one that is in a store.
  readonly partOf?: GraphCounts;
  /// SHA-256 of each file beside this one and of each document's text, in hexadecimal.
  readonly files: Readonly<Record<string, string>>;
  readonly documents: Readonly<Record<string, string>>;
  readonly diagnostics: readonly Diagnostic[];
}

/// A graph with the documents it was read from: what a build writes and what everything else reads.
export interface GraphBundle {
  readonly graph: GraphFile;
  readonly documents: readonly DocumentRecord[];
  readonly manifest: Manifest;
}

export function isEvent(attributes: NodeAttributes): attributes is EventAttributes {
  return 'factuality' in attributes;
}
