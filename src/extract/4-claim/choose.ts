/// Choosing among drafts. The one rule kept here: of the meanings of one trigger the likeliest stays, if it is likely
/// enough; without weights the rules decide by themselves.

import { isClaim, likeliest } from './accept.ts';
import { type ClaimWeights, likelihood } from './claim-weights.ts';
import { confidenceOf } from './confidence.ts';
import type { Discourse } from './discourse.ts';
import type { Draft } from './draft.ts';
import { featuresOf } from './draft-feature.ts';
import { mergeDrafts } from './merge.ts';
import type { Passage } from './passage.ts';

/// A draft that counts, and how sure that is.
export interface Chosen {
  readonly draft: Draft;
  /// Between 0 and 1.
  readonly confidence: number;
}

/// The drafts of a sentence that count as claims, in reading order.
export function chooseDrafts(
  passage: Passage,
  drafts: readonly Draft[],
  discourse: Discourse,
  weights: ClaimWeights | null,
): readonly Chosen[] {
  return weights ? byWeights(passage, drafts, discourse, weights) : byRules(passage, drafts, discourse);
}

function byRules(passage: Passage, drafts: readonly Draft[], discourse: Discourse): readonly Chosen[] {
  const best = meanings(drafts).flatMap((same) => likeliest(passage, same, discourse) ?? []);
  return mergeDrafts(best)
    .filter((draft) => isClaim(passage, draft, discourse))
    .map((draft) => ({ draft, confidence: confidenceOf(draft) }));
}

function byWeights(
  passage: Passage,
  drafts: readonly Draft[],
  discourse: Discourse,
  weights: ClaimWeights,
): readonly Chosen[] {
  const likely = (draft: Draft): Chosen => ({
    draft,
    confidence: likelihood(weights, featuresOf(passage, draft, drafts, discourse)) / 100,
  });
  const best = meanings(drafts).map((same) => mostLikely(same.map(likely)));
  const enough = best.filter(({ draft, confidence }) => confidence * 100 >= weights.thresholds[draft.word.kind]);
  return mergeDrafts(enough.map(({ draft }) => draft)).map((draft) => ({
    draft,
    confidence: Math.max(...enough.filter((one) => isSame(one.draft, draft)).map((one) => one.confidence)),
  }));
}

/// Drafts by trigger and rule: the different things that one word may mean.
function meanings(drafts: readonly Draft[]): readonly (readonly Draft[])[] {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = `${draft.rule} ${draft.at}`;
    groups.set(key, [...(groups.get(key) ?? []), draft]);
  }
  return [...groups.values()];
}

function mostLikely(drafts: readonly Chosen[]): Chosen {
  return drafts.reduce((best, next) => (next.confidence > best.confidence ? next : best));
}

/// Whether a draft is the one that merging made of another.
function isSame(one: Draft, merged: Draft): boolean {
  return one.at === merged.at && one.rule === merged.rule && one.word === merged.word;
}
