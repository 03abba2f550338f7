/// Who reads articles: this thread or others. The one rule kept here: whoever reads them, each article gives its outcome, in the order
/// in which the articles were given.

import type { Article } from '../../model/article.ts';
import type { Admitted } from '../../model/extraction.ts';

/// What one article says.
export interface Extracted {
  readonly extraction: Admitted;
  /// The same as bytes, to be kept.
  record(): Uint8Array;
}

/// A mistake of the program that cost an article is told, not thrown.
export type Outcome = Extracted | { readonly mistake: string };

export interface Extractor {
  extract(articles: readonly Article[]): Promise<readonly Outcome[]>;
  /// Finds the pairs of a partition, where others than this thread can.
  compare?(partition: Uint8Array): Promise<Uint8Array>;
  close(): Promise<void>;
}

/// A mistake in words.
export function mistakeOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
