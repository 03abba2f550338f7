/// Drafts: what an extractor hands to the gate. The one rule kept here: a draft is an extraction not yet
/// believed; any span in it may carry the words it claims to cover.

import type { Claimed } from '../model/claim.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Segmented } from '../model/document.ts';
import type { Mentioned } from '../model/mention.ts';
import type { Span } from '../model/span.ts';

/// A span that may say which words it covers, so that the gate can check that they stand there.
export interface QuotedSpan extends Span {
  readonly surface?: string;
}

/// The same shape with every span allowed to quote.
export type Drafted<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Drafted<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Drafted<T[Key]> } & (T extends Span ? { readonly surface?: string } : unknown)
      : T;

export interface ExtractionDraft extends Segmented, Drafted<Mentioned>, Drafted<Claimed> {
  readonly diagnostics?: readonly Diagnostic[];
}
