/// Diagnostics: oddities met in data. The one rule kept here: an oddity is recorded with its place and
/// what to do about it, and the build goes on; only programmers' mistakes throw.

import type { Span } from './span.ts';

export type Severity = 'error' | 'warning' | 'info';

export interface Diagnostic {
  /// A stable name such as `file-empty` or `span-mismatch`, for counting and for looking up.
  readonly code: string;
  readonly severity: Severity;
  /// The document's id or the file's path as given.
  readonly document: string;
  readonly span?: Span;
  /// One line: what is wrong and what to do.
  readonly message: string;
}
