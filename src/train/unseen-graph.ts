/// The graph of gold articles as it would be had nothing been learned from them. The one rule kept here: neither the
/// tagger nor what chooses claims has seen the article it reads, for that is how it will be with news.

import type { GoldArticle } from '../evaluate/gold-article.ts';
import { isYardstick } from '../evaluate/split.ts';
import { findDates } from '../extract/3-mention/date/find-dates.ts';
import { findMentions } from '../extract/3-mention/find-mentions.ts';
import type { Weights } from '../extract/3-mention/tagger/weights.ts';
import type { Calibration } from '../extract/4-claim/calibration.ts';
import type { ClaimWeights } from '../extract/4-claim/claim-weights.ts';
import { type ClaimOptions, findClaims } from '../extract/4-claim/find-claims.ts';
import { nameCapitals } from '../extract/4-claim/name-capitals.ts';
import { admit } from '../extract/admit.ts';
import { assemble } from '../extract/pipeline.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Admitted } from '../model/extraction.ts';
import { examplesTwice } from './claim-example.ts';
import { ClaimLessons } from './claim-lessons.ts';
import { segmentArticle } from './example.ts';

/// The weights that choose claims, for each fold, learned from articles as a tagger reads them that has not seen them.
function claimFolds(
  articles: readonly GoldArticle[],
  taggers: readonly Weights[],
  lexicon: Lexicon,
): readonly ClaimWeights[] {
  const folds = taggers.length;
  const lessons = new ClaimLessons();
  const taken = articles.map((article, index) => lessons.take(examplesTwice(article, lexicon, taggers[index % folds])));
  return taggers.map((_tagger, fold) => {
    const others = taken.filter((_lesson, index) => index % folds !== fold);
    return lessons.learn('fold', others);
  });
}

/// Reads one article; its claims state how likely the weights call them, or with a calibration what that makes of it.
function readArticle(article: GoldArticle, lexicon: Lexicon, tagger: Weights, options: ClaimOptions): Admitted[] {
  const segmented = segmentArticle(article, lexicon);
  if (!segmented) return [];
  const mentions = findMentions(segmented, lexicon, { weights: tagger });
  const mentioned = { ...segmented, mentions, ...findDates(segmented, lexicon) };
  const claims = findClaims(mentioned, lexicon, options);
  return [admit({ ...mentioned, mentions: nameCapitals(mentions, claims), claims })];
}

/// The graph of articles, each read with the weights of its fold. There is a tagger for each fold. Articles beyond the
/// yardstick are learned from and not read.
export function unseenGraph(
  articles: readonly GoldArticle[],
  taggers: readonly Weights[],
  lexicon: Lexicon,
  calibration: Calibration,
): ReturnType<typeof assemble> {
  const folds = taggers.length;
  const weights = claimFolds(articles, taggers, lexicon);
  const read = articles.flatMap((article, index) => {
    if (!isYardstick(article.id)) return [];
    const own = { weights: weights[index % folds] as ClaimWeights, calibration };
    return readArticle(article, lexicon, taggers[index % folds] as Weights, own);
  });
  return assemble(read, lexicon);
}
