/// An extraction: all that the per-document part says of one document, in the order its stages say it. The
/// one rule kept here: each stage's type includes the one before, so the compiler checks the order.

import type { Claimed } from './claim.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Segmented } from './document.ts';
import type { Mentioned } from './mention.ts';

export interface Extraction extends Segmented, Mentioned, Claimed {
  readonly diagnostics: readonly Diagnostic[];
}

declare const admitted: unique symbol;

/// An extraction whose every span was checked against its text: made by `admit` alone, and the only kind the
/// corpus part accepts.
export type Admitted = Extraction & { readonly [admitted]: true };
