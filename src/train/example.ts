/// Examples: sentences with their features and the tags they should get. The one rule kept here: features come
/// from the same path as when tagging, rules and all.

import type { MarkedArticle, MarkedName } from '../evaluate/gold-article.ts';
import { readDocument } from '../extract/1-document/read-document.ts';
import { splitSentences } from '../extract/2-sentence/split-sentences.ts';
import { readByRules } from '../extract/3-mention/find-mentions.ts';
import { SentenceView } from '../extract/3-mention/sentence-view.ts';
import { tagDocument } from '../extract/3-mention/tagger/apply-tagger.ts';
import type { RuledSentence } from '../extract/3-mention/tagger/ruled-sentence.ts';
import { beginning, continuing, OUTSIDE, type Tag } from '../extract/3-mention/tagger/tag.ts';
import { type SentenceFeatures, sentenceFeatures } from '../extract/3-mention/tagger/token-feature.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { textArticle } from '../model/article.ts';
import type { Segmented } from '../model/document.ts';
import { overlaps } from '../model/span.ts';

export interface Example {
  readonly features: SentenceFeatures;
  readonly tags: readonly Tag[];
  /// How much it counts.
  readonly weight: number;
  /// Whether it comes from text that is not ours, so that what it teaches is kept apart from what holds here.
  readonly foreign: boolean;
}

/// An article split into sentences.
export function segmentArticle({ id, text }: MarkedArticle, lexicon: Lexicon): Segmented {
  return splitSentences(readDocument(textArticle(id, text), lexicon).document);
}

/// An article as the rules leave it.
export interface RuledArticle {
  readonly article: MarkedArticle;
  readonly sentences: readonly RuledSentence[];
}

/// Reads an article up to where the tagger comes in.
export function ruleArticle(article: MarkedArticle, lexicon: Lexicon): RuledArticle {
  const segmented = segmentArticle(article, lexicon);
  const views = segmented.sentences.map((sentence) => new SentenceView(segmented.document, sentence, lexicon));
  return { article, sentences: readByRules(views) };
}

/// The examples of an article.
export function examplesOf(ruled: RuledArticle, weight = 1, foreign = false): readonly Example[] {
  const document = tagDocument(ruled.sentences);
  return ruled.sentences.map((sentence) => ({
    features: sentenceFeatures(sentence, document),
    tags: tagsOf(sentence.view, ruled.article.names),
    weight,
    foreign,
  }));
}

/// The tags of a sentence under the marks of its article.
export function tagsOf(view: SentenceView, names: readonly MarkedName[]): readonly Tag[] {
  const tags = new Array<Tag>(view.length).fill(OUTSIDE);
  for (const name of names) {
    const tokens = view.sentence.tokens.flatMap((token, at) => (overlaps(token, name) ? [at] : []));
    if (tokens.length === 1 && isBareHead(view, tokens[0] as number)) continue;
    for (const [index, at] of tokens.entries()) tags[at] = index === 0 ? beginning(name.kind) : continuing(name.kind);
  }
  return tags;
}

/// `المجلس`, `الوزارة`: a body's head alone is no name, though some articles mark it.
function isBareHead(view: SentenceView, at: number): boolean {
  return view.readings(at).some((reading) => reading.definite && view.lexicon.organizationHeads.has(reading.stem));
}
