/// The pipeline: read this first. A document passes through stages 1 to 4 alone and purely; what all
/// documents say is then resolved and assembled in stages 5 to 7. The one rule kept here: nothing reaches the
/// corpus part but through `admit`, and its result does not depend on the order of the documents.

import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Admitted } from '../model/extraction.ts';
import { type LazyBundle, type WholeBundle, wholeBundle } from '../model/lazy-graph.ts';
import { readDocument } from './1-document/read-document.ts';
import { splitSentences } from './2-sentence/split-sentences.ts';
import { findDates } from './3-mention/date/find-dates.ts';
import { findMentions } from './3-mention/find-mentions.ts';
import { findClaims } from './4-claim/find-claims.ts';
import { nameCapitals } from './4-claim/name-capitals.ts';
import {
  type Asking,
  doneAlone,
  type FoundPairs,
  findPairs,
  findPairsOf,
  type PairWork,
  type Partition,
} from './5-entity/pair-work.ts';
import { EVENT_COMPARISONS } from './6-event/join-across.ts';
import { GraphAssembly } from './7-graph/assemble-graph.ts';
import { admit } from './admit.ts';

export interface Extracted {
  readonly extraction: Admitted;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ReadingOptions {
  /// Reads with the rules alone, without learned weights.
  readonly rulesOnly?: boolean;
}

/// Stages 1 to 4: what one article says. Pure, so it can be cached by content and run anywhere.
export function extractDocument(article: Article, lexicon: Lexicon, options: ReadingOptions = {}): Extracted {
  const read = readDocument(article, lexicon);
  const segmented = splitSentences(read.document);
  const mentioned = {
    ...segmented,
    mentions: findMentions(segmented, lexicon, options),
    ...findDates(segmented, lexicon),
  };
  const claims = findClaims(mentioned, lexicon, options);
  const mentions = nameCapitals(mentioned.mentions, claims);
  const claimed = { ...mentioned, mentions, claims, diagnostics: read.diagnostics };
  const extraction = admit(claimed);
  return { extraction, diagnostics: extraction.diagnostics };
}

/// Stages 5 to 7: what all articles say together, as a graph with its documents, made element by element.
export interface Assembly {
  /// Takes an article, in whatever order they come. `kept` is the same extraction as it is held until all have come.
  add(extraction: Admitted, kept?: Admitted): void;
  /// To be asked once.
  finish(): LazyBundle;
  /// The same, with what grows fastest asked of whoever drives it, who may have others do it.
  finishing(): Asking<LazyBundle>;
}

export function beginAssembly(lexicon: Lexicon): Assembly {
  const assembly = new GraphAssembly(lexicon);
  const finishing = () => assembly.finish();
  return {
    add: (extraction, kept) => assembly.add(extraction, kept),
    finish: () => doneAlone(finishing(), EVENT_COMPARISONS),
    finishing,
  };
}

/// The pairs of some of a work's blocks. Pure, so it can be done anywhere.
export function comparePartition(partition: Partition): FoundPairs {
  return findPairsOf(partition, EVENT_COMPARISONS);
}

/// The pairs of all of them.
export function compareWork(work: PairWork): Iterable<FoundPairs> {
  return findPairs(work, EVENT_COMPARISONS);
}

/// The same of articles that are all there, all of it at once.
export function assemble(extractions: readonly Admitted[], lexicon: Lexicon): WholeBundle {
  const assembly = beginAssembly(lexicon);
  for (const extraction of extractions) assembly.add(extraction);
  return wholeBundle(assembly.finish());
}
