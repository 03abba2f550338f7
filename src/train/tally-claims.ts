/// Claims found in articles that the weights in question were not learned from. The one rule kept here: a claim matches
/// one of its kind in the same sentence.

import { type Rows, type Score, scoreOf, sumOf } from '../evaluate/figure.ts';
import type { GoldArticle } from '../evaluate/gold-article.ts';
import type { ClaimWeights } from '../extract/4-claim/claim-weights.ts';
import { type ClaimInput, findClaims } from '../extract/4-claim/find-claims.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Claim } from '../model/claim.ts';
import { EVENT_KIND_NAMES, type EventKind } from '../model/ontology.ts';
import { overlaps } from '../model/span.ts';

/// An article with weights that have not seen it.
export interface Unseen {
  readonly article: GoldArticle;
  readonly input: ClaimInput;
  readonly weights: ClaimWeights;
}

/// Precision and recall of each kind, and of all but statements as `core`.
export function tallyClaims(unseen: readonly Unseen[], lexicon: Lexicon): Rows {
  const tallies = unseen.flatMap(({ article, input, weights }) => {
    const claims = findClaims(input, lexicon, { weights });
    return EVENT_KIND_NAMES.map((kind) => tallyOf(article, input, claims, kind));
  });
  const rowOf = (some: readonly Tally[]): Score =>
    scoreOf(
      sumOf(some, ({ matched }) => matched),
      sumOf(some, ({ found }) => found),
      sumOf(some, ({ gold }) => gold),
    );
  const kinds = EVENT_KIND_NAMES.map((kind) => [kind, rowOf(tallies.filter((tally) => tally.kind === kind))]);
  return { ...Object.fromEntries(kinds), core: rowOf(tallies.filter((tally) => tally.kind !== 'statement')) };
}

interface Tally {
  readonly kind: EventKind;
  readonly found: number;
  readonly gold: number;
  readonly matched: number;
}

function tallyOf(article: GoldArticle, input: ClaimInput, claims: readonly Claim[], kind: EventKind): Tally {
  const own = claims.filter((claim) => claim.kind === kind);
  const sentences = article.sentences.map((sentence) => ({
    here: own.filter(({ sentence: at }) => overlaps(input.sentences[at]?.span ?? sentence.span, sentence.span)).length,
    gold: sentence.claims.filter((claim) => claim.kind === kind).length,
  }));
  return {
    kind,
    found: own.length,
    gold: sumOf(sentences, ({ gold }) => gold),
    matched: sumOf(sentences, ({ here, gold }) => Math.min(here, gold)),
  };
}
