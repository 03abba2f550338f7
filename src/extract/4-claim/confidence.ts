/// Confidence: how sure a rule is of its claim. The one rule kept here: a sum of documented features, clipped to
/// between 0 and 1, the same for the same words.

import type { Draft } from './draft.ts';

/// What each feature adds to the base.
const BASE = 0.45;
const FEATURES: readonly { readonly adds: number; readonly holds: (draft: Draft) => boolean }[] = [
  // A finite verb asserts; a noun may only speak of it.
  { adds: 0.2, holds: (draft) => draft.verb !== null },
  { adds: 0.15, holds: (draft) => actorsOf(draft) > 0 },
  { adds: 0.1, holds: (draft) => actorsOf(draft) > 1 },
  { adds: 0.05, holds: (draft) => draft.arguments.some((argument) => argument.role === 'place') },
  { adds: -0.1, holds: (draft) => draft.word.ambiguous },
  // The subject was taken over from an earlier clause or sentence.
  { adds: -0.1, holds: (draft) => draft.carried },
  { adds: -0.15, holds: (draft) => actorsOf(draft) === 0 },
];

export function confidenceOf(draft: Draft): number {
  let sum = BASE;
  for (const feature of FEATURES) if (feature.holds(draft)) sum += feature.adds;
  return Math.round(Math.min(1, Math.max(0, sum)) * 100) / 100;
}

function actorsOf(draft: Draft): number {
  return draft.arguments.filter((argument) => argument.role !== 'place').length;
}
