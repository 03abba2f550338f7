/// Cues of a source: `بحسب`, `نقلا عن`. The one rule kept here: what names a source names no one who takes part.

import type { Actor } from './actor.ts';
import type { Passage } from './passage.ts';

/// `في بيان`, `على حسابه` say by what means, not from whom; `جاء ذلك خلال` on what occasion.
const MEANS = /^(?:في|عبر|خلال|جاء ذلك|على (?:حساب|صفح|منصة)) ?/;

/// How many tokens a cue of source takes at a token, or null.
export function sourceCueAt(passage: Passage, at: number): number | null {
  const { attributionCues } = passage.lexicon;
  if (passage.actorAt[at] !== null || !passage.words[at]?.mayBeCue) return null;
  const match = attributionCues.longestJoined(passage.keys, at);
  return match?.entry.type === 'source' && !MEANS.test(match.entry.cue) ? match.length : null;
}

const LONGEST_CUE = 3;

/// Whether a cue of source stands right before an actor.
export function isSource(passage: Passage, { first }: Actor): boolean {
  for (let at = Math.max(0, first - LONGEST_CUE); at < first; at += 1)
    if (at + (sourceCueAt(passage, at) ?? 0) === first) return true;
  return false;
}
