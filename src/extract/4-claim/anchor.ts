/// The anchor of a claim: where in its sentence it is said whether and when it happened. The one rule kept here: a noun that
/// only names what another noun does is anchored at that one: "without *signing* an agreement".

import type { Draft } from './draft.ts';
import type { Passage } from './passage.ts';

/// The token that says when or whether: that of the verb that carries the draft, or of its noun, or of the noun of its kind
/// that governs it, be it through a preposition: "no *signing* of an agreement", "without *reaching* an agreement".
export function anchorOf(passage: Passage, draft: Draft): number {
  if (draft.verb) return Math.min(draft.verb.at, draft.at);
  let linked = false;
  for (let at = draft.at - 1; at >= 0 && draft.at - at < GOVERNED; at -= 1) {
    if (isMasdarOf(passage, draft, at, linked)) return at;
    if (passage.verbAt[at] || passage.sentence.tokens[at]?.kind !== 'word') break;
    if (passage.words[at]?.preposition === undefined) continue;
    if (!LINKS.has(passage.keys[at] ?? '')) break;
    linked = true;
  }
  return draft.at;
}

const GOVERNED = 4;
const LINKS: ReadonlySet<string> = new Set(['علي', 'الي']);

/// Whether a token is a noun of the draft's kind; one with the article governs only through a preposition.
function isMasdarOf({ words, verbAt, clauseAt }: Passage, draft: Draft, at: number, linked: boolean): boolean {
  if (verbAt[at] || clauseAt[at] !== clauseAt[draft.at]) return false;
  return (words[at]?.eventReadings ?? []).some(
    ({ reading, full, stem }) =>
      (linked || !reading.definite) &&
      (linked ? stem : full)?.entry?.some(
        ({ kind, form }) => kind === draft.word.kind && (!linked || form === 'masdar'),
      ),
  );
}
