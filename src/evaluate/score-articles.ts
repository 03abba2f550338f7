/// Gold articles against a graph of their texts. The one rule kept here: the graph is taken as it is written, so
/// that what is scored is what a user sees.

import type { DocumentRecord, GraphFile } from '../model/graph.ts';
import { slice } from '../model/span.ts';
import { type ClaimField, DATE, PLACE, SOURCE, SPEAKER } from './claim-field.ts';
import { type FoundClaim, foundClaims } from './found-claim.ts';
import { type GoldArticle, type GoldSentence, valuesOf } from './gold-article.ts';
import { type ClaimPair, type MatchedClaims, matchClaims } from './match-claims.ts';
import { type Judged, reliabilityOf } from './reliability.ts';
import type { Item, Report, Side } from './report.ts';
import { claimRows, goldFactuality, isMatched, type MatchedPair } from './score-claims.ts';
import { compareNames, type NameCase, nameRows } from './score-names.ts';

function whereOf(article: GoldArticle, sentence: GoldSentence | undefined): string {
  return sentence ? `${article.id}: ${slice(article.text, sentence.span)}` : article.id;
}

function sentenceAt(article: GoldArticle, at: number): GoldSentence | undefined {
  return article.sentences.find(({ span }) => span.start <= at && at < span.end);
}

function nameItem({ article, name, marked }: NameCase<GoldArticle>): Item {
  const where = whereOf(article, sentenceAt(article, name.start));
  const side = marked ? 'missing' : 'spurious';
  return { side, what: 'names', name: `${name.kind} ${slice(article.text, name)}`, where };
}

function pairItem(pair: ClaimPair, side: Side, what: string, name: string): Item {
  return { side, what, name: `${pair.gold.kind} ${name}`, where: whereOf(pair.article, pair.sentence) };
}

function triggerOf({ gold }: ClaimPair): string {
  return valuesOf(gold, 'trigger')[0] ?? '';
}

/// What a matched claim lacks of what gold says of it.
function lackItems(pair: MatchedPair): readonly Item[] {
  const trigger = triggerOf(pair);
  const lacking = (what: string, field: ClaimField): readonly Item[] =>
    field
      .values(pair)
      .filter((words) => !field.has(pair, pair.found, words))
      .map((words) => pairItem(pair, 'missing', what, `${trigger}: ${words}`));
  const participants = pair.wanted.filter((name) => !pair.shared.includes(name));
  const factuality = goldFactuality(pair);
  const wrong = pair.found.factuality === factuality ? [] : [`${trigger}: ${factuality}, not ${pair.found.factuality}`];
  return [
    ...participants.map((name) => pairItem(pair, 'missing', 'arguments', `${trigger}: ${name}`)),
    ...lacking('places', PLACE),
    ...lacking('dates', DATE),
    ...lacking('speakers', SPEAKER),
    ...lacking('sources', SOURCE),
    ...wrong.map((name) => pairItem(pair, 'missing', 'factualities', name)),
  ];
}

/// The participants of a matched claim that gold does not have in it.
function excessItems(pair: MatchedPair): readonly Item[] {
  const excess = pair.found.arguments.filter(
    ({ role, forms }) => role !== 'place' && !pair.wanted.some((name) => forms.has(name)),
  );
  const names = excess.map((argument) => `${argument.role} ${slice(pair.article.text, argument)}`);
  return [...new Set(names)].map((name) => pairItem(pair, 'spurious', 'arguments', `${triggerOf(pair)}: ${name}`));
}

function claimItems(articles: readonly GoldArticle[], { pairs, spurious }: MatchedClaims): readonly Item[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const spuriousItem = (claim: FoundClaim): Item => {
    const article = byId.get(claim.document);
    const text = article ? slice(article.text, claim.trigger) : '';
    const where = article ? whereOf(article, sentenceAt(article, claim.start)) : claim.document;
    return { side: 'spurious', what: 'events', name: `${claim.kind} ${text}`, where };
  };
  const missing = pairs.filter((pair) => !isMatched(pair));
  return [
    ...missing.map((pair) => pairItem(pair, 'missing', 'events', triggerOf(pair))),
    ...spurious.map(spuriousItem),
    ...pairs.filter(isMatched).flatMap(lackItems),
    ...pairs.filter(isMatched).flatMap(excessItems),
  ];
}

/// Each found claim with whether gold has such a claim in its sentence.
export function judgeClaims({ found, spurious }: MatchedClaims): readonly (FoundClaim & Judged)[] {
  const wrong = new Set(spurious);
  return found.map((claim) => ({ ...claim, right: !wrong.has(claim) }));
}

/// Scores a graph that was built of the texts of gold articles.
export function scoreArticles(
  articles: readonly GoldArticle[],
  graph: GraphFile,
  documents: readonly DocumentRecord[],
): Report {
  const names = compareNames(articles, graph, documents);
  const matched = matchClaims(articles, foundClaims(graph));
  return {
    rows: { ...nameRows(names), ...claimRows(matched) },
    items: [...names.filter((one) => one.marked !== one.found).map(nameItem), ...claimItems(articles, matched)],
    reliability: reliabilityOf(judgeClaims(matched)),
  };
}
