/// The pipeline stage by stage under a stopwatch. The one rule kept here: the stages are those of `pipeline.ts`, in its
/// order, and what they hand on is the same.

import { readDocument } from '../extract/1-document/read-document.ts';
import { splitSentences } from '../extract/2-sentence/split-sentences.ts';
import { findDates } from '../extract/3-mention/date/find-dates.ts';
import { findMentions, readByRules } from '../extract/3-mention/find-mentions.ts';
import { SentenceView } from '../extract/3-mention/sentence-view.ts';
import { applyTagger } from '../extract/3-mention/tagger/apply-tagger.ts';
import { loadWeights } from '../extract/3-mention/tagger/load-weights.ts';
import { findClaims } from '../extract/4-claim/find-claims.ts';
import { resolveEntities } from '../extract/5-entity/resolve-entities.ts';
import { resolveEvents } from '../extract/6-event/resolve-events.ts';
import { admit } from '../extract/admit.ts';
import { assemble } from '../extract/pipeline.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Phrases } from '../lexicon/phrases.ts';
import type { Article } from '../model/article.ts';
import type { Segmented } from '../model/document.ts';
import type { Admitted } from '../model/extraction.ts';
import type { Stopwatch } from './stopwatch.ts';

export interface Timed {
  readonly bytes: number;
  readonly extractions: readonly Admitted[];
}

/// Documents read together in one stage: few, since a build reads one after the other, and holds no more of them at once.
const BATCH = 5;

/// Reads documents in batches, each stage under the stopwatch.
export function timeDocuments(articles: readonly Article[], lexicon: Lexicon, watch: Stopwatch): Timed {
  const extractions: Admitted[] = [];
  for (let first = 0; first < articles.length; first += BATCH)
    extractions.push(...timeBatch(articles.slice(first, first + BATCH), lexicon, watch));
  return { bytes: articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0), extractions };
}

function timeBatch(articles: readonly Article[], lexicon: Lexicon, watch: Stopwatch): readonly Admitted[] {
  const read = watch.time('text and furniture', () => articles.map((article) => readDocument(article, lexicon)));
  const segmented = watch.time('sentences, tokens', () =>
    read.map((one) => ({ ...one, ...splitSentences(one.document) })),
  );
  const mentioned = watch.time('mentions', () =>
    segmented.map((one) => ({ ...one, mentions: findMentions(one, lexicon) })),
  );
  const dated = watch.time('dates', () => mentioned.map((one) => ({ ...one, ...findDates(one, lexicon) })));
  const claimed = watch.time('claims', () => dated.map((one) => ({ ...one, claims: findClaims(one, lexicon) })));
  return watch.time('admit', () => claimed.map((one) => admit(one)));
}

/// The parts of the mentions' stage, each by itself.
export function timeMentions(articles: readonly Article[], lexicon: Lexicon, watch: Stopwatch): void {
  for (const article of articles) {
    const segmented = splitSentences(readDocument(article, lexicon).document);
    const views = watch.time('  lexicon look-up', () => lookUp(segmented, lexicon));
    const ruled = watch.time('  names by rules', () => readByRules(views));
    watch.time('  tagger', () => applyTagger(ruled, loadWeights()));
  }
}

/// Looks up every token in the tables that most rules ask.
function lookUp(segmented: Segmented, lexicon: Lexicon): readonly SentenceView[] {
  const { titles, organizations, organizationHeads, states, places, nisbas, ranks, portfolios } = lexicon;
  const tables: readonly Phrases<unknown>[] = [
    titles,
    organizations,
    organizationHeads,
    states,
    places,
    nisbas,
    ranks,
    portfolios,
  ];
  const views = segmented.sentences.map((sentence) => new SentenceView(segmented.document, sentence, lexicon));
  for (const view of views)
    for (let at = 0; at < view.length; at += 1) for (const table of tables) view.match(table, at);
  return views;
}

/// What all documents say together.
export function timeCollection(extractions: readonly Admitted[], lexicon: Lexicon, watch: Stopwatch): void {
  const resolution = watch.time('resolve entities', () => resolveEntities(extractions, lexicon));
  watch.time('resolve events', () => resolveEvents(extractions, resolution));
  watch.time('all, with the graph', () => assemble(extractions, lexicon));
}
