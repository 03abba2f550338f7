/// Drafts of one sentence that say the same thing. The one rule kept here: of two drafts of a kind, one whose
/// actors the other has too is no claim of its own.

import type { Draft } from './draft.ts';

/// Drafts without those that another one covers, in reading order.
export function mergeDrafts(drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  for (const draft of [...drafts].sort(byWeight)) {
    const rival = kept.find((other) => covers(other, draft));
    if (!rival) kept.push(draft);
  }
  return kept.sort((a, b) => a.at - b.at);
}

function byWeight(a: Draft, b: Draft): number {
  return actorsOf(b).size - actorsOf(a).size || rank(a) - rank(b) || a.at - b.at;
}

function rank(draft: Draft): number {
  return ['light', 'verb', 'colon', 'participle', 'masdar', 'passive', 'noun'].indexOf(draft.form);
}

function covers(wide: Draft, narrow: Draft): boolean {
  if (wide.word.kind !== narrow.word.kind) return false;
  if (wide.at === narrow.at) return true;
  if (narrow.word.kind === 'statement') return false;
  const held = actorsOf(wide);
  return [...actorsOf(narrow)].every((mention) => held.has(mention));
}

function actorsOf(draft: Draft): ReadonlySet<number> {
  return new Set(draft.arguments.filter((argument) => argument.role !== 'place').map((argument) => argument.mention));
}
