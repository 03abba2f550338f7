/// Reports: what comes of a comparison with gold. The one rule kept here: whatever the figures count as a miss or
/// as spurious is an item that can be looked at.

import type { Rows } from './figure.ts';
import type { Reliability } from './reliability.ts';

/// Missing: gold has it and the graph has not; spurious: the other way round.
export type Side = 'missing' | 'spurious';

export interface Item {
  readonly side: Side;
  /// In the plural, as in headings: `events`, `names`.
  readonly what: string;
  /// Kind and words.
  readonly name: string;
  /// The sentence with its document, or empty.
  readonly where: string;
}

export interface Report {
  readonly rows: Rows;
  readonly items: readonly Item[];
  /// Null where gold does not say which claims are right.
  readonly reliability: Reliability | null;
}
