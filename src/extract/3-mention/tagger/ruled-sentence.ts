/// A sentence as the rules leave it to the tagger. The one rule kept here: what was proposed stays, also where
/// something else was chosen.

import type { Candidate } from '../candidate.ts';
import type { SentenceView } from '../sentence-view.ts';

/// A sentence with what the rules made of it.
export interface RuledSentence {
  readonly view: SentenceView;
  readonly index: number;
  readonly proposed: readonly Candidate[];
  readonly chosen: readonly Candidate[];
}
