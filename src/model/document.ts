/// Documents, sentences and tokens: a text with positions. The one rule kept here: the text is never
/// changed, and every position is a span into it.

import type { Given, Origin, Page } from './article.ts';
import { type Span, slice } from './span.ts';

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
  /// A stretch of the text, where it is had without all of it.
  readonly stretch?: (span: Span) => string;
  readonly language: string;
  readonly title: Span | null;
  readonly outlet: Span | null;
  /// The day of publication with the words that state it; no words where it is known from beside the text.
  readonly published: { readonly date: string; readonly span: Span | null } | null;
  /// What is known of it beside its text.
  readonly given: Given;
  readonly pages: readonly Page[];
  readonly origin: Origin;
  readonly segments: readonly Segment[];
  /// Page furniture: menus, related links, comment forms. Nothing is read from it.
  readonly boilerplate: readonly Span[];
}

/// What a document says in a span.
export function quoteOf(document: Pick<Document, 'text' | 'stretch'>, span: Span): string {
  return document.stretch?.(span) ?? slice(document.text, span);
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
  /// Whether each token is a stretch of the sentence, where that is told without making them.
  readonly holdsTokens?: () => boolean;
}

/// A document split into sentences and tokens.
export interface Segmented {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
}
