/// Thresholds: how likely a draft of each kind must be to count. The one rule kept here: each is chosen on articles
/// that the weights in question were not learned from, the best F1 among those precise enough.

import type { GoldArticle } from '../evaluate/gold-article.ts';
import { type ClaimWeights, likelihood } from '../extract/4-claim/claim-weights.ts';
import { type ClaimInput, findClaims } from '../extract/4-claim/find-claims.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { EVENT_KIND_NAMES, type EventKind } from '../model/ontology.ts';
import { overlaps } from '../model/span.ts';
import type { BinaryExample, ClaimExamples } from './claim-example.ts';

/// A false event costs more than a missed one.
const PRECISE = 0.76;
const EVEN = 50;
const CANDIDATES = [30, 35, 40, 45, 50, 55, 60, 65, 70];

/// An article with weights that have not seen it.
export interface Unseen {
  readonly article: GoldArticle;
  readonly input: ClaimInput;
  readonly learned: Learned;
  readonly examples: ClaimExamples;
}

/// Weights without thresholds.
export type Learned = Pick<ClaimWeights, 'drafts' | 'arguments'>;

export interface Tally {
  readonly found: number;
  readonly gold: number;
  readonly matched: number;
}

export type Thresholds = ClaimWeights['thresholds'];

/// The same threshold for every kind.
export function everywhere(threshold: number): Thresholds {
  return Object.fromEntries(EVENT_KIND_NAMES.map((kind) => [kind, threshold])) as Thresholds;
}

/// Found, gold and matched claims of each kind: a claim matches one of its kind in the same sentence.
export function tally(
  unseen: readonly Unseen[],
  thresholds: Thresholds,
  lexicon: Lexicon,
): ReadonlyMap<EventKind, Tally> {
  const found = unseen.flatMap(({ article, input, learned }) => {
    const weights = { name: 'fold', ...learned, thresholds, argumentThreshold: EVEN };
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

function total(parts: readonly Tally[]): Tally {
  const sum = (field: keyof Tally): number => parts.reduce((all, part) => all + part[field], 0);
  return { found: sum('found'), gold: sum('gold'), matched: sum('matched') };
}

export function f1({ found, gold, matched }: Tally): number {
  return found + gold === 0 ? 0 : (2 * matched) / (found + gold);
}

/// The best threshold of each kind.
export function chooseThresholds(unseen: readonly Unseen[], lexicon: Lexicon): Thresholds {
  const tallies = CANDIDATES.map((threshold) => ({ threshold, tally: tally(unseen, everywhere(threshold), lexicon) }));
  const best = EVENT_KIND_NAMES.map((kind) => {
    const precise = tallies.filter((one) => isPrecise(one.tally.get(kind)));
    const ranked = precise.map((one) => ({ ...one, score: f1(one.tally.get(kind) as Tally) }));
    const top = ranked.sort((a, b) => b.score - a.score || b.threshold - a.threshold)[0];
    return [kind, top?.threshold ?? Math.max(...CANDIDATES)];
  });
  return Object.fromEntries(best);
}

function isPrecise(tally: Tally | undefined): boolean {
  return tally !== undefined && tally.found > 0 && tally.matched / tally.found >= PRECISE;
}

/// The threshold for arguments with the best F1.
export function chooseArgumentThreshold(unseen: readonly Unseen[]): number {
  const scored = unseen.flatMap(({ learned, examples }) =>
    examples.arguments.map((example) => ({ example, likely: likelihood(learned.arguments, example.features) })),
  );
  const scores = CANDIDATES.map((threshold) => ({ threshold, score: f1(tallyAt(scored, threshold)) }));
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).threshold;
}

function tallyAt(
  scored: readonly { readonly example: BinaryExample; readonly likely: number }[],
  threshold: number,
): Tally {
  const found = scored.filter(({ likely }) => likely >= threshold);
  const gold = scored.filter(({ example }) => example.holds);
  return { found: found.length, gold: gold.length, matched: found.filter(({ example }) => example.holds).length };
}
