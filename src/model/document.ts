/// Documents, sentences and tokens: a text with positions. The one rule kept here: the text is never
/// changed, and every position is a span into it.

import type { Span } from './span.ts';

/// Where a document came from, before it is read.
export interface Source {
  /// The path relative to the input, with forward slashes: also the document's id.
  readonly id: string;
  /// The path as the user gave it, for messages.
  readonly path: string;
  readonly bytes: Uint8Array;
}

/// An article inside a document: some files hold several, glued together.
export interface Segment {
  readonly span: Span;
  readonly headline: Span | null;
  readonly dateline: Span | null;
}

export interface Document {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  readonly language: string;
  readonly title: Span | null;
  readonly outlet: Span | null;
  /// The day of publication with the words that state it, when the text states it.
  readonly published: { readonly date: string; readonly span: Span } | null;
  readonly segments: readonly Segment[];
  /// Page furniture: menus, related links, comment forms. Nothing is read from it.
  readonly boilerplate: readonly Span[];
}

export type TokenKind = 'word' | 'number' | 'punctuation';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /// The look-up form (`foldForLookup`): never shown, never stored.
  readonly key: string;
}

export type SentenceRole = 'headline' | 'body' | 'item';

export interface Sentence {
  readonly index: number;
  readonly span: Span;
  /// Index into `Document.segments`.
  readonly segment: number;
  readonly role: SentenceRole;
  readonly tokens: readonly Token[];
}

/// A document split into sentences and tokens.
export interface Segmented {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
}
