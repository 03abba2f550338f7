/// Leaning: what a document is about as a whole, so that one word may mean something else in it. The one rule kept here: it
/// is counted over all sentences before the first is read, so that every sentence knows the same.

import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Sentence } from '../../model/document.ts';
import { EVENT_KIND_NAMES, type EventKind } from '../../model/ontology.ts';
import { wordsOf } from '../3-mention/token-words.ts';
import { claimWordOf, contextBit } from './claim-word.ts';

export interface Leaning {
  /// For each kind, the share of sentences in which some word shows its context.
  readonly kinds: ReadonlyMap<EventKind, number>;
  /// The share of sentences that speak of a match or a prize.
  readonly game: number;
}

const KINDS: readonly (readonly [kind: EventKind, bit: number])[] = EVENT_KIND_NAMES.map((kind) => [
  kind,
  contextBit(kind),
]);

/// What the sentences of a document lean to.
export function leaningOf(sentences: readonly Sentence[], lexicon: Lexicon): Leaning {
  const counts = new Map<EventKind, number>();
  let games = 0;
  for (const { tokens } of sentences) {
    let [contexts, game] = [0, false];
    for (const word of wordsOf(lexicon, tokens)) {
      const known = claimWordOf(word);
      contexts |= known.contexts;
      game ||= known.game;
    }
    if (game) games += 1;
    for (const [kind, bit] of KINDS) if ((contexts & bit) !== 0) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const share = (count: number): number => (sentences.length === 0 ? 0 : count / sentences.length);
  return { kinds: new Map([...counts].map(([kind, count]) => [kind, share(count)])), game: share(games) };
}
