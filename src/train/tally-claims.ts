/// Claims found in articles that the weights in question were not learned from. The one rule kept here: a claim matches
/// one of its kind in the same sentence.

import type { GoldArticle } from '../evaluate/gold-article.ts';
import type { ClaimWeights } from '../extract/4-claim/claim-weights.ts';
import { type ClaimInput, findClaims } from '../extract/4-claim/find-claims.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { EVENT_KIND_NAMES, type EventKind } from '../model/ontology.ts';
import { overlaps } from '../model/span.ts';

/// An article with weights that have not seen it.
export interface Unseen {
  readonly article: GoldArticle;
  readonly input: ClaimInput;
  readonly weights: ClaimWeights;
}

export interface Tally {
  readonly found: number;
  readonly gold: number;
  readonly matched: number;
}

/// Found, gold and matched claims of each kind.
export function tallyClaims(unseen: readonly Unseen[], lexicon: Lexicon): ReadonlyMap<EventKind, Tally> {
  const found = unseen.flatMap(({ article, input, weights }) => {
    const claims = findClaims(input, lexicon, { weights });
    return EVENT_KIND_NAMES.map((kind) => {
      const own = claims.filter((claim) => claim.kind === kind);
      const pairs = article.sentences.map((sentence) => [
        own.filter(({ sentence: at }) => overlaps(input.sentences[at]?.span ?? sentence.span, sentence.span)).length,
        sentence.claims.filter((claim) => claim.kind === kind).length,
      ]);
      const matched = pairs.reduce((sum, [here = 0, gold = 0]) => sum + Math.min(here, gold), 0);
      return { kind, found: own.length, gold: pairs.reduce((sum, [, gold = 0]) => sum + gold, 0), matched };
    });
  });
  return new Map(EVENT_KIND_NAMES.map((kind) => [kind, total(found.filter((one) => one.kind === kind))]));
}

/// Several tallies as one.
export function total(parts: readonly Tally[]): Tally {
  const sum = (field: keyof Tally): number => parts.reduce((all, part) => all + part[field], 0);
  return { found: sum('found'), gold: sum('gold'), matched: sum('matched') };
}

/// Precision, recall and F1 as a line.
export function tallyLine(name: string, { found, gold, matched }: Tally): string {
  const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);
  const f1 = (2 * matched) / Math.max(1, found + gold);
  const figures = [`P ${percent(matched / Math.max(1, found))}`, `R ${percent(matched / Math.max(1, gold))}`];
  return `${name.padEnd(16)} ${figures.join('  ')}  F1 ${percent(f1)}`;
}
